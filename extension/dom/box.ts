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
  let { position } = getComputedStyle(element);
  for (let at = parentOf(element); at && box; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.clipPath !== 'none') box = intersect(box, cut(rectOf(at), at));
    // An absolute box is clipped only from its containing block outwards.
    const isOutside =
      position === 'fixed' || (position === 'absolute' && style.position === 'static');
    if (isOutside && !isFrameOfFixed(style)) continue;
    if (!isViewport(at)) box = box && clipBy(box, at, style, reach, minSide);
    position = style.position;
  }
  return box && box.right - box.left >= minSide && box.bottom - box.top >= minSide ? box : null;
}

function clipBy(box: Box, at: Element, style: CSSStyleDeclaration, reach: Reach, minSide: number) {
  if (style.display === 'inline' || style.display === 'contents') return box;
  const clipsAll = /paint|strict|content/.test(style.contain);
  if (!clipsAll && style.overflowX === 'visible' && style.overflowY === 'visible') return box;
  const clip = rectOf(at);
  const seen = { width: clip.right - clip.left, height: clip.bottom - clip.top };
  const held = (overflow: string, side: number) =>
    clipsAll ||
    (overflow !== 'visible' &&
      !(reach === 'byScrolling' && /auto|scroll/.test(overflow) && side >= minSide));
  const x = held(style.overflowX, seen.width);
  const y = held(style.overflowY, seen.height);
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

function isFrameOfFixed(style: CSSStyleDeclaration): boolean {
  return (
    [style.transform, style.translate, style.rotate, style.scale, style.filter, style.perspective]
      .concat(style.backdropFilter)
      .some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(style.contain) ||
    /transform|filter|perspective/.test(style.willChange)
  );
}

/** The overflow of these two is the window's own scrolling. */
function isViewport(at: Element): boolean {
  const root = document.documentElement;
  return at === root || (at === document.body && getComputedStyle(root).overflow === 'visible');
}

/** Where no scrolling of the document leads, or far right of a form that does not go there itself. */
export function isOffPage(element: Element, box: Box): boolean {
  const page = document.documentElement;
  const home = (element.closest('form') ?? document.body).getBoundingClientRect();
  return (
    box.right + window.scrollX <= 0 ||
    box.bottom + window.scrollY <= 0 ||
    box.left + window.scrollX >= Math.max(page.clientWidth, home.right + window.scrollX) ||
    box.top + window.scrollY >= Math.max(page.scrollHeight, page.clientHeight)
  );
}

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
