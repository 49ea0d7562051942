import { NUMBER_WORDS } from '../numberWords.ts';
import type { Token } from './tokens.ts';

export const pairs = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );
export const ONES = new Map([
  ...NUMBER_WORDS.map((word, value) => [word, String(value)] as const),
  ...pairs(
    'thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  ),
]);
const SCALES = pairs(
  'hundred:100 thousand:1000 k:1000 grand:1000 million:1000000 m:1000000 mn:1000000 mio:1000000 billion:1000000000 bn:1000000000 b:1000000000 dozen:12 score:20 lakh:100000 crore:10000000',
);
const VAGUE = pairs(
  'couple:2-2 few:2-6 several:3-9 dozens:24-200 hundreds:200-999 thousands:2000-999999 millions:2000000-999999999 tens:20-99 scores:40-200 handful:3-7 numerous:5-999999 countless:50-999999',
);
export const isNumeral = (low: string): boolean =>
  ONES.has(low) ||
  SCALES.has(low) ||
  VAGUE.has(low) ||
  /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)s?$/.test(low);

/** "40,000" → 40000; "3.8"; "40.000" and "1,5" may be read both ways. */
function digits(raw: string): number[] {
  const plain = Number(raw.replace(/[,']/g, ''));
  const found = new Set<number>();
  if (/^\d{1,3}(?:[,']\d{3})+(?:\.\d+)?$/.test(raw) || /^\d+(?:\.\d+)?$/.test(raw))
    found.add(plain);
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(raw))
    found.add(Number(raw.replace(/\./g, '').replace(',', '.')));
  if (/^\d+,\d{1,2}$/.test(raw)) found.add(Number(raw.replace(',', '.')));
  if (found.size === 0) found.add(Number.isFinite(plain) ? plain : Number.NaN);
  return [...found];
}

export interface Read {
  values: number[];
  most?: number;
  /** Index behind it. */
  next: number;
}

/** A number in digits or words that begins at a token; null where none does. */
export function readNumber(tokens: readonly Token[], from: number): Read | null {
  let at = from;
  let total: number[] = [];
  const first = tokens[at];
  if (!first) return null;
  if (first.kind === 'number') {
    total = digits(first.raw);
    at += 1;
    // "40 000": groups of three, a space between.
    while (
      /^\d{1,3}$/.test(first.raw) &&
      /^\d{3}$/.test(tokens[at]?.raw ?? '') &&
      !tokens[at]?.newLine
    ) {
      total = total.map((value) => value * 1000 + Number(tokens[at]?.raw));
      at += 1;
    }
  } else {
    const words = wordNumber(tokens, at);
    if (!words) return vague(tokens, from);
    total = [words.value];
    at = words.next;
  }
  for (;;) {
    const word = tokens[at]?.low ?? '';
    const scale = SCALES.get(word);
    // "5 m" alone may be metres; money and people come in millions.
    if (!scale || (['m', 'b', 'k'].includes(word) && !tokens[at]?.glued)) break;
    total = total.map((value) => value * Number(scale));
    at += 1;
  }
  return { values: total, next: at };
}

function wordNumber(
  tokens: readonly Token[],
  from: number,
): { value: number; next: number } | null {
  let at = from;
  let sum = 0;
  let part = 0;
  let seen = 0;
  const low = (index: number) => tokens[index]?.low ?? '';
  if (
    (low(at) === 'a' || low(at) === 'one') &&
    ['hundred', 'thousand', 'million', 'billion', 'dozen'].includes(low(at + 1))
  ) {
    part = 1;
    at += 1;
  }
  if (low(at) === 'half' && low(at + 1) === 'a' && low(at + 2) === 'dozen')
    return { value: 6, next: at + 3 };
  if (low(at) === 'half' && low(at + 1) === 'a' && low(at + 2) === 'million')
    return { value: 500_000, next: at + 3 };
  for (; ; at += 1) {
    const word = low(at);
    const one = ONES.get(word);
    const scale = word.length > 2 ? SCALES.get(word) : undefined;
    if (one !== undefined) part += Number(one);
    else if (scale !== undefined && (seen > 0 || part > 0)) {
      if (word === 'hundred' || word === 'dozen') part = Math.max(part, 1) * Number(scale);
      else {
        sum += Math.max(part, 1) * Number(scale);
        part = 0;
      }
    } else if (
      (word === '-' || word === 'and') &&
      seen > 0 &&
      ONES.has(low(at + 1)) &&
      (word === '-' || low(at - 1) === 'hundred' || low(at - 1) === 'thousand')
    )
      continue;
    else break;
    seen += 1;
  }
  if (seen === 0) return null;
  const value = sum + part;
  // "one of the", "no one".
  if (value <= 1 && seen === 1) return null;
  return { value, next: at };
}

function vague(tokens: readonly Token[], from: number): Read | null {
  const word = tokens[from]?.low ?? '';
  const said = VAGUE.get(word);
  if (!said) return null;
  // "thousands of", "a few"; "few" alone and "the couple" say little.
  const [least = 0, most = 0] = said.split('-').map(Number);
  return { values: [least], most, next: from + 1 };
}
