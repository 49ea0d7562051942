/** A text as patterns read it, and the way back to where it came from. */
export interface FoldedText {
  /** Lower case, no diacritics, full-width forms made plain, plain dashes and quotes, nothing invisible. */
  folded: string;
  /** Of a range in `folded`: the range in the text it came from. */
  span(start: number, end: number): [start: number, end: number];
}

const INVISIBLE =
  /\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const DASHES = /[‐‑‒–—―−]/u;
const QUOTES = /[‘’‛`´]/u;
const SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

function foldOne(char: string): string {
  if (char <= '\u007f') return char === '\t' ? ' ' : char === '`' ? "'" : char.toLowerCase();
  if (INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (DASHES.test(char)) return '-';
  if (QUOTES.test(char)) return "'";
  if (char === 'ß') return 'ss';
  const plain = char.normalize('NFKD').replace(/\p{M}+/gu, '');
  return /^\p{Nd}$/u.test(plain) ? digitOf(plain) : plain.toLowerCase();
}

/** Decimal digits of every script come in blocks of ten that begin at their zero. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128) return char;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Letter by letter, so that what a pattern finds in the folded text can be cut out of the text itself. */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const char of text) {
    const plain = foldOne(char);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + char.length);
    }
    // A mark of its own (decomposed text) belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = at + char.length;
    folded += plain;
    at += char.length;
  }
  return {
    folded,
    span: (start, end) => [starts[start] ?? text.length, ends[end - 1] ?? text.length],
  };
}
