/** Character limits a page tells people in words or by a counter, where the box itself has no `maxlength`. */

const NUMBER = String.raw`(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)`;
// "characters" of the languages the forms come in: en, fr, de, es, pt, nl, it.
const CHARACTERS = `(?:characters?|chars?|caract[èe]res?|zeichen|caracteres|tekens|caratteri)`;
const AT_MOST = String.raw`(?:max(?:imum|imal|imaal|\.)?|m[áa]ximo|massimo|at most|up to|no more than|not exceed|limit(?:ed to)?|within|under|au plus|h[öo]chstens|bis zu|hasta|at[ée]|fino a|hoogstens|tot)`;

const STATED: readonly RegExp[] = [
  // "At most 1,000 characters", "Max. 250 Zeichen", "character limit: 300"
  new RegExp(
    String.raw`\b${AT_MOST}[\s:(]{1,3}(?:of |de |di |von )?${NUMBER}\s*${CHARACTERS}`,
    'iu',
  ),
  // "250 characters max", "300 characters or less", "(500 caractères maximum)"
  new RegExp(
    String.raw`${NUMBER}\s*${CHARACTERS}\s*\(?(?:max|m[áa]x|massim|limit|or (?:less|fewer)|au plus)`,
    'iu',
  ),
  new RegExp(String.raw`\b${CHARACTERS} limit\s*[:=]?\s*(?:of |is )?${NUMBER}`, 'iu'),
];
/** "12 / 250" beside a box that holds 12 characters. */
const COUNTER = /(?:^|[^\d/])(\d{1,6})\s*(?:\/|of)\s*(\d{2,6})(?![\d/])/giu;
/** "238 characters remaining" */
const LEFT = new RegExp(
  String.raw`${NUMBER}\s*${CHARACTERS}\s*(?:remaining|left|restants?|restantes?|übrig|verbleibend|over|rimanenti)`,
  'iu',
);

const numberOf = (text: string | undefined) => Number((text ?? '').replace(/\D/g, '')) || null;

/** What the texts at a box of `length` characters say it takes at most; null without such words. */
export function limitIn(text: string, length: number): number | null {
  for (const pattern of STATED) {
    const stated = numberOf(pattern.exec(text)?.[1]);
    if (stated) return stated;
  }
  const left = numberOf(LEFT.exec(text)?.[1]);
  if (left) return left + length;
  for (const [, now, most] of text.matchAll(COUNTER)) {
    if (Number(now) === length) return numberOf(most);
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
