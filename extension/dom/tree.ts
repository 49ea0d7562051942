import { glanced } from './glance.ts';

/** The page as it is drawn: through slots and shadow roots, closed ones too. */

interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Chrome shows content scripts what `element.shadowRoot` hides; outside of an extension (unit tests) there is only that. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (!HOSTS.test(element.localName)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  if (!known.size) queueMicrotask(() => known.clear());
  const before = known.get(element);
  if (before !== undefined) return before;
  const { dom } = (globalThis as ExtensionDom).chrome ?? {};
  const shadow = dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  known.set(element, shadow);
  return shadow;
}

/** What may have a shadow root at all (DOM standard, "attach a shadow root"). */
const HOSTS =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;
/** Asking Chrome is slow; answers hold for one run of code, in which no page script comes in between. */
const known = new Map<Element, ShadowRoot | null>();

/** What an element is drawn inside of; null at the root. */
export const parentOf = glanced((element): Element | null => {
  const parent = element.parentElement;
  if (!parent) {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }
  const slots = shadowOf(parent)?.querySelectorAll('slot') ?? [];
  return [...slots].find((slot) => slot.assignedElements().includes(element)) ?? parent;
});

/** The element and everything it is drawn inside of, from the inside out. */
export function* outward(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) yield at;
}

/**
 * Every element that may be drawn, those in shadow roots too, and these roots. What is taken out of the page by
 * `display: none` is left out with all it holds: styles of such parts are not kept, and reading them takes most of the
 * time where a page keeps its menus ready (a country list alone is a thousand elements).
 */
export function everything(): { elements: Drawn[]; roots: ShadowRoot[] } {
  const elements: Drawn[] = [];
  const roots: ShadowRoot[] = [];
  const add = (scope: Element | ShadowRoot) => {
    for (let at = scope.firstElementChild; at; at = at.nextElementSibling) {
      const style = getComputedStyle(at);
      if (style.display === 'none') continue;
      elements.push({ element: at, style });
      const shadow = shadowOf(at);
      if (shadow) {
        roots.push(shadow);
        add(shadow);
      }
      add(at);
    }
  };
  const root = document.documentElement;
  elements.push({ element: root, style: getComputedStyle(root) });
  add(root);
  return { elements, roots };
}

export interface Drawn {
  element: Element;
  style: CSSStyleDeclaration;
}
