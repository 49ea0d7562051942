import { glanced } from './glance.ts';
import { outward, parentOf } from './tree.ts';

/** Where an element's box is left after everything that clips it. */

/** Viewport coordinates, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** `byScrolling`: what a scroll container can bring into view counts as shown. */
type Reach = 'byScrolling' | 'now';

export function shownBox(element: Element, reach: Reach, minSide: number): Box | null {
  let box = cut(rectOf(element), element);
  let { position } = frameOf(element);
  for (let at = parentOf(element); at && box; at = parentOf(at)) {
    const frame = frameOf(at);
    if (frame.isCut) box = intersect(box, cut(rectOf(at), at));
    // An absolute box is clipped only from its containing block outwards.
    const isOutside =
      position === 'fixed' || (position === 'absolute' && frame.position === 'static');
    if (isOutside && !isFrameOfFixed(at)) continue;
    if (frame.clips && !isViewport(at)) box = box && clipBy(box, at, frame.clips, reach, minSide);
    position = frame.position;
  }
  return box && box.right - box.left >= minSide && box.bottom - box.top >= minSide ? box : null;
}

/** How an element clips what is in it. */
interface Clips {
  all: boolean;
  overflowX: string;
  overflowY: string;
}

const frameOf = glanced((element) => {
  const { clipPath, position, display, contain, overflowX, overflowY } = getComputedStyle(element);
  const all = /paint|strict|content/.test(contain);
  const isBox = display !== 'inline' && display !== 'contents';
  const isClipping = isBox && (all || overflowX !== 'visible' || overflowY !== 'visible');
  const clips: Clips | null = isClipping ? { all, overflowX, overflowY } : null;
  return { isCut: clipPath !== 'none', position, clips };
});

function clipBy(box: Box, at: Element, clips: Clips, reach: Reach, minSide: number) {
  const clip = rectOf(at);
  const seen = { width: clip.right - clip.left, height: clip.bottom - clip.top };
  const held = (overflow: string, side: number) =>
    clips.all ||
    (overflow !== 'visible' &&
      !(reach === 'byScrolling' && /auto|scroll/.test(overflow) && side >= minSide));
  const x = held(clips.overflowX, seen.width);
  const y = held(clips.overflowY, seen.height);
  return intersect(box, {
    left: x ? clip.left : Number.NEGATIVE_INFINITY,
    right: x ? clip.right : Number.POSITIVE_INFINITY,
    top: y ? clip.top : Number.NEGATIVE_INFINITY,
    bottom: y ? clip.bottom : Number.POSITIVE_INFINITY,
  });
}

export function intersect(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return null;
  const box = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

export function rectOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** `clip-path: inset()`; what other shapes leave is asked of the hit test. */
function cut(box: Box, element: Element): Box | null {
  const [, text] =
    /^inset\(([^()]*?)(?: round [^()]*)?\)/.exec(getComputedStyle(element).clipPath) ?? [];
  if (text === undefined) return box;
  const [top = '0', right = top, bottom = top, left = right] = text.split(' ');
  const px = (length: string, side: number) =>
    (length.endsWith('%') ? side / 100 : 1) * Number.parseFloat(length);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  return intersect(box, {
    left: box.left + px(left, width),
    top: box.top + px(top, height),
    right: box.right - px(right, width),
    bottom: box.bottom - px(bottom, height),
  });
}

const isFrameOfFixed = glanced((element): boolean => {
  const style = getComputedStyle(element);
  return (
    [style.transform, style.translate, style.rotate, style.scale, style.filter, style.perspective]
      .concat(style.backdropFilter)
      .some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  );
});

/** The overflow of these two is the window's own scrolling. */
function isViewport(at: Element): boolean {
  const root = document.documentElement;
  return at === root || (at === document.body && getComputedStyle(root).overflow === 'visible');
}

/** Where no scrolling of the document leads, or far right of a form that does not go there itself. */
export function isOffPage(element: Element, box: Box): boolean {
  const end = endOfPage(element.closest('form') ?? document.body);
  return (
    box.right + end.x <= 0 ||
    box.bottom + end.y <= 0 ||
    box.left + end.x >= end.right ||
    box.top + end.y >= end.bottom
  );
}

/** How far the page goes around its form, and how far it is scrolled, px. */
const endOfPage = glanced((home) => {
  const page = document.documentElement;
  const { scrollX: x, scrollY: y } = window;
  return {
    x,
    y,
    right: Math.max(page.clientWidth, home.getBoundingClientRect().right + x),
    bottom: Math.max(page.scrollHeight, page.clientHeight),
  };
});

/** Scrolls what a person could scroll, and nothing else, until the element is in the middle. */
export function bringIntoView(element: Element): void {
  for (const at of outward(element)) {
    if (at === element || isViewport(at)) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    const by = offset(rectOf(element), rectOf(at));
    const move = (overflow: string, distance: number) =>
      /auto|scroll/.test(overflow) ? distance : 0;
    at.scrollBy({ left: move(overflowX, by.x), top: move(overflowY, by.y), behavior: 'instant' });
  }
  const by = offset(rectOf(element), viewport());
  const root = getComputedStyle(document.documentElement);
  const own = root.overflow === 'visible' ? getComputedStyle(document.body) : root;
  const move = (overflow: string, distance: number) =>
    /hidden|clip/.test(overflow) ? 0 : distance;
  window.scrollBy({
    left: move(own.overflowX, by.x),
    top: move(own.overflowY, by.y),
    behavior: 'instant',
  });
}

export function viewport(): Box {
  return { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
}

/** How far the middle of `box` is from the middle of `clip`; sideways only when it sticks out. */
function offset(box: Box, clip: Box): { x: number; y: number } {
  const sticksOut = box.left < clip.left || box.right > clip.right;
  return {
    x: sticksOut ? (box.left + box.right - clip.left - clip.right) / 2 : 0,
    y: (box.top + box.bottom - clip.top - clip.bottom) / 2,
  };
}
