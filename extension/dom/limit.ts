/** Character limits a page tells people in words or by a counter, where the box itself has no `maxlength`. */

/** "1,000 characters", in the languages the forms come in: en, de, nl, fr, es, pt, it; and what stands behind it. */
const SAID =
  /(\d{1,3}(?:[.,\s]\d{3})+|\d+)[\s-]*(?:char|cara|zeichen|tekens)\p{L}*([^.\d]{0,20})|character limit\D{0,6}(\d+)/giu;
/** Asks for more, and says nothing of too much. */
const AT_LEAST = /m[ií]n|least|moins|meno|wenigstens/i;
/** What of the limit is left. */
const LEFT = /^\s*(?:remain|left|rest|übrig|verbleib|over\b|rimanen)/i;
/** "12 / 250" beside a box that holds 12 characters. */
const COUNTER = /(?:^|[^\d/])(\d{1,6})\s*(?:\/|of)\s*(\d{2,6})(?![\d/])/gi;

/**
 * What the texts at a box of `length` characters say it takes at most; null without such words. A number of characters
 * that is not plainly the least counts as the most: in doubt a text is asked for.
 */
export function limitIn(text: string, length: number): number | null {
  for (const { 0: said, 1: number, 2: after = '', 3: limit, index } of text.matchAll(SAID)) {
    const before = text.slice(Math.max(0, index - 16), index);
    const most = Number((number ?? limit ?? said).replace(/\D/g, ''));
    if (most && !AT_LEAST.test(`${before} ${after}`))
      return LEFT.test(after) ? most + length : most;
  }
  for (const [, now, most] of text.matchAll(COUNTER)) {
    if (Number(now) === length) return Number(most);
  }
  return null;
}

/** Everything written around a box up to the next control. */
export function wordsAround(element: HTMLElement, root: Element | null): string {
  let words = '';
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const others = at.querySelectorAll('input, textarea, select, [contenteditable=true]');
    if ([...others].some((other) => other !== element && !element.contains(other))) break;
    words = at.textContent ?? '';
  }
  return words.slice(0, 2000);
}
