import type { DateMention } from './dates.ts';
import type { Quantity } from './numbers.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

const IN_SECONDS = new Map<Unit, number>([
  ['millisecond', 0.001],
  ['second', 1],
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
  ['week', 604_800],
  ['month', 2_629_800],
  ['year', 31_557_600],
]);

/** The same thing in the same unit, or in one that can be turned into it. */
export function valuesAs(fact: Quantity, unit: Unit): number[] | null {
  if (fact.unit === unit) return fact.values;
  const [own, theirs] = [IN_SECONDS.get(fact.unit), IN_SECONDS.get(unit)];
  if (own && theirs) return fact.values.map((value) => (value * own) / theirs);
  return null;
}

/** "From 9 to 5", "1.2 seconds instead of 4", "78 %, up from 61 %". */
const LINKS = new Set('to instead from than versus vs compared'.split(' '));

const PLAIN = { currency: '', bound: 'exact' as const, nouns: [], period: '', isBare: false };

/** What a fact says without saying it: "from 900 ms to 240 ms" is also "by 73 %" and "almost four times faster". */
export function derivedOf(
  quantities: readonly Quantity[],
  tokens: readonly Token[],
  dates: readonly DateMention[],
): Quantity[] {
  return [
    ...quantities.flatMap((first, at) => {
      const second = quantities[at + 1];
      return [...restated(first, second), ...(second ? changed(first, second, tokens) : [])];
    }),
    ...averages(quantities),
    ...sums(quantities, tokens),
    ...listed(tokens),
    ...dates.flatMap(spanned),
  ];
}

function restated(first: Quantity, second: Quantity | undefined): Quantity[] {
  const { from, unit } = first;
  const value = first.values[0] ?? 0;
  const base = { ...PLAIN, from, to: from };
  if (unit === 'times' && value === 2) return [{ ...base, unit: 'percent', values: [100] }];
  if (unit !== 'percent') return [];
  if (value === 100) return [{ ...base, unit: 'times', values: [2] }];
  // "118 % of quota" is 18 % above it.
  return value > 100 && !second ? [{ ...base, unit: 'percent', values: [value - 100] }] : [];
}

/** Of "from 9 to 5": how much less, how many times, what is left of it. */
function changed(first: Quantity, second: Quantity, tokens: readonly Token[]): Quantity[] {
  const between = tokens.slice(first.to + 1, second.from).map(({ low }) => low);
  if (!between.some((low) => LINKS.has(low)) || between.length > 4) return [];
  const [a = 0] = valuesAs(first, second.unit) ?? first.values;
  const [b = 0] = second.values;
  if (a <= 0 || b <= 0) return [];
  const base = { ...PLAIN, from: first.from, to: second.to };
  const change = (Math.abs(a - b) / a) * 100;
  const gap = Math.round(Math.abs(a - b) * 1e7) / 1e7;
  const period = first.period || second.period;
  return [
    { ...base, unit: 'percent', values: [change, Math.round(change)] },
    { ...base, unit: 'percent', values: [(b / a) * 100], isShare: true },
    { ...base, unit: 'times', values: [Math.max(a, b) / Math.min(a, b)] },
    {
      ...base,
      unit: second.unit === 'percent' ? 'point' : second.unit,
      period,
      values: [gap],
      isBare: second.isBare,
    },
    { ...base, unit: 'point', values: [gap] },
  ];
}

/** "1 trainee and 2 paralegals" are three people. */
const sums = (quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] =>
  quantities.flatMap((first, at) => {
    const second = quantities[at + 1];
    const isJoined =
      second && tokens.slice(first.to + 1, second.from).some(({ low }) => low === 'and');
    const isCounted = [first, second].every((one) =>
      /^(?:count|people|served)$/.test(one?.unit ?? ''),
    );
    return isJoined && isCounted
      ? [
          {
            ...PLAIN,
            unit: 'people',
            values: [(first.values[0] ?? 0) + (second.values[0] ?? 0)],
            from: first.from,
            to: second.to,
            isBare: true,
          },
        ]
      : [];
  });

/** "150 pupils in six classes" are 25 in each. */
const averages = (quantities: readonly Quantity[]): Quantity[] =>
  quantities.flatMap((first) =>
    quantities.flatMap((second) => {
      const [a = 0, b = 0] = [first.values[0], second.values[0]];
      const isCounted = [first.unit, second.unit].every((unit) =>
        /^(?:count|people|served)$/.test(unit),
      );
      return isCounted && b > 1 && a > b
        ? [{ ...first, values: [a / b], isAverage: true, isBare: true, bound: 'about' as const }]
        : [];
    }),
  );

/** "In French, English and German": three of something, whatever it is called. */
function listed(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let items = 1;
  let behind = 0;
  tokens.forEach(({ low }, at) => {
    if (low === ',' && at - behind <= 4) {
      items += 1;
      behind = at;
    } else if (/^(?:and|or|&)$/.test(low) && (items === 1 || at - behind <= 5)) {
      if (items > 1)
        found.push({
          ...PLAIN,
          unit: 'count',
          values: [items + 1],
          from: at,
          to: at,
          isBare: true,
        });
      items = 1;
    } else if (/^[.;:]$/.test(low)) items = 1;
    if (items === 1) behind = at;
  });
  return found;
}

/** "Between 2021 and 2024" are three years. */
const spanned = ({ year, other, role, from, to }: DateMention): Quantity[] =>
  role === 'start' && other !== null && other !== 'now' && other.year > year
    ? [{ ...PLAIN, unit: 'year', values: [other.year - year], from, to, isSpan: true }]
    : [];
