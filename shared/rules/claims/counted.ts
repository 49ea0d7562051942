import { valuesAs } from './derived.ts';
import type { Quantity } from './numbers.ts';
import type { Unit } from './units.ts';
import { meaningOf } from './words.ts';

const near = (a: number, b: number, share: number) => Math.abs(a - b) <= Math.abs(b) * share + 1e-9;

/** Whether what a fact counts lets a draft say `said`. */
function says(said: Quantity, value: number, factMost?: number): boolean {
  const [least = Number.NaN] = said.values;
  if (said.most !== undefined)
    return factMost !== undefined
      ? value <= said.most && factMost >= least
      : value >= least && value <= said.most;
  return said.values.some((own) => {
    if (said.bound === 'over') return value >= own * 0.999 && value < own * 2;
    if (said.bound === 'about') return near(own, value, 0.1);
    if (said.bound === 'almost') return value <= own * 1.001 && value >= own * 0.85;
    if (said.bound === 'under') return value <= own * 1.001 && value >= own * 0.6;
    return near(own, value, 0.0005);
  });
}

const A_YEAR = new Map(
  'day:365 night:365 week:52 month:12 quarter:4 year:1'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .map(([period, times]) => [period, Number(times)] as const),
);
/** 60,000 a year are 5,000 a month; null where one says how often and the other does not. */
function rateOf(said: Quantity, fact: Quantity): number | null {
  if (said.unit === 'percent' || said.period === fact.period || said.period === '') return 1;
  const [own, theirs] = [A_YEAR.get(fact.period), A_YEAR.get(said.period)];
  return own && theirs && said.unit !== 'interval' ? own / theirs : null;
}

/** Whether a quantity of a fact lets a draft say one of its own. */
export function supports(said: Quantity, fact: Quantity): boolean {
  if (said.unit === 'money' && said.currency && fact.currency && said.currency !== fact.currency)
    return false;
  const bare: Unit[] = ['count', 'people', 'served'];
  // A share is no more or less for being told per year.
  const rate = rateOf(said, fact);
  if (rate === null) return false;
  if (!isSameThing(said, fact)) return false;
  // "Now it takes five": what is counted stands elsewhere in the sentence.
  if (said.isBare && said.unit === 'count' && fact.unit !== 'money' && !fact.isSpan)
    return (fact.plain ?? fact.values).some((value) => says(said, value, fact.most));
  const values =
    bare.includes(said.unit) &&
    bare.includes(fact.unit) &&
    (said.isBare ||
      fact.isBare ||
      isAlike(said, fact) ||
      said.nouns.some((noun) => fact.nouns.includes(noun)))
      ? fact.values
      : valuesAs(said.unit === 'ordinal' ? { ...fact, unit: 'ordinal' } : fact, said.unit);
  if (!values) return false;
  // "Over 20" in the fact is no exact number: a draft keeps its bound or says less.
  if (fact.bound === 'over' && said.bound === 'almost') return false;
  if (fact.bound === 'most' && said.bound === 'over') return false;
  return values.some((value) => says(said, value * rate, fact.most));
}

/** Anybody in a team; a word that names a trade has to be the fact's. */
const ANYBODY = new Set(
  'people person staff member colleague report hire starter team cook strong worker representative crew newcomer trainee junior mentee'
    .split(' ')
    .map(meaningOf),
);
export const COUNTED: readonly Unit[] = ['count', 'people', 'served'];

function isSameThing(said: Quantity, fact: Quantity): boolean {
  if (!COUNTED.includes(said.unit) || !COUNTED.includes(fact.unit)) return true;
  if (said.nouns.length === 0 || fact.nouns.length === 0) return true;
  if (said.nouns.some((noun) => fact.nouns.includes(noun))) return true;
  return isAlike(said, fact);
}

/** One names people in general and the other which: "4,000 people use it" of "4,000 users". */
const isAlike = (said: Quantity, fact: Quantity): boolean =>
  said.unit !== 'count' &&
  fact.unit !== 'count' &&
  (said.unit === fact.unit
    ? [...said.nouns, ...fact.nouns].some((noun) => ANYBODY.has(noun) || ANY_SERVED.has(noun))
    : said.nouns.some((noun) => ANYBODY.has(noun)));
const ANY_SERVED = new Set(
  'teenager patient customer guest learner member kid people person listener participant'
    .split(' ')
    .map(meaningOf),
);
