import type { Token } from './tokens.ts';

/** What is counted or measured; numbers of different units never support each other. */
export type Unit =
  | 'percent'
  | 'money'
  | 'times'
  | 'ordinal'
  | 'people'
  | 'served'
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'data'
  | 'count';

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
}

const pairs = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(':') as [string, string]),
  );
const ONES = pairs(
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);
const SCALES = pairs(
  'hundred:100 thousand:1000 k:1000 grand:1000 million:1000000 m:1000000 mn:1000000 mio:1000000 billion:1000000000 bn:1000000000 b:1000000000 dozen:12 score:20 lakh:100000 crore:10000000',
);
const VAGUE = pairs(
  'couple:2-2 few:2-6 several:3-9 dozens:24-200 hundreds:200-999 thousands:2000-999999 millions:2000000-999999999 tens:20-99 scores:40-200 handful:3-7 numerous:5-999999 countless:50-999999',
);
const UNITS = pairs(
  `%:percent percent:percent percentage:percent pct:percent per-cent:percent ms:millisecond millisecond:millisecond
  milliseconds:millisecond s:second sec:second secs:second second:second seconds:second min:minute mins:minute
  minute:minute minutes:minute h:hour hr:hour hrs:hour hour:hour hours:hour day:day days:day week:week weeks:week
  month:month months:month year:year years:year yr:year yrs:year x:times times:times fold:times gb:data tb:data pb:data
  mb:data kb:data gigabytes:data terabytes:data petabytes:data gigabyte:data terabyte:data th:ordinal st:ordinal
  nd:ordinal rd:ordinal`,
);
const MONEY = pairs(
  '$:$ €:eur £:gbp ¥:yen ₹:inr usd:$ dollar:$ dollars:$ us$:$ eur:eur euro:eur euros:eur gbp:gbp pound:gbp pounds:gbp sterling:gbp chf:chf francs:chf yen:yen inr:inr rupees:inr cad:cad aud:aud',
);
export const isMoney = (low: string): boolean => MONEY.has(low);
const PEOPLE = new Set(
  'engineer engineers developer developers people person report reports members member staff nurse nurses intern interns colleague colleagues designer designers analyst analysts employee employees team teams hires hire starters starter graduates apprentices teachers assistants specialists mentees juniors managers scientists consultants agents workers volunteers contractors direct-reports engineer-team strong cooks chefs marketers'.split(
    ' ',
  ),
);
const SERVED = new Set(
  'customer customers user users client clients patient patients student students pupils pupil subscribers subscriber guests families visitors readers learners children shoppers'.split(
    ' ',
  ),
);
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
  ['under', 'under|less than|below|fewer than|up to|at most|within|no more than'],
];
/** "Two reasons", "three things": counts of the text itself. */
const OF_THE_TEXT = new Set(
  'reasons things ways points areas parts sides kinds questions examples words sentences paragraphs reason thing aspects qualities'.split(
    ' ',
  ),
);
const FRACTIONS = pairs(
  'half:50 halved:50 halving:50 halve:50 quarter:25 third:33 thirds:66 quarters:75',
);
const MULTIPLES = pairs(
  'double:2 doubled:2 doubling:2 twice:2 twofold:2 triple:3 tripled:3 tripling:3 thrice:3 threefold:3 tenfold:10 fivefold:5 fourfold:4 quadrupled:4 quadruple:4',
);

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

interface Read {
  values: number[];
  most?: number;
  /** Index behind it. */
  next: number;
}

/** A number in digits or words that begins at a token; null where none does. */
function readNumber(tokens: readonly Token[], from: number): Read | null {
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

function boundOf(tokens: readonly Token[], from: number, to: number): Quantity['bound'] {
  const before = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ low }) => low)
    .join(' ');
  if (['+'].includes(tokens[to]?.low ?? '') || tokens[to - 1]?.low.endsWith('+')) return 'over';
  for (const [bound, words] of BOUNDS)
    if (words.split('|').some((word) => before === word || before.endsWith(` ${word}`)))
      return bound;
  const after = [tokens[to]?.low, tokens[to + 1]?.low].join(' ');
  if (after === 'or so') return 'about';
  return after === 'or more' ? 'over' : 'exact';
}

/** The unit of a number: the sign at it, the next few words, or what it is a team of. */
function unitOf(
  tokens: readonly Token[],
  from: number,
  next: number,
): { unit: Unit; currency: string; to: number } {
  const low = (at: number) => tokens[at]?.low ?? '';
  const sign = MONEY.get(low(from - 1));
  if (sign) return { unit: 'money', currency: sign, to: next };
  let at = next;
  // "three and a half years"
  if (low(at) === 'and' && low(at + 1) === 'a' && low(at + 2) === 'half') at += 3;
  if (low(at) === '+') at += 1;
  if (low(at) === '-') at += 1;
  if (low(at) === 'per' && low(at + 1) === 'cent')
    return { unit: 'percent', currency: '', to: at + 2 };
  const money = MONEY.get(low(at));
  if (money) return { unit: 'money', currency: money, to: at + 1 };
  const unit = UNITS.get(low(at));
  const isOneLetter = low(at).length === 1 && low(at) !== '%';
  if (unit && !(isOneLetter && !tokens[at]?.glued)) {
    // "14 full years": one word may stand between; "10 hours" is one, "10 second-year students" is none.
    return { unit: unit as Unit, currency: '', to: at + 1 };
  }
  // "$5 to 7 million": the first of a range takes the unit of the second.
  if (['to', '-', 'and', 'or', 'into'].includes(low(at)) || ['to', '-', 'or'].includes(low(next))) {
    const second = readNumber(tokens, low(next) === '-' ? next + 1 : at + 1);
    if (second) {
      const theirs = UNITS.get(low(second.next));
      if (theirs) return { unit: theirs as Unit, currency: '', to: next };
    }
  }
  const back = tokens.slice(Math.max(0, from - 3), from).map((token) => token.low);
  if (
    /(?:team|group|staff|crew|squad|class) of(?: (?:about|around|over|nearly|almost|some|up))?$/.test(
      back.join(' '),
    )
  )
    return { unit: back.join(' ').includes('class') ? 'served' : 'people', currency: '', to: next };
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const word = low(ahead);
    if (tokens[ahead]?.kind === 'sign' && word !== '-') break;
    if (['in', 'to', 'from', 'with', 'for', 'at', 'on', 'by', 'and', 'per'].includes(word)) break;
    if (UNITS.get(word) && ahead === at + 1 && word.length > 2)
      return { unit: UNITS.get(word) as Unit, currency: '', to: ahead + 1 };
    // "12-person team", "4 junior engineers"; "20 customer services" counts services.
    const isLast =
      !/^[\p{L}-]/u.test(low(ahead + 1)) ||
      !(PEOPLE.has(low(ahead + 1)) || SERVED.has(low(ahead + 1)));
    if (PEOPLE.has(word) && isLast) return { unit: 'people', currency: '', to: next };
    if (
      SERVED.has(word) &&
      isLast &&
      (word.endsWith('s') ||
        word === 'children' ||
        word === 'patient' ||
        word === 'user' ||
        word === 'pupil')
    )
      return { unit: 'served', currency: '', to: next };
  }
  return { unit: 'count', currency: '', to: next };
}

/** Every number of a run of tokens, in words or digits. Years of the calendar are dates.ts's. */
export function quantitiesOf(
  tokens: readonly Token[],
  isYear: (at: number) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const low = tokens[at]?.low ?? '';
    const multiple = MULTIPLES.get(low);
    const fraction = FRACTIONS.get(low);
    const lowNext = tokens[at + 1]?.low ?? '';
    if (multiple && !(low === 'double' && tokens[at - 1]?.low === 'a')) {
      found.push({
        values: [Number(multiple)],
        unit: 'times',
        currency: '',
        bound: boundOf(tokens, at, at + 1),
        from: at,
        to: at,
        isBare: false,
      });
      continue;
    }
    if (fraction && isFraction(tokens, at, low)) {
      const two =
        tokens[at - 1]?.low === 'two' || tokens[at - 2]?.low === 'two' || low.endsWith('s');
      const value = low.startsWith('third')
        ? two
          ? 66.7
          : 33.3
        : low.startsWith('quarter')
          ? low.endsWith('s')
            ? 75
            : 25
          : 50;
      found.push({
        values: [value],
        unit: 'percent',
        currency: '',
        bound:
          boundOf(tokens, at - 1, at + 1) === 'exact' ? 'about' : boundOf(tokens, at - 1, at + 1),
        from: at,
        to: at,
        isBare: false,
      });
      continue;
    }
    if (isYear(at) || lowNext === 'thirds' || lowNext === 'quarters') continue;
    const read = readNumber(tokens, at);
    if (!read) continue;
    const { unit, currency, to } = unitOf(tokens, at, read.next);
    const head = tokens.slice(read.next, read.next + 3).map((token) => token.low);
    const isOfText = head.some((word) => OF_THE_TEXT.has(word)) && tokens[at]?.kind === 'word';
    const last = Math.max(read.next, to) - 1;
    if (!isOfText)
      found.push({
        values: read.values,
        ...(read.most !== undefined && { most: read.most }),
        unit,
        currency,
        bound: boundOf(
          tokens,
          unit === 'money' && tokens[at - 1]?.kind === 'sign' ? at - 1 : at,
          read.next,
        ),
        from: at,
        to: last,
        isBare: unit === 'count' && isBareAt(tokens, read.next),
      });
    at = read.next - 1;
  }
  return found;
}

const isBareAt = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.kind !== 'word' ||
  /^(?:of|in|at|on|and|or|for|to|from|with|per|a|as|by|within|after)$/.test(
    tokens[next]?.low ?? '',
  );

function isFraction(tokens: readonly Token[], at: number, low: string): boolean {
  if (low.startsWith('hal') && low !== 'half') return true;
  const before = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  const second = tokens[at + 2]?.low ?? '';
  // "half a dozen" is six; "a third language", "in the third quarter" are none; "two and a half years" is read with them.
  if (second === 'dozen' || second === 'million' || before === '-' || next === '-') return false;
  if (low === 'half')
    return (
      (['by', 'in', 'to', 'than', 'about', 'nearly', 'almost', 'roughly'].includes(before) &&
        next !== 'years') ||
      next === 'of' ||
      next === 'the' ||
      next === 'our'
    );
  if (low.startsWith('quarter') || low.startsWith('third'))
    return (
      (['a', 'one', 'two', 'three'].includes(before) && ['of', ',', '.', ''].includes(next)) ||
      (before === 'a' && tokens[at - 2]?.low === 'by')
    );
  return false;
}
