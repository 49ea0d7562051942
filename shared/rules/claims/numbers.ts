import { pairs, readNumber } from './numerals.ts';
import type { Token } from './tokens.ts';
import { dataScale, nounsFrom, periodOf, type Unit, unitOf } from './units.ts';

export interface Quantity {
  /** What the digits may mean: "40.000" is forty or forty thousand. */
  values: number[];
  /** "a few", "dozens": anything from `values[0]` to this. */
  most?: number;
  unit: Unit;
  /** "$", "eur"; '' unknown. */
  currency: string;
  bound: 'exact' | 'about' | 'over' | 'under' | 'almost';
  /** Index of its first and last token. */
  from: number;
  to: number;
  /** No noun says what is counted: "from 20,000 to 85,000". */
  isBare: boolean;
  /** Stems of what is counted. */
  nouns: string[];
  /** "per second", "a week", "annual": in how long; '' where nothing says. */
  period: string;
}

const BOUNDS: readonly (readonly [Quantity['bound'], string])[] = [
  [
    'over',
    'over|more than|at least|above|exceeding|upwards of|well over|in excess of|beyond|north of|no fewer than|greater than|as many as',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|circa|approx|approx .|ca|ca .|~|or so|in the region of|close to|nearing',
  ],
  ['almost', 'almost|nearly|just under|just short of|approaching|not quite'],
  ['under', 'under|less than|below|fewer than|at most|within|no more than'],
];
/** "Two reasons", "three things": counts of the text itself. */
const OF_THE_TEXT = new Set(
  'reasons things ways points areas parts sides kinds questions examples words sentences paragraphs reason thing aspects qualities'.split(
    ' ',
  ),
);
const FRACTIONS = pairs(
  'half:50 halved:50 halving:50 halve:50 quarter:25 third:33 thirds:66 quarters:75 fifth:20 tenth:10',
);
const MULTIPLES = pairs(
  'double:2 doubled:2 doubling:2 twice:2 twofold:2 triple:3 tripled:3 tripling:3 thrice:3 threefold:3 tenfold:10 fivefold:5 fourfold:4 quadrupled:4 quadruple:4 quintupled:5 quintuple:5 sextupled:6 eightfold:8 sixfold:6 sevenfold:7 ninefold:9 hundredfold:100',
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
    if (FRACTIONS.has(low) && isFraction(tokens, at, low)) {
      // "More than half", "almost a quarter".
      const own = boundOf(tokens, at, at + 1);
      const said =
        own === 'exact' && !low.startsWith('halv') ? boundOf(tokens, at - 1, at + 1) : own;
      const bound = said === 'exact' ? 'about' : said;
      const values = [fractionOf(tokens, at, low)];
      found.push({ ...PLAIN, values, unit: 'percent', bound, from: at, to: at });
      continue;
    }
    if (isYear(at) || lowNext === 'thirds' || lowNext === 'quarters') continue;
    const read = readNumber(tokens, at) ?? readSpan(tokens, at);
    if (!read) continue;
    if (!isOfText(tokens, at, read.next)) found.push(measured(tokens, at, read, found.at(-1)));
    at = Math.max(at, read.next - 1);
  }
  return found;
}

const PLAIN = { currency: '', isBare: false, nouns: [], period: '' };

function fractionOf(tokens: readonly Token[], at: number, low: string): number {
  const isTwo = [tokens[at - 1]?.low, tokens[at - 2]?.low].includes('two') || low.endsWith('s');
  if (low === 'fifth') return 20;
  if (low === 'tenth') return 10;
  if (low.startsWith('third')) return isTwo ? 66.7 : 33.3;
  if (low.startsWith('quarter')) return low.endsWith('s') ? 75 : 25;
  return 50;
}

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
  const { unit, currency, to } = unitOf(tokens, from, read.next);
  const isBare = unit === 'count' && isBareAt(tokens, read.next);
  const signed = unit === 'money' && tokens[from - 1]?.kind === 'sign';
  const figures =
    /^figures?$/.test(tokens[read.next + 1]?.low ?? '') && tokens[read.next]?.low === '-';
  const [digits = 0] = read.values;
  const scale = unit === 'data' ? dataScale(tokens[Math.max(read.next, to) - 1]?.low ?? '') : 1;
  // "From ten weeks to six": the second of two takes the unit of the first.
  const link = tokens[from - 1]?.low ?? '';
  const isSecond =
    before !== undefined &&
    isBare &&
    ((from - before.to <= (link === 'to' ? 3 : 2) && /^(?:to|and|or|-)$/.test(link)) ||
      (from - before.to <= 4 &&
        (link === 'from' || (link === 'of' && tokens[from - 2]?.low === 'instead'))));
  return {
    values:
      figures && digits < 13 ? [10 ** (digits - 1)] : read.values.map((value) => value * scale),
    ...(figures && digits < 13 && { most: 10 ** digits - 1 }),
    ...(read.most !== undefined && { most: read.most }),
    unit: read.unit ?? (figures ? 'money' : isSecond ? before.unit : unit),
    currency,
    bound: boundOf(tokens, signed ? from - 1 : from, read.next),
    from,
    to: Math.max(read.next, to, from + 1) - 1,
    isBare,
    nouns: nounsFrom(tokens, read.next),
    period: periodOf(tokens, from, Math.max(read.next, to)),
  };
}

const isBareAt = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.kind !== 'word' ||
  /^(?:of|in|at|on|and|or|for|to|from|with|per|a|as|by|within|after|thanks|because|so|due|since|when|while|which|that|now|before|during|through|only|today|last|every|have|has|had|are|is|was|were|did|do)$/.test(
    tokens[next]?.low ?? '',
  );

function isFraction(tokens: readonly Token[], at: number, low: string): boolean {
  if (low.startsWith('hal') && low !== 'half') return true;
  const before = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  const second = tokens[at + 2]?.low ?? '';
  // "half a dozen" is six; "a third language", "in the third quarter" are none; "two and a half years" is read with them.
  // "The second half of 2018" is a date.
  if (low === 'half' && next === 'of' && /^(?:19|20)\d\d$/.test(second)) return false;
  if (second === 'dozen' || second === 'million' || before === '-' || next === '-') return false;
  if (low === 'half')
    return (
      (['by', 'in', 'to', 'than', 'about', 'nearly', 'almost', 'roughly'].includes(before) &&
        next !== 'years') ||
      next === 'of' ||
      next === 'the' ||
      next === 'our'
    );
  if (/^(?:quarter|third|fifth|tenth)/.test(low))
    return (
      (['a', 'one', 'two', 'three'].includes(before) && ['of', ',', '.', ''].includes(next)) ||
      (before === 'a' && tokens[at - 2]?.low === 'by')
    );
  return false;
}
