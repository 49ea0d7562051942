import type { Box } from './box.ts';
import { intersect, rectOf } from './box.ts';
import { alphaOf, coloursIn } from './colour.ts';
import { lightOf, lightThrough } from './drawn.ts';
import { glanced } from './glance.ts';
import { solidShadows } from './shadow.ts';
import { type Drawn, everything, shadowOf } from './tree.ts';

/**
 * What lies over a field. The hit test says what takes the pointer. Where something paints that lets it through, for one
 * look, in this very task and never painted, everything takes it, so that such covers show too.
 */

/** Share of a field's points that must be free. */
const FREE = 1 / 3;
/** Less light than this through all that lies over a point: covered there. */
const THROUGH = 0.4;
const GRID = [0.25, 0.5, 0.75].flatMap((y) =>
  [0.08, 0.25, 0.42, 0.58, 0.75, 0.92].map((x) => [x, y]),
);

interface Point {
  x: number;
  y: number;
}

/** The part of a field to look at, in the viewport. */
export interface Target {
  element: HTMLElement;
  box: Box;
}

function pointsOf({ left, top, right, bottom }: Box): Point[] {
  return GRID.map(([x = 0, y = 0]) => ({
    x: left + (right - left) * x,
    y: top + (bottom - top) * y,
  }));
}

/** Whether enough of its points pass; asks no more of them than that takes. */
function isEnough(box: Box, passes: (point: Point) => boolean): boolean {
  const points = pointsOf(box);
  const needed = points.length * FREE;
  let passed = 0;
  return points.some((point) => passes(point) && ++passed >= needed);
}

/** Whether a click there reaches the field or its label. */
export function isReached({ element, box }: Target): boolean {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  return isEnough(box, ({ x, y }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || labels.some((label) => label.contains(hit)));
  });
}

/** All that is drawn, and what of it may cover something unseen by a hit test. */
export interface Scan {
  elements: Drawn[];
  roots: ShadowRoot[];
  suspects: Suspect[];
}

const scanned = glanced((): Scan => {
  const { elements, roots } = everything();
  return { elements, roots, suspects: suspectsOf(elements) };
});

/** Goes through the page; within one look, once. */
export const scanPage = () => scanned(document.documentElement);

/** Whether something that hides it lies over any of these, whatever the pointer does. */
export function isBuried(targets: Target[], { elements, roots, suspects }: Scan): boolean {
  // Making everything take the pointer restyles the page twice, and tells nothing new where all that hides takes it.
  return suspects.some((suspect) => escapesHits(suspect, targets))
    ? withEveryHit(roots, () => areBuried(targets, suspectsOf(elements)))
    : areBuried(targets, suspects);
}

function areBuried(targets: Target[], suspects: Suspect[]): boolean {
  return targets.some(({ element, box }) => {
    const stray = strays(suspects, { element, box });
    return !isEnough(box, (point) => lightAt(point, element, stray) >= THROUGH);
  });
}

/** Whether it may hide a target and takes no pointer there. Where a box that CSS adds to it stands is not known. */
function escapesHits({ element, letsThrough, added }: Suspect, targets: Target[]): boolean {
  const others = targets.filter((target) => !target.element.contains(element));
  if (!others.length) return false;
  if (added.some(({ pseudo }) => paintOf(element, pseudo) > 0)) return true;
  if (!letsThrough) return false;
  const at = rectOf(element);
  return others.some(({ box }) => intersect(at, box)) && paintOf(element) > 0;
}

/** Runs `look` while everything takes the pointer. */
function withEveryHit<T>(roots: ShadowRoot[], look: () => T): T {
  const scopes = [document, ...roots];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }');
  for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  try {
    return look();
  } finally {
    for (const scope of scopes) {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
    }
  }
}

function lightAt(point: Point, element: HTMLElement, stray: Stray[]): number {
  let light = 1;
  for (const { box, alpha } of stray) {
    if (point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom)
      light *= 1 - alpha;
  }
  for (const hit of hitsAt(document, point)) {
    if (element.contains(hit)) break;
    if (hit.localName === 'jobai-apply') continue;
    light *= 1 - Math.max(paintOf(hit), paintOf(hit, '::before'), paintOf(hit, '::after'));
  }
  return light;
}

/** Everything at a point from the top down; a host stands for what is in its shadow, which comes first. */
function hitsAt(scope: Document | ShadowRoot, { x, y }: Point): Element[] {
  return scope.elementsFromPoint(x, y).flatMap((hit) => {
    if (hit.getRootNode() !== scope) return [];
    const shadow = shadowOf(hit);
    return shadow && hit.localName !== 'jobai-apply' ? [...hitsAt(shadow, { x, y }), hit] : [hit];
  });
}

const PICTURE = /^(img|canvas|video|iframe|embed|object|picture)$/;

/** 0…1: how much of what is under it an element hides by itself, or by a box CSS adds to it. */
function paintOf(element: Element, pseudo?: string): number {
  const style = getComputedStyle(element, pseudo);
  if (style.visibility !== 'visible') return 0;
  if (pseudo && (style.content === 'none' || style.content === 'normal')) return 0;
  const alpha = Math.max(
    alphaOf(style.backgroundColor),
    imageAlpha(style.backgroundImage),
    !pseudo && PICTURE.test(element.localName) ? 1 : 0,
    element instanceof SVGGeometryElement ? fillAlpha(style) : 0,
    style.backdropFilter && style.backdropFilter !== 'none' && !lightThrough(style.backdropFilter)
      ? 1
      : 0,
    Number.parseFloat(style.borderTopWidth) >= 8 ? alphaOf(style.borderTopColor) : 0,
    solidShadows(style.boxShadow).some(({ isInset, spread }) => isInset && spread >= 8) ? 1 : 0,
  );
  if (!alpha) return 0;
  return alpha * lightOf(element) * (pseudo ? Number(style.opacity) : 1);
}

function imageAlpha(image: string): number {
  if (image === 'none') return 0;
  if (/url\(/.test(image)) return 1;
  const stops = coloursIn(image);
  return stops.reduce((sum, { a }) => sum + a, 0) / (stops.length || 1);
}

function fillAlpha({ fill, fillOpacity }: CSSStyleDeclaration): number {
  return fill === 'none' || fill.startsWith('url') ? 0 : alphaOf(fill) * Number(fillOpacity);
}

interface Stray {
  box: Box;
  alpha: number;
}

const EDGE = 20; // px by which a shadow or outline must stick out to hide a field

/** An element with something about it that no hit test shows. */
interface Suspect {
  element: Element;
  letsThrough: boolean;
  casts: Cast[];
  /** Boxes that CSS adds to it and that let the pointer through. */
  added: { pseudo: string; style: CSSStyleDeclaration }[];
}

// Chromium draws no ::before and ::after for these.
const WITHOUT_PSEUDO =
  /^(?:input|textarea|select|option|img|video|iframe|canvas|br|script|style|template|link|meta|head|title|path)$/;

/** One pass over the page for all targets: reading computed styles is what takes the time. */
function suspectsOf(elements: Drawn[]): Suspect[] {
  return elements.flatMap(({ element, style }) => {
    if (element.localName === 'jobai-apply') return [];
    const letsThrough = style.pointerEvents === 'none';
    const casts = castsOf(style);
    const added =
      element instanceof SVGElement || WITHOUT_PSEUDO.test(element.localName)
        ? []
        : ['::before', '::after'].flatMap((pseudo) => {
            const own = getComputedStyle(element, pseudo);
            return own.content !== 'none' && own.pointerEvents === 'none'
              ? [{ pseudo, style: own }]
              : [];
          });
    return letsThrough || casts.length || added.length
      ? [{ element, letsThrough, casts, added }]
      : [];
  });
}

/**
 * What no hit test shows although it may lie over the field: shadows, outlines, backdrops of the top layer, and what
 * insists on letting the pointer through. Its place in the stack is unknown, so it counts.
 */
function strays(suspects: Suspect[], { element, box }: Target): Stray[] {
  const found: Stray[] = [];
  const add = (at: Box, alpha: () => number) => {
    const shared = intersect(at, box);
    const share = shared ? alpha() : 0;
    if (shared && share > 0) found.push({ box: shared, alpha: share });
  };
  for (const { element: other, letsThrough, casts, added } of suspects) {
    if (element.contains(other)) continue;
    const isAround = other.contains(element);
    if (!isAround && letsThrough) add(rectOf(other), () => paintOf(other));
    if (!isAround) for (const cast of casts) add(grown(rectOf(other), cast), () => lightOf(other));
    for (const { pseudo, style: own } of added) {
      const isLarge =
        Number.parseFloat(own.width) >= (box.right - box.left) / 2 &&
        Number.parseFloat(own.height) >= (box.bottom - box.top) / 2;
      if (isLarge) add(isAround ? box : rectOf(other), () => paintOf(other, pseudo));
    }
  }
  for (const top of document.querySelectorAll(':popover-open, :modal, :fullscreen')) {
    if (!top.contains(element)) add(box, () => paintOf(top, '::backdrop'));
  }
  return found;
}

/** A shadow or outline that sticks out so far that it may hide a field: px beyond the box, and how far it is moved. */
interface Cast {
  by: number;
  x: number;
  y: number;
}

function castsOf(style: CSSStyleDeclaration): Cast[] {
  const casts: Cast[] = solidShadows(style.boxShadow)
    .filter(
      ({ isInset, x, y, spread }) => !isInset && Math.max(spread, Math.abs(x), Math.abs(y)) >= EDGE,
    )
    .map(({ x, y, spread }) => ({ by: spread, x, y }));
  const by = Number.parseFloat(style.outlineWidth);
  if (by >= EDGE && style.outlineStyle !== 'none' && alphaOf(style.outlineColor) > 0.5) {
    casts.push({ by, x: 0, y: 0 });
  }
  return casts;
}

function grown({ left, top, right, bottom }: Box, { by, x, y }: Cast): Box {
  return { left: left + x - by, top: top + y - by, right: right + x + by, bottom: bottom + y + by };
}
