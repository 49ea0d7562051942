import type { Flag } from '../../facts.ts';
import { isTechnology } from '../match/skills.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap } from './context.ts';
import { datesOf, dateTokens } from './dates.ts';
import { valuesAs } from './derived.ts';
import type { Quantity } from './numbers.ts';
import { quantitiesOf } from './numbers.ts';
import { skillsIn } from './skillsIn.ts';
import { covered, type Span, saysSpan, spanOf } from './spans.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { isPast } from './verbs.ts';
import type { FactView } from './view.ts';
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

function supports(said: Quantity, fact: Quantity): boolean {
  if (said.unit === 'money' && said.currency && fact.currency && said.currency !== fact.currency)
    return false;
  const bare: Unit[] = ['count', 'people', 'served'];
  // A share is no more or less for being told per year.
  if (said.period && said.unit !== 'percent' && said.period !== fact.period) return false;
  if (!isSameThing(said, fact)) return false;
  // "Now it takes five": what is counted stands elsewhere in the sentence.
  if (said.isBare && said.unit === 'count' && fact.unit !== 'money')
    return fact.values.some((value) => says(said, value, fact.most));
  const values =
    bare.includes(said.unit) &&
    bare.includes(fact.unit) &&
    (said.isBare || fact.isBare || isAlike(said, fact))
      ? fact.values
      : valuesAs(said.unit === 'ordinal' ? { ...fact, unit: 'ordinal' } : fact, said.unit);
  if (!values) return false;
  // "Over 20" in the fact is no exact number: a draft keeps its bound or says less.
  if (fact.bound === 'over' && said.bound === 'almost') return false;
  return values.some((value) => says(said, value, fact.most));
}

/** Anybody in a team; a word that names a trade has to be the fact's. */
const ANYBODY = new Set(
  'people person staff member colleague report hire starter team cook strong worker representative crew newcomer trainee junior mentee'
    .split(' ')
    .map(meaningOf),
);
const JOBS = new Set('companies company employers employer jobs roles'.split(' ').map(meaningOf));
const COUNTED: readonly Unit[] = ['count', 'people', 'served'];

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
  'patient customer guest learner member kid people person listener participant'
    .split(' ')
    .map(meaningOf),
);

/** `isLoose`: the words around a number are of another language and say nothing of what is counted. */
export function checkNumbers(
  context: Context,
  clause: Clause,
  scope: readonly FactView[],
  isLoose = false,
): Flag[] {
  const { tokens } = clause;
  const taken = dateTokens(datesOf(tokens));
  const quantities = quantitiesOf(tokens, (at) => taken.has(at)).map((one) =>
    isLoose && COUNTED.includes(one.unit)
      ? { ...one, unit: 'count' as const, nouns: [], isBare: true }
      : one,
  );
  const flags: Flag[] = [];
  quantities.forEach((said, index) => {
    // What is offered or wished for is measured by nobody: "I would need four weeks".
    if (isOffered(clause)) return;
    const isBy = tokens[said.from - 1]?.low === 'by';
    const fits = (view: FactView) =>
      [
        ...(isBy ? view.quantities.filter((one) => !isEnd(view, one)) : view.quantities),
        ...view.derived,
      ].some((fact) => supports(said, fact));
    const holders = scope.filter(fits);
    const isPercentile =
      said.unit === 'ordinal' && scope.some(({ lows }) => lows.has(`p${said.values[0]}`));
    const isTold = scope.some(
      (view) =>
        view.fact.kind === 'highlight' &&
        view.quantities.some(({ unit }) => unit === said.unit) &&
        overlap(meaningsOf(tokens), view.meanings) > 0,
    );
    const isSpan =
      !isTold &&
      ['year', 'month'].includes(said.unit) &&
      saysCoveredSpan(context, clause, said, scope);
    // "At two companies": as many as the facts are of.
    const isJobs =
      said.nouns.some((noun) => JOBS.has(noun)) &&
      new Set(scope.map(({ group }) => group).filter((group) => group.startsWith('work'))).size ===
        said.values[0];
    if (holders.length === 0 && !isJobs && !isSpan && !isPercentile) {
      const other = context.all.find(fits);
      const why = other
        ? 'This number belongs to another fact than the ones cited.'
        : 'No cited fact says this number.';
      flags.push(flag(context, tokens, said.from, said.to, 'number', why));
      return;
    }
    if (isTurned(tokens, said, quantities[index + 1], holders))
      flags.push(
        flag(
          context,
          tokens,
          said.from,
          quantities[index + 1]?.to ?? said.to,
          'number',
          'The fact says it the other way round.',
        ),
      );
  });
  flags.push(...loose(context, tokens, quantities, taken));
  return flags;
}

/** One of two ends: "by nine days" is not what "from 9 days to 5" says. */
const isEnd = ({ quantities, derived }: FactView, one: Quantity): boolean =>
  quantities.length > 1 &&
  derived.some(({ from, to }) => from <= one.from && one.to <= to && from < to && from !== to);

const FIRST_PERSON = new Set("i i'm i've my me we our us".split(' '));
const MODALS = new Set(
  "would will could can i'd i'll we'd we'll need hope want should might".split(' '),
);
const isOffered = ({ kind, tokens }: Clause): boolean =>
  (kind === 'other'
    ? !tokens.some(({ low }) => FIRST_PERSON.has(low))
    : kind === 'wish' && tokens.some(({ low }) => MODALS.has(low))) &&
  !tokens.some(
    ({ low }) =>
      /^(?:experience|years?|background|my|have|bring|bringing)$/.test(low) || isPast(low),
  );

/** Words with digits in them ("p99", "l2") that no fact and no posting has. */
function loose(
  context: Context,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  taken: ReadonlySet<number>,
): Flag[] {
  const skills = skillsIn(tokens);
  return tokens.flatMap((token, at) => {
    if (token.kind === 'sign' || !/\d/.test(token.low)) return [];
    if (taken.has(at) || quantities.some(({ from, to }) => at >= from && at <= to)) return [];
    if (token.kind === 'number' && /^[01]$/.test(token.raw)) return [];
    if (context.nearLows.has(token.low) || context.jobLows.has(token.low)) return [];
    if (skills.some(({ from, to }) => at >= from && at <= to)) return [];
    if (/^[abc][12]$/.test(token.low) || /^b2[bc]$/.test(token.low)) return [];
    return [flag(context, tokens, at, at, 'number', 'No cited fact says this number.')];
  });
}

/** "From 240 ms to 900 ms" of a fact that says "from 900 ms to 240 ms". */
function isTurned(
  tokens: readonly Token[],
  said: Quantity,
  next: Quantity | undefined,
  holders: readonly FactView[],
): boolean {
  if (!next) return false;
  const between = tokens.slice(said.to + 1, next.from).map(({ low }) => low);
  // "4 seconds instead of 1.2" says the end first.
  const isInstead = between.includes('instead') && between.length <= 3;
  if (!isInstead && (tokens[said.from - 1]?.low !== 'from' || !between.includes('to')))
    return false;
  if (between.length > 3) return false;
  return holders.every(({ quantities, tokens: own }) => {
    const at = quantities.findIndex((fact) => supports({ ...said, unit: fact.unit }, fact));
    const after = quantities.findIndex((fact) => supports({ ...next, unit: fact.unit }, fact));
    if (at < 0 || after < 0) return false;
    const [low, high] = [quantities[Math.min(at, after)], quantities[Math.max(at, after)]];
    // "1.2 seconds instead of 4" says the end first.
    const isEndFirst = own
      .slice((low?.to ?? 0) + 1, high?.from)
      .some((token) => /^(?:instead|than|from|versus|vs)$/.test(token.low));
    return isEndFirst === isInstead ? after < at : after > at;
  });
}

/** "Almost five years" at a place, in all, or with a skill: counted from the dates of the facts. */
function saysCoveredSpan(
  context: Context,
  clause: Clause,
  said: Quantity,
  scope: readonly FactView[],
): boolean {
  const half = clause.tokens
    .slice(said.from, said.to + 4)
    .map(({ low }) => low)
    .join(' ');
  const extra = / and a half\b/.test(` ${half}`) ? 0.5 : 0;
  const years = (said.values[0] ?? 0) * (said.unit === 'month' ? 1 / 12 : 1) + extra;
  const roles = (views: readonly FactView[]) =>
    views.filter(({ fact }) => fact.dates?.start && fact.id === groupOfRole(fact.id));
  const spansOf = (views: readonly FactView[]) =>
    roles(views).flatMap(({ fact }) => {
      const span = fact.dates ? spanOf(fact.dates, context.today) : null;
      return span ? [span] : [];
    });
  const isSaid = (spans: readonly { short: Span; long: Span }[]): boolean => {
    if (spans.length === 0) return false;
    const [least, most] = [
      covered(spans.map(({ short }) => short)),
      covered(spans.map(({ long }) => long)),
    ];
    const middle = Math.round((least + most) / 2);
    return [least, middle, most].some(
      (months) =>
        saysSpan(years, said.bound, months) ||
        (said.unit === 'month' && Math.abs(months - years * 12) <= 1),
    );
  };
  const skills = skillsIn(clause.tokens).filter(({ from }) => from > said.to);
  const scoped = scope.filter(
    ({ fact }) =>
      fact.id.startsWith('work') ||
      fact.id.startsWith('projects') ||
      fact.id.startsWith('education') ||
      fact.id.startsWith('volunteer'),
  );
  // "Ten years in human resources" is a field of work; "ten years of Python" is counted where Python is.
  if (skills.some(({ name }) => isTechnology(name)))
    return skills.every(({ name, from, to }) =>
      isSaid(spansOf(withSkill(context, name, meaningsOf(clause.tokens.slice(from, to + 1))))),
    );
  // Each entry by itself, then what is cited together, then the whole of a career where the facts are work.
  if (spansOf(scoped).some((span) => isSaid([span]))) return true;
  if (isSaid(spansOf(scoped.filter(({ fact }) => fact.id.startsWith('work'))))) return true;
  const isCareer = clause.tokens.some(({ low }) =>
    /^(?:experience|career|professional|professionally|industry)$/.test(low),
  );
  const work = context.all.filter(({ fact }) => fact.id.startsWith('work'));
  const isAboutWork =
    context.cited.length === 0 ||
    context.cited.some(({ group, fact }) => group.startsWith('work') || fact.kind === 'summary');
  return isCareer && isAboutWork && isSaid(spansOf(work));
}

const groupOfRole = (id: string) =>
  /^(?:work|volunteer|projects|education)\.\d+/.exec(id)?.[0] ?? '';

/** Roles whose own texts mention a skill. */
function withSkill({ all }: Context, name: string, said: ReadonlySet<string>): FactView[] {
  const holds = ({ skills, meanings, group }: FactView) =>
    /^(?:work|projects|volunteer)/.test(group) &&
    (skills.has(name) || (said.size > 0 && overlap(said, meanings) === said.size));
  const groups = new Set(all.filter(holds).map(({ group }) => group));
  return all.filter(({ group }) => groups.has(group));
}
