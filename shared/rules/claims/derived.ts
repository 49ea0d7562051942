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
export function derivedOf(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  return quantities.flatMap((first, at) => {
    const second = quantities[at + 1];
    const { from } = first;
    if (first.unit === 'times' && first.values[0] === 2)
      return [{ ...PLAIN, unit: 'percent' as const, values: [100], from, to: from }];
    if (first.unit === 'percent' && first.values[0] === 100)
      return [{ ...PLAIN, unit: 'times' as const, values: [2], from, to: from }];
    // "118 % of quota" is 18 % above it.
    if (first.unit === 'percent' && (first.values[0] ?? 0) > 100 && !second)
      return [
        {
          ...PLAIN,
          unit: 'percent' as const,
          values: [(first.values[0] ?? 0) - 100],
          from,
          to: from,
        },
      ];
    const between = tokens.slice(first.to + 1, second?.from).map(({ low }) => low);
    if (!second || !between.some((low) => LINKS.has(low)) || between.length > 4) return [];
    const [a = 0] = valuesAs(first, second.unit) ?? first.values;
    const [b = 0] = second.values;
    if (a <= 0 || b <= 0) return [];
    const base = { ...PLAIN, from, to: second.to };
    const change = (Math.abs(a - b) / a) * 100;
    return [
      { ...base, unit: 'percent' as const, values: [change, Math.round(change)] },
      { ...base, unit: 'times' as const, values: [Math.max(a, b) / Math.min(a, b)] },
      { ...base, unit: second.unit, values: [Math.abs(a - b)], isBare: second.isBare },
    ];
  });
}
