/** Longest text of a posting that is read, in UTF-16 units. */
export const MAX_POSTING = 20_000;

/**
 * Signs that are there and can't be seen: format characters (zero-width, directions, soft hyphens, the tag letters
 * U+E0000–E007F that spell whole sentences), variation selectors, private use, halves of pairs, controls but tab and line feed. ZWNJ and ZWJ
 * stay inside scripts that are written with them.
 */
const UNSEEN =
  /[\u200c\u200d](?=[\p{sc=Latin}\p{sc=Common}]|$)|(?<=[\p{sc=Latin}\p{sc=Common}]|^)[\u200c\u200d]|(?![\u200c\u200d])\p{Cf}|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}\u115f\u1160\u3164\uffa0\u2800]|\p{Co}|\p{Cs}|(?![\n\t])\p{Cc}/gu;

/** One paragraph per line, single spaces, at most one empty line; what can't be seen is gone. */
export function plainText(text: string, max = MAX_POSTING): string {
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // Half of a pair at the cut goes.
  return clean
    .slice(0, max)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

/** A title, a name, a place: one line. */
export const plainLine = (text: string, max: number): string =>
  plainText(text.replace(/\s+/g, ' '), max);
