/** "basics.profiles[0].url" → itself, then each place around it. */
function around(place: string): string[] {
  const places = [place];
  for (let rest = place; ; ) {
    rest = rest.replace(/(?:\.[^.[\]]+|\[\d+\])$/, '');
    if (rest === places.at(-1)) return places;
    places.push(rest);
  }
}

const find = (selector: string) => document.querySelector(selector);

/** Unfolds whatever hides an element. */
function unfold(element: Element): void {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (!each.id) continue;
    document
      .querySelector<HTMLElement>(`[aria-expanded=false][aria-controls="${CSS.escape(each.id)}"]`)
      ?.click();
  }
}

/**
 * Brings the part of a page that is about `place` into view and puts the focus there: the place itself, or the nearest
 * one around it. In the next frame, because a new page starts at its top first.
 */
export function goToPlace(place: string): void {
  requestAnimationFrame(() => {
    const element =
      find(`[data-place="${CSS.escape(place)}"]`) ??
      // A group whose parts stand by themselves.
      find(`[data-place^="${CSS.escape(`${place}.`)}"]`) ??
      around(place)
        .map((each) => find(`[data-place="${CSS.escape(each)}"]`))
        .find((found) => found !== null);
    if (!element) return;
    unfold(element);
    requestAnimationFrame(() => {
      element.scrollIntoView({ block: 'center' });
      element.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
    });
  });
}
