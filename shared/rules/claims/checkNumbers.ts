import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap, skillsIn } from './context.ts';
import { datesOf, dateTokens } from './dates.ts';
import { valuesAs } from './derived.ts';
import type { Quantity } from './numbers.ts';
import { quantitiesOf } from './numbers.ts';
import { covered, type Span, saysSpan, spanOf } from './spans.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
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
  if (said.period && said.period !== fact.period) return false;
  if (!isSameThing(said, fact)) return false;
  const values =
    (said.isBare || fact.isBare) && bare.includes(said.unit) && bare.includes(fact.unit)
      ? fact.values
      : valuesAs(said.unit === 'ordinal' ? { ...fact, unit: 'ordinal' } : fact, said.unit);
  if (!values) return false;
  // "Over 20" in the fact is no exact number: a draft keeps its bound or says less.
  if (fact.bound === 'over' && said.bound === 'almost') return false;
  return values.some((value) => says(said, value, fact.most));
}

/** Anybody in a team; a word that names a trade has to be the fact's. */
const ANYBODY = new Set(
  'people person staff member colleague report hire starter team cook strong'
    .split(' ')
    .map(meaningOf),
);
const JOBS = new Set('companies company employers employer jobs roles'.split(' ').map(meaningOf));
const COUNTED: readonly Unit[] = ['count', 'people', 'served'];

function isSameThing(said: Quantity, fact: Quantity): boolean {
  if (!COUNTED.includes(said.unit) || !COUNTED.includes(fact.unit)) return true;
  if (said.nouns.length === 0 || fact.nouns.length === 0) return true;
  if (said.nouns.some((noun) => fact.nouns.includes(noun))) return true;
  return (
    said.unit === 'people' &&
    fact.unit === 'people' &&
    [...said.nouns, ...fact.nouns].some((noun) => ANYBODY.has(noun))
  );
}

export function checkNumbers(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  const { tokens } = clause;
  const taken = dateTokens(datesOf(tokens));
  const quantities = quantitiesOf(tokens, (at) => taken.has(at));
  const flags: Flag[] = [];
  quantities.forEach((said, index) => {
    const fits = (view: FactView) =>
      [...view.quantities, ...view.derived].some((fact) => supports(said, fact));
    const holders = scope.filter(fits);
    const isPercentile =
      said.unit === 'ordinal' && scope.some(({ lows }) => lows.has(`p${said.values[0]}`));
    const isSpan =
      ['year', 'month'].includes(said.unit) && saysCoveredSpan(context, clause, said, scope);
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
  if (!next || tokens[said.from - 1]?.low !== 'from') return false;
  const between = tokens.slice(said.to + 1, next.from).map(({ low }) => low);
  if (!between.includes('to') || between.length > 3) return false;
  return holders.every(({ quantities }) => {
    const at = quantities.findIndex((fact) => supports({ ...said, unit: fact.unit }, fact));
    const after = quantities.findIndex((fact) => supports({ ...next, unit: fact.unit }, fact));
    return at >= 0 && after >= 0 && after < at;
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
  if (skills.length > 0)
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
