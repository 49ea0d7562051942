/**
 * What a person can see (F4). `checkVisibility()` alone lets most tricks pass, so opacity is multiplied up the chain,
 * clipping boxes are intersected, and at the moment of writing a hit test asks what really lies at the point.
 */

const MIN_SIDE = 8;
const MIN_OPACITY = 0.2;

/** Why a person can't operate it: 'hidden', 'covered', 'disabled'; null when they can. */
export type Blocked = 'hidden' | 'covered' | 'disabled';

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isDisabled(element: HTMLElement): boolean {
  return (
    element.matches(':disabled') ||
    element.getAttribute('aria-disabled') === 'true' ||
    element.matches('[readonly]')
  );
}

/** The part of the element's box that no ancestor clips away, in viewport coordinates; null when nothing is left. */
function shownBox(element: HTMLElement): DOMRect | null {
  const box = element.getBoundingClientRect();
  let { left, top, right, bottom } = box;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (at === document.documentElement || at === document.body) continue;
    if (style.overflowX === 'visible' && style.overflowY === 'visible' && style.clipPath === 'none')
      continue;
    const clip = at.getBoundingClientRect();
    // A scroll container can bring its content into view; only what can't be scrolled to is lost.
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    if (scrolls && clip.width > MIN_SIDE && clip.height > MIN_SIDE) continue;
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  const width = right - left;
  const height = bottom - top;
  return width >= MIN_SIDE && height >= MIN_SIDE ? new DOMRect(left, top, width, height) : null;
}

/** A box that no scrolling of the document reaches. */
function isOffPage(box: DOMRect): boolean {
  const page = document.documentElement;
  const left = box.left + window.scrollX;
  const top = box.top + window.scrollY;
  return (
    left + box.width <= 0 ||
    top + box.height <= 0 ||
    left >= Math.max(page.scrollWidth, page.clientWidth) ||
    top >= Math.max(page.scrollHeight, page.clientHeight)
  );
}

/** Static checks, safe to run over a whole form: nothing scrolls and no hit test is made. */
export function blockedBy(element: HTMLElement): Exclude<Blocked, 'covered'> | null {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true }))
    return 'hidden';
  if (element.closest('[inert], [aria-hidden=true]')) return 'hidden';
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < MIN_OPACITY || style.pointerEvents === 'none') return 'hidden';
    // clip: rect() is the old way to hide, clip-path: inset(50%) the new one.
    if (style.clip !== 'auto' && style.position !== 'static') return 'hidden';
    if (/inset\((4[5-9]|[5-9]\d|100)%|circle\(0|polygon\(0(px|%)? 0/.test(style.clipPath))
      return 'hidden';
    if (/blur\((?!0)|opacity\(0/.test(style.filter)) return 'hidden';
    if (style.maskImage !== 'none' && style.maskImage !== '') return 'hidden';
  }
  if (isTextBox(element) && isInvisibleInk(element)) return 'hidden';
  const box = shownBox(element);
  if (!box || isOffPage(box)) return 'hidden';
  return isDisabled(element) ? 'disabled' : null;
}

/** All checks, with the control brought into view: also what lies over it. For the moment of writing. */
export function blockedNow(element: HTMLElement): Blocked | null {
  const blocked = blockedBy(element);
  if (blocked) return blocked;
  let box = element.getBoundingClientRect();
  if (
    box.top < 0 ||
    box.bottom > window.innerHeight ||
    box.left < 0 ||
    box.right > window.innerWidth
  ) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  const points = [0.5, 0.2, 0.8].map((part) => [
    box.left + box.width * part,
    box.top + Math.min(box.height / 2, window.innerHeight / 2),
  ]);
  const reached = points.some(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null &&
      (element.contains(hit) || labelsOf(element).some((label) => label.contains(hit)))
    );
  });
  return reached && !underOpaque(element, points) ? null : 'covered';
}

function isTextBox(element: HTMLElement): boolean {
  return element.matches('input, textarea');
}

/** What one types could not be read. */
function isInvisibleInk(element: HTMLElement): boolean {
  return alphaOf(getComputedStyle(element).color) < 0.1;
}

/** 0…1 of a computed colour: "rgb(…)" is opaque, "rgba(r, g, b, a)" says. */
function alphaOf(color: string): number {
  const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(color)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/**
 * Something opaque may lie over the field and let the pointer through, which no hit test sees. For one look, in this very task
 * and never painted, everything takes the pointer.
 */
function underOpaque(element: HTMLElement, points: number[][]): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { pointer-events: auto !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  try {
    return points.every(([x = 0, y = 0]) => {
      for (const hit of document.elementsFromPoint(x, y)) {
        if (element.contains(hit) || labelsOf(element).some((label) => label.contains(hit)))
          return false;
        if (hit.contains(element)) return false;
        if (isOpaque(hit)) return true;
      }
      return false;
    });
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage, visibility } = getComputedStyle(element);
  if (visibility !== 'visible') return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  if (opacity < 0.5) return false;
  return (
    alphaOf(backgroundColor) > 0.5 ||
    backgroundImage !== 'none' ||
    element instanceof HTMLImageElement
  );
}

/** A floating label over an empty box is part of the box. */
function labelsOf(element: HTMLElement): Element[] {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? [...(element.labels ?? [])]
    : [];
}
