import type { Flag } from '../../facts.ts';
import { type Context, flag } from './context.ts';
import { COUNTED, supports } from './counted.ts';
import type { Quantity } from './numbers.ts';
import { fitsTitle, titlesOf } from './titles.ts';
import type { Token } from './tokens.ts';
import type { FactView } from './view.ts';

/** The roles that a clause with a length of time names, as "for eleven years" behind "a team lead"; null where none. */
export function roleOf(
  context: Context,
  tokens: readonly Token[],
  said: Quantity,
): readonly FactView[] | null {
  const title = titlesOf(tokens).find(({ to }) => to < said.from && said.from - to <= 4);
  const isLong = /^(?:for|than|about|over|nearly|almost|around|some|roughly|just|of)$/.test(
    tokens[said.from - 1]?.low ?? '',
  );
  const isOf = /^(?:in|of|with)$/.test(tokens[said.to + 1]?.low ?? '');
  if (!title || !isLong || isOf) return null;
  const roles = context.all.filter(
    ({ fact, lows }) => fact.kind === 'role' && fitsTitle(title, lows),
  );
  return roles.length > 0 ? roles : null;
}

const MOST = /^(?:biggest|largest|longest|highest|most|best|up)$/;

/** "6 subcontractors with 70 workers each" of a fact that says "6 subcontractors and 70 workers". */
export function eachOf(
  context: Context,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  scope: readonly FactView[],
): Flag[] {
  const at = tokens.findIndex(({ low }) => /^(?:each|apiece)$/.test(low));
  // "The biggest with a rent of £1.8 million" is one of them.
  const most = at < 0 ? undefined : quantities.find(({ from }) => from > at);
  const isOfOne =
    most !== undefined &&
    scope.some(({ quantities: own, tokens: told }) =>
      own.some(
        (fact) =>
          supports({ ...most, bound: 'exact' }, fact) &&
          told.slice(Math.max(0, fact.from - 7), fact.from).some(({ low }) => MOST.test(low)),
      ),
    );
  if (isOfOne) return [flag(context, tokens, at, at, 'number', 'The fact says it of one of them.')];
  const before = quantities.filter(({ to }) => to < at);
  const [first, second] = before.slice(-2);
  if (at < 0 || !first || !second || tokens[at + 1]?.kind === 'word') return [];
  const isJoined = scope.some(({ quantities: own, tokens: said }) => {
    const [a, b] = [first, second].map((one) => own.find((fact) => supports(one, fact)));
    return (
      a &&
      b &&
      said.slice(a.to + 1, b.from).some(({ low }) => low === 'and') &&
      !said.some(({ low }) => /^(?:each|apiece|per|every)$/.test(low))
    );
  });
  return isJoined
    ? [flag(context, tokens, at, at, 'number', 'The fact counts them together.')]
    : [];
}

/** "Two trainees" of "1 trainee and 2 paralegals": that noun has its own number. */
export const isOfAnotherNoun = (said: Quantity, { quantities }: FactView): boolean => {
  const own = quantities.filter(
    (one) =>
      COUNTED.includes(one.unit) && one.nouns[0] !== undefined && one.nouns[0] === said.nouns[0],
  );
  return (
    COUNTED.includes(said.unit) &&
    own.length > 0 &&
    quantities.length > own.length &&
    !own.some((one) => supports(said, one)) &&
    quantities.some(
      (one) => !own.includes(one) && COUNTED.includes(one.unit) && one.values[0] === said.values[0],
    )
  );
};

/** What was reckoned from a fact is only said as such: "a quarter of the time", "25 on average". */
export function isAsked(tokens: readonly Token[], said: Quantity, fact: Quantity): boolean {
  if (fact.isShare)
    return (
      tokens[said.to + 1]?.low === 'of' ||
      /^(?:to|only|just)$/.test(tokens[said.from - 1]?.low ?? '')
    );
  return (
    !fact.isAverage ||
    tokens.some(({ low }) => /^(?:averag\w*|each|per|apiece|every|mean)$/.test(low))
  );
}
