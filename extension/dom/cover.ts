import type { Box } from './box.ts';
import { intersect, rectOf } from './box.ts';
import { alphaOf, coloursIn } from './colour.ts';
import { lightOf, lightThrough } from './drawn.ts';
import { solidShadows } from './shadow.ts';
import { everything, shadowOf } from './tree.ts';

/**
 * What lies over a field. The hit test says what takes the pointer; for one look, in this very task and never painted,
 * everything does, so that covers which let it through show too.
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

/** Whether a click there reaches the field or its label. */
export function isReached({ element, box }: Target): boolean {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const points = pointsOf(box);
  const reached = points.filter(({ x, y }) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || labels.some((label) => label.contains(hit)));
  });
  return reached.length >= points.length * FREE;
}

/** Whether something that hides it lies over any of these, whatever the pointer does. */
export function isBuried(targets: Target[]): boolean {
  const { elements, roots } = everything();
  const scopes = [document, ...roots];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { pointer-events: auto !important }');
  for (const scope of scopes) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  try {
    const suspects = suspectsOf(elements);
    return targets.some((target) => {
      const points = pointsOf(target.box);
      const stray = strays(suspects, target);
      const free = points.filter((point) => lightAt(point, target.element, stray) >= THROUGH);
      return free.length < points.length * FREE;
    });
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
  style: CSSStyleDeclaration;
  letsThrough: boolean;
  casts: boolean;
  /** Boxes that CSS adds to it and that let the pointer through. */
  added: { pseudo: string; style: CSSStyleDeclaration }[];
}

// Chromium draws no ::before and ::after for these.
const WITHOUT_PSEUDO =
  /^(?:input|textarea|select|option|img|video|iframe|canvas|br|script|style|template|link|meta|head|title|path)$/;

/** One pass over the page for all targets: reading computed styles is what takes the time. */
function suspectsOf(elements: Element[]): Suspect[] {
  return elements.flatMap((element) => {
    if (element.localName === 'jobai-apply') return [];
    const style = getComputedStyle(element);
    const letsThrough = style.pointerEvents === 'none';
    const casts = style.boxShadow !== 'none' || Number.parseFloat(style.outlineWidth) >= EDGE;
    const added = WITHOUT_PSEUDO.test(element.localName)
      ? []
      : ['::before', '::after'].flatMap((pseudo) => {
          const own = getComputedStyle(element, pseudo);
          return own.content !== 'none' && own.pointerEvents === 'none'
            ? [{ pseudo, style: own }]
            : [];
        });
    return letsThrough || casts || added.length
      ? [{ element, style, letsThrough, casts, added }]
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
  for (const { element: other, style, letsThrough, casts, added } of suspects) {
    if (element.contains(other)) continue;
    const isAround = other.contains(element);
    if (!isAround && letsThrough) add(rectOf(other), () => paintOf(other));
    if (!isAround && casts) {
      for (const cast of castsOf(other, style)) add(cast, () => lightOf(other));
    }
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

function castsOf(element: Element, style: CSSStyleDeclaration): Box[] {
  const { left, top, right, bottom } = rectOf(element);
  const grown = (by: number, x = 0, y = 0) => ({
    left: left + x - by,
    top: top + y - by,
    right: right + x + by,
    bottom: bottom + y + by,
  });
  const casts = solidShadows(style.boxShadow)
    .filter(
      ({ isInset, x, y, spread }) => !isInset && Math.max(spread, Math.abs(x), Math.abs(y)) >= EDGE,
    )
    .map(({ x, y, spread }) => grown(spread, x, y));
  const width = Number.parseFloat(style.outlineWidth);
  const isOutlined =
    width >= EDGE && style.outlineStyle !== 'none' && alphaOf(style.outlineColor) > 0.5;
  return isOutlined ? [...casts, grown(width)] : casts;
}
