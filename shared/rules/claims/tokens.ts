import { readable } from './readable.ts';

/** A word, a number or one sign of a text. */
export interface Token {
  /** As it is read (see readable.ts). */
  raw: string;
  low: string;
  kind: 'word' | 'number' | 'sign';
  /** Where it stands in the original text, in UTF-16 units. */
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  /** A new line begins before it. */
  newLine: boolean;
}

const UNITS =
  'k|K|m|M|bn|Bn|B|x|X|mm|th|st|nd|rd|ms|s|h|GB|TB|PB|MB|KB|gb|tb|yrs?|years?|hrs?|mins?';
/** "40,000", "3.8", "12k"; a number that runs into other letters ("p99", "5g") is a word. */
const NUMBER = `\\d+(?:[.,']\\d+)*(?:(?![\\p{L}\\d])|(?=(?:${UNITS})(?![\\p{L}\\d])))`;
/** "Ph.D", "U.S", "e.g". */
const SHORT = '\\p{L}{1,2}(?:\\.\\p{L}{1,2})+(?![\\p{L}\\d])';
/** "Node.js", "don't", "C++", "C#"; "end.Next" is two words. */
const WORD = "[\\p{L}\\d]+(?:'\\p{L}+|\\.[\\p{Ll}\\d][\\p{L}\\d]*)*(?:\\+\\+|[+#](?![\\p{L}\\d]))?";
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<word>${SHORT}|${WORD})|(?<sign>\\S)`, 'gu');

export function tokensOf(original: string): Token[] {
  const { text, at } = readable(original);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const { number, word } = match.groups ?? {};
    tokens.push({
      raw,
      low: raw.toLowerCase(),
      kind: number ? 'number' : word ? 'word' : 'sign',
      start: at[from] ?? 0,
      end: endOf(original, at, to),
      glued: from === last && from > 0,
      newLine: text.slice(last, from).includes('\n'),
    });
    last = to;
  }
  return tokens;
}

/** The end of the last character that was read: what is dropped behind it does not belong to the token. */
function endOf(original: string, at: readonly number[], to: number): number {
  const begin = at[to - 1] ?? 0;
  const code = original.codePointAt(begin) ?? 0;
  return begin + (code > 0xffff ? 2 : 1);
}
