import { MULTIPLES, readFraction, readInterval } from './fractions.ts';
import { readNumber } from './numerals.ts';
import { perTokens } from './perTokens.ts';
import type { Token } from './tokens.ts';
import { isDuration, isMoney, nounsFrom, periodOf, scaleOf, type Unit, unitOf } from './units.ts';
import { SMALL_WORDS } from './words.ts';

export interface Quantity {
  /** What the digits may mean: "40.000" is forty or forty thousand. */
  values: number[];
  /** "a few", "dozens": anything from `values[0]` to this. */
  most?: number;
  unit: Unit;
  /** "$", "eur"; '' unknown. */
  currency: string;
  bound: 'exact' | 'most' | 'about' | 'over' | 'under' | 'almost';
  /** Index of its first and last token. */
  from: number;
  to: number;
  /** No noun says what is counted: "from 20,000 to 85,000". */
  isBare: boolean;
  /** Stems of what is counted. */
  nouns: string[];
  /** "per second", "a week", "annual": in how long; '' where nothing says. */
  period: string;
  /** As written, where `values` were turned into another unit. */
  plain?: number[];
  /** What is left, not what went: said as "a quarter of". */
  isShare?: boolean;
  /** Of each: said as "on average". */
  isAverage?: boolean;
  /** Reckoned from two dates. */
  isSpan?: boolean;
}

const BOUNDS: readonly (readonly [Quantity['bound'], string])[] = [
  [
    'over',
    'over|more than|at least|above|exceeding|upwards of|well over|in excess of|beyond|north of|no fewer than|greater than',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|circa|approx|approx .|ca|ca .|~|or so|in the region of|close to|nearing',
  ],
  ['most', 'up to|as many as|as much as|a maximum of'],
  ['almost', 'almost|nearly|just under|just short of|approaching|not quite'],
  ['under', 'under|less than|below|fewer than|at most|within|no more than'],
];
/** "Two reasons", "three things": counts of the text itself. */
const OF_THE_TEXT = new Set(
  'results achievements highlights reasons things ways points sides kinds questions examples words sentences paragraphs reason thing aspects qualities'.split(
    ' ',
  ),
);
const BOUND_OF = new Map(
  BOUNDS.flatMap(([bound, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, bound] as const),
  ),
);

function boundOf(tokens: readonly Token[], from: number, to: number): Quantity['bound'] {
  const low = (at: number) => tokens[at]?.low ?? '';
  if (low(to) === '+' || low(to - 1).endsWith('+')) return 'over';
  let before = '';
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    before = before === '' ? low(at) : `${low(at)} ${before}`;
    // "No more than" is more than its last two words.
    const isLess = low(at) === 'more' && low(at - 1) === 'no';
    const bound = BOUND_OF.get(before);
    if (bound && !isLess) return bound;
  }
  const after = `${low(to)} ${low(to + 1)}`;
  if (after === 'or so') return 'about';
  return after === 'or more' ? 'over' : 'exact';
}

/** Every number of a run of tokens, in words or digits. Years of the calendar are dates.ts's. */
export function quantitiesOf(
  tokens: readonly Token[],
  isYear: (at: number) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const low = tokens[at]?.low ?? '';
    const lowNext = tokens[at + 1]?.low ?? '';
    const multiple = MULTIPLES.get(low);
    if (multiple && !(low === 'double' && tokens[at - 1]?.low === 'a')) {
      const bound = boundOf(tokens, at, at + 1);
      // "Twice a week" is two a week.
      const isOften = /^(?:twice|thrice)$/.test(low) && /^(?:a|per|every|each)$/.test(lowNext);
      if (isOften) {
        const values = [Number(multiple)];
        found.push({ ...PLAIN, values, unit: 'count', bound, from: at, to: at, isBare: true });
        continue;
      }
      found.push({ ...PLAIN, values: [Number(multiple)], unit: 'times', bound, from: at, to: at });
      continue;
    }
    const every = readInterval(tokens, at);
    if (every) {
      found.push({
        ...PLAIN,
        values: [every.value],
        unit: 'interval',
        period: every.period,
        bound: 'exact',
        from: at,
        to: every.to,
      });
      at = every.to;
      continue;
    }
    const fraction = readFraction(tokens, at);
    if (fraction) {
      // "More than half", "almost a quarter".
      const said = boundOf(tokens, at, at + 1);
      const bound = said === 'exact' ? 'about' : said;
      found.push({
        ...PLAIN,
        values: [fraction.percent],
        unit: 'percent',
        bound,
        from: at,
        to: fraction.to,
      });
      at = fraction.to;
      continue;
    }
    if (isYear(at)) continue;
    const read = readNumber(tokens, at) ?? readSpan(tokens, at);
    if (!read) continue;
    if (!isOfText(tokens, at, read.next)) found.push(measured(tokens, at, read, found.at(-1)));
    at = Math.max(at, read.next - 1);
  }
  return found;
}

/** All of them, years too. */
export const numbersOf = perTokens((tokens) => quantitiesOf(tokens, () => false));

const PLAIN = { currency: '', isBare: false, nouns: [], period: '' };

/** "A year", "a decade" where they are a length of time: "for a year", "over a decade". */
function readSpan(
  tokens: readonly Token[],
  at: number,
): { values: number[]; next: number; unit?: Unit } | null {
  const low = (index: number) => tokens[index]?.low ?? '';
  if (low(at) === 'decade' || low(at) === 'decades')
    return {
      values: [low(at - 1) === 'half' || low(at - 2) === 'half' ? 5 : 10],
      next: at + 1,
      unit: 'year',
    };
  // "A quarter of an hour", "half an hour".
  if (low(at) === 'quarter' && low(at + 1) === 'of' && low(at + 3) === 'hour')
    return { values: [15], next: at + 4, unit: 'minute' };
  if (low(at) === 'half' && low(at + 1) === 'an' && low(at + 2) === 'hour')
    return { values: [30], next: at + 3, unit: 'minute' };
  const isOne = /^(?:a|an|one)$/.test(low(at)) && /^(?:year|month|week)$/.test(low(at + 1));
  const isLong =
    /^(?:for|over|than|within|after|in|just|only|almost|nearly|about|around|spent)$/.test(
      low(at - 1),
    );
  return isOne && isLong ? { values: [1], next: at + 1 } : null;
}

const isOfText = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !/^percent/.test(tokens[next]?.low ?? '') &&
  tokens.slice(next, next + 3).some(({ low }) => OF_THE_TEXT.has(low));

function measured(
  tokens: readonly Token[],
  from: number,
  read: { values: number[]; most?: number; next: number; unit?: Unit },
  before: Quantity | undefined,
): Quantity {
  const { unit, currency, to, said } = unitOf(tokens, from, read.next);
  const isBare = unit === 'count' && isBareAt(tokens, read.next);
  const signed = unit === 'money' && isMoney(tokens[from - 1]?.low ?? '');
  const figures =
    /^figures?$/.test(tokens[read.next + 1]?.low ?? '') && tokens[read.next]?.low === '-';
  const [digits = 0] = read.values;
  const scale = scaleOf(unit, said ?? tokens[Math.max(read.next, to) - 1]?.low ?? '');
  // "From ten weeks to six": the second of two takes the unit of the first.
  const link = tokens[from - 1]?.low ?? '';
  const isSecond =
    before !== undefined &&
    before.unit !== 'point' &&
    isBare &&
    ((from - before.to <= (link === 'to' ? 3 : 2) && /^(?:to|and|or|-)$/.test(link)) ||
      (from - before.to <= 4 &&
        (link === 'from' || (link === 'of' && tokens[from - 2]?.low === 'instead'))));
  return {
    values:
      figures && digits < 13 ? [10 ** (digits - 1)] : read.values.map((value) => value * scale),
    ...(figures && digits < 13 && { most: 10 ** digits - 1 }),
    ...(read.most !== undefined && { most: read.most }),
    ...(scale !== 1 && { plain: read.values }),
    unit: read.unit ?? (figures ? 'money' : isSecond ? before.unit : unit),
    currency,
    bound: boundOf(tokens, signed ? from - 1 : from, read.next),
    from,
    to: Math.max(read.next, to, from + 1) - 1,
    isBare,
    nouns: nounsFrom(tokens, read.next),
    period: periodOf(tokens, from, Math.max(read.next, to), isDuration(unit)),
  };
}

const isBareAt = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.kind !== 'word' ||
  SMALL_WORDS.has(tokens[next]?.low ?? '') ||
  BEHIND.has(tokens[next]?.low ?? '');
const BEHIND = new Set('thanks due today'.split(' '));
