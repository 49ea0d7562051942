import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag, overlap } from './context.ts';
import { deniedBy, negatorsOf, WEAK } from './negators.ts';
import { isPlain } from './plainWords.ts';
import { hasSkill } from './skillNames.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf } from './words.ts';

export function checkNegation(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  scope: readonly FactView[],
): Flag[] {
  if (clause.kind !== 'claim') return [];
  const { tokens } = clause;
  // "Deadlines do not scare me" is no deed undone.
  const isOfOthers =
    /^(?:me|us)$/.test(tokens.findLast(({ kind }) => kind === 'word')?.low ?? '') &&
    !tokens.some(({ low }) => /^(?:i|i've|i'm|we)$/.test(low));
  // "Customers who had not paid": others.
  const own = isOfOthers
    ? []
    : negatorsOf(tokens).filter(
        (at) =>
          !tokens
            .slice(Math.max(0, at - 3), at)
            .some(
              ({ low }, index, before) =>
                /^(?:who|which)$/.test(low) && !/^(?:i|we)$/.test(before[index + 1]?.low ?? ''),
            ),
      );
  const flags: Flag[] = [];
  for (const at of own) {
    const low = tokens[at]?.low ?? '';
    if (WEAK.has(low) && scope.some(({ lows }) => lows.has(low))) continue;
    const denied = deniedBy(tokens, at);
    if (denied.size === 0 && /^(?:none|nil|zero|nothing)$/.test(low)) continue;
    if (isUnheardOf(context, tokens, at)) continue;
    // "I never went there myself" of "without travelling to the site": the same no in plain words.
    const rest = tokens.slice(at + 1, at + 6).filter(isContent);
    if (
      scope.some(({ denials }) => denials.length > 0) &&
      rest.every(
        (token) =>
          isPlain(token.low) && !scope.some(({ meanings }) => meanings.has(meaningOf(token.low))),
      )
    )
      continue;
    const isDeniedThere = scope.some((view) =>
      view.denials.some((there) => overlap(there, denied) > 0),
    );
    if (isDeniedThere || WEAK.has(low) || isHonestLack(context, sentence, tokens, at)) continue;
    flags.push(
      flag(
        context,
        tokens,
        at,
        Math.min(at + 2, tokens.length - 1),
        'negation',
        'The facts do not say no here.',
      ),
    );
  }
  // What a fact denies and the draft says.
  for (const view of scope) {
    // "Databases, however, are not …": the no may stand in the next part.
    const later = sentence.clauses.slice(sentence.clauses.indexOf(clause));
    if (later.some((one) => negatorsOf(one.tokens).length > 0)) break;
    for (const denied of view.denials) {
      const at = tokens.findIndex((token) => isContent(token) && denied.has(meaningOf(token.low)));
      if (denied.size === 0 || at < 0 || isDeniedBefore(sentence, clause)) continue;
      const isSaidElse = context.cited.some(
        (other) => other !== view && overlap(denied, other.meanings) === denied.size,
      );
      if (!isSaidElse)
        flags.push(
          flag(context, tokens, at, at, 'negation', 'The fact says that this was not so.'),
        );
    }
  }
  return flags;
}

/** "I have no experience with KNX": what is denied is in no fact, so nothing is taken back. */
function isUnheardOf({ all }: Context, tokens: readonly Token[], at: number): boolean {
  const end = tokens.findIndex(
    (token, index) => index > at && token.kind === 'sign' && token.low !== '-',
  );
  const things = tokens.slice(at + 1, end < 0 ? at + 8 : Math.min(end, at + 8)).filter(isContent);
  return (
    things.length > 0 &&
    things.every(
      ({ low }) =>
        !all.some(
          ({ meanings, lows }) =>
            meanings.has(meaningOf(low)) || lows.has(low) || lows.has(low.replace(/s$/, '')),
        ),
    )
  );
}

/** "Neither A, nor B": the part before denies this one too. */
function isDeniedBefore({ clauses }: Sentence, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  return (
    before !== undefined &&
    negatorsOf(before.tokens).length > 0 &&
    !/^(?:but|and|yet)$/.test(clause.tokens[0]?.low ?? '')
  );
}

/** "I have not used Kafka" where nothing says one has; "Kafka, which I have not used". */
function isHonestLack(
  { all }: Context,
  { clauses }: Sentence,
  tokens: readonly Token[],
  at: number,
): boolean {
  const own = skillsIn(tokens).filter(({ from }) => from > at);
  const points = /^(?:which|that|it|one)$/.test(tokens[0]?.low ?? '');
  const before = points
    ? clauses[clauses.findIndex((clause) => clause.tokens === tokens) - 1]
    : undefined;
  const where = own.length > 0 || !before ? tokens : before.tokens;
  const skills = own.length > 0 || !before ? own : skillsIn(before.tokens);
  return (
    skills.length > 0 &&
    skills.every(
      ({ name, from, to }) => !all.some((view) => hasSkill(view, name, where.slice(from, to + 1))),
    )
  );
}
