import type { Flag } from '../../facts.ts';
import { eachOf, isAsked, isOfAnotherNoun, roleOf } from './boundNumbers.ts';
import { isNotYet } from './clauseKinds.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap } from './context.ts';
import { COUNTED, supports } from './counted.ts';
import { datesOf, dateTokens } from './dates.ts';
import type { Quantity } from './numbers.ts';
import { quantitiesOf } from './numbers.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verbs.ts';
import type { FactView } from './view.ts';
import { meaningOf } from './words.ts';
import { saysCoveredSpan } from './workedSpans.ts';

const JOBS = new Set('companies company employers employer jobs roles'.split(' ').map(meaningOf));

/** `lead`: in how long, said at the beginning of the sentence: "Every year since I joined, …".
 * `isLoose`: the words around a number are of another language and say nothing of what is counted. */
export function checkNumbers(
  context: Context,
  clause: Clause,
  scope: readonly FactView[],
  isLoose = false,
  lead = '',
): Flag[] {
  const { tokens } = clause;
  const taken = dateTokens(datesOf(tokens));
  const quantities = quantitiesOf(tokens, (at) => taken.has(at)).map((one) =>
    isLoose && COUNTED.includes(one.unit)
      ? { ...one, unit: 'count' as const, nouns: [], isBare: true }
      : one.unit === 'money' && one.period === ''
        ? { ...one, period: lead }
        : one,
  );
  const flags: Flag[] = [];
  quantities.forEach((said, index) => {
    // What is offered or wished for is measured by nobody: "I would need four weeks".
    if (isOffered(clause)) return;
    const isBy = tokens[said.from - 1]?.low === 'by';
    const fits = (view: FactView) =>
      !isOfAnotherNoun(said, view) &&
      [
        ...(isBy ? view.quantities.filter((one) => !isEnd(view, one)) : view.quantities),
        ...view.derived,
      ].some((fact) => isAsked(tokens, said, fact) && supports(said, fact));
    // "A team lead for eleven years": of that role, not of all there was before it.
    const role = said.unit === 'year' ? roleOf(context, tokens, said) : null;
    if (role) {
      if (!saysCoveredSpan(context, clause, said, role))
        flags.push(
          flag(
            context,
            tokens,
            said.from,
            said.to,
            'number',
            'That role has not been held so long.',
          ),
        );
      return;
    }
    const holders = scope.filter(fits);
    // "The four of us" of a team of three and oneself.
    const isWithMe =
      tokens[said.to + 1]?.low === 'of' &&
      tokens[said.to + 2]?.low === 'us' &&
      scope.some(({ quantities, lows }) =>
        [...quantities.map(({ values }) => values[0]), ...(lows.has('one') ? [1] : [])].includes(
          (said.values[0] ?? 0) - 1,
        ),
      );
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
    if (holders.length === 0 && !isJobs && !isSpan && !isPercentile && !isWithMe) {
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
  flags.push(...eachOf(context, tokens, quantities, scope));
  flags.push(...loose(context, tokens, quantities, taken));
  return flags;
}

/** One of two ends: "by nine days" is not what "from 9 days to 5" says. */
const isEnd = ({ quantities, derived }: FactView, one: Quantity): boolean =>
  quantities.length > 1 &&
  derived.some(({ from, to }) => from <= one.from && one.to <= to && from < to && from !== to);

const MODALS = new Set(
  "would will could can i'd i'll we'd we'll need hope want should might".split(' '),
);
const isOffered = ({ kind, tokens }: Clause): boolean =>
  (kind === 'other' && isNotYet(tokens)) ||
  ((kind === 'other' || (kind === 'wish' && tokens.some(({ low }) => MODALS.has(low)))) &&
    !tokens.some(
      ({ low }) =>
        /^(?:experience|years?|background|my|have|bring|bringing)$/.test(low) || isPast(low),
    ));

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
