import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag } from './context.ts';
import { isPeople } from './units.ts';
import { isPast } from './verbs.ts';
import type { FactView } from './view.ts';

/** What one wins or is given: a fact must say it in some word of the same kind. */
const RARE: readonly (readonly [string, string])[] = [
  ['win won award awarded awards prize medal honoured honored honor secured obtained', 'award'],
  ['publish published publishing publication publications author authored co-authored', 'publish'],
  ['patent patented patents', 'patent'],
  ['hire hired hiring recruit recruited recruiting', 'hire'],
  ['promote promoted promotion', 'promote'],
  ['volunteer volunteered volunteering', 'volunteer'],
  ['keynote keynoted', 'keynote'],
  ['fundraise fundraised', 'fund'],
  ['own owned owning owner', 'own'],
  ['eliminate eliminated eliminating eradicate eradicated', 'eliminate'],
];
const RARE_OF = new Map(
  RARE.flatMap(([said, kind]) => said.split(' ').map((word) => [word, kind] as const)),
);

/** "My direct reports", "they reported to me": a fact has to say that people were led. */
export function overPeople(
  context: Context,
  { tokens }: Clause,
  scope: readonly FactView[],
): Flag[] {
  const isSaid = scope.some(
    ({ lows }) =>
      [...lows].some((low) => PEOPLE_LED.includes(low) || isPeople(low)) &&
      LEADING.some((word) => lows.has(word)),
  );
  if (isSaid) return [];
  return tokens.flatMap(({ low }, at) => {
    const next = tokens[at + 1]?.low ?? '';
    const isReport =
      /^report(?:s|ed|ing)?$/.test(low) &&
      ((next === 'to' && /^(?:me|us)$/.test(tokens[at + 2]?.low ?? '')) ||
        tokens[at - 1]?.low === 'direct');
    return isReport
      ? [flag(context, tokens, at, at, 'strength', 'No cited fact says that you led people.')]
      : [];
  });
}
const LEADING =
  'led lead leads managed manage manages manager supervised supervise supervises coordinated coordinate headed directed run ran oversaw reports'.split(
    ' ',
  );
const PEOPLE_LED =
  'team teams brigade crew staff supervised reports people engineers nurses technicians department squad'.split(
    ' ',
  );

export function rare(context: Context, { tokens }: Clause, scope: readonly FactView[]): Flag[] {
  return tokens.flatMap(({ low }, at) => {
    const kind = RARE_OF.get(low);
    if (!kind) return [];
    // "People who own small businesses".
    if (/^(?:who|which|that)$/.test(tokens[at - 1]?.low ?? '')) return [];
    // "I publish in WordPress" of a tool.
    if (kind === 'publish' && !isPast(low) && scope.every(({ fact }) => fact.kind === 'skill'))
      return [];
    const isSaid = scope.some(({ lows }) => [...lows].some((own) => RARE_OF.get(own) === kind));
    // "My own budget", "on my own" is no owning.
    if (low === 'own' && /^(?:my|our|their|its|your|his|her)$/.test(tokens[at - 1]?.low ?? ''))
      return [];
    // A degree or certificate has been obtained.
    if (/^(?:secured|obtained)$/.test(low) && scope.some(({ fact }) => fact.kind === 'education'))
      return [];
    const isHiring =
      kind === 'hire' && /^(?:manager|managers|team)$/.test(tokens[at + 1]?.low ?? '');
    // A better title later on is a promotion.
    const isRise =
      kind === 'promote' &&
      context.all.filter(({ fact }) => fact.kind === 'role').length > 1 &&
      scope.filter(({ fact }) => fact.kind === 'role').length > 1;
    return isSaid || isHiring || isRise
      ? []
      : [flag(context, tokens, at, at, 'strength', 'No cited fact says this.')];
  });
}
