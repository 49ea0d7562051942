import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap, skillsIn } from './context.ts';
import { hasSkill } from './skillNames.ts';
import type { Token } from './tokens.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf } from './words.ts';

const NEGATORS = new Set(
  "not no never without none neither nor cannot can't don't doesn't didn't won't wasn't weren't isn't aren't haven't hasn't hadn't couldn't wouldn't shouldn't ain't lack lacked lacks lacking failed fail failing refused refuse unable hardly barely rarely seldom avoided avoid avoiding zero nil eliminated eliminating eliminate prevented preventing free stopped quit".split(
    ' ',
  ),
);
/** Weak ones say "no" of what follows but are no flag by themselves: "zero downtime", "avoided outages". */
const WEAK = new Set(
  'avoided avoid avoiding zero nil eliminated eliminating eliminate prevented preventing free stopped'.split(
    ' ',
  ),
);

/** "Not only", "no doubt": nothing is denied. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1]?.low ?? '';
  const before = tokens[at - 1]?.low ?? '';
  if (low === 'not' && /^(?:only|just|merely|simply|least|to)$/.test(next)) return true;
  if (low === 'no' && /^(?:doubt|matter|wonder|longer|stranger|fewer|less|small)$/.test(next))
    return true;
  if (low === 'without' && (next === 'doubt' || (next === 'a' && tokens[at + 2]?.low === 'doubt')))
    return true;
  if (low === 'never' && /^(?:stop|stopped|tire|tired)$/.test(next)) return true;
  if (low === 'free' && /^(?:to|time|software)$/.test(next)) return true;
  if (low === 'failed' || low === 'failing') return /^(?:a|the)$/.test(before);
  return /^(?:can't|cannot)$/.test(low) && /^(?:wait|imagine|help|overstate)$/.test(next);
}

function negatorsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ low }, at) =>
    (NEGATORS.has(low) || (low.endsWith("n't") && low.length > 3)) && !isIdiom(tokens, at)
      ? [at]
      : [],
  );
}
export const hasNegation = (tokens: readonly Token[]): boolean =>
  negatorsOf(tokens).some((at) =>
    /^(?:not|never|no|cannot|lack|lacking)$|n't$/.test(tokens[at]?.low ?? ''),
  );

/** What a negator denies: the next content words up to a sign. */
function deniedBy(tokens: readonly Token[], at: number): Set<string> {
  const denied = new Set<string>();
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 7) && denied.size < 2; ahead += 1) {
    const token = tokens[ahead] as Token;
    if (token.kind === 'sign' && /[.,;:!?()]/.test(token.low)) break;
    if (isContent(token)) denied.add(meaningOf(token.low));
  }
  return denied;
}

export function checkNegation(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  scope: readonly FactView[],
): Flag[] {
  if (clause.kind !== 'claim') return [];
  const { tokens } = clause;
  const said = meaningsOf(tokens);
  const own = negatorsOf(tokens);
  const flags: Flag[] = [];
  for (const at of own) {
    const low = tokens[at]?.low ?? '';
    if (WEAK.has(low) && scope.some(({ lows }) => lows.has(low))) continue;
    const denied = deniedBy(tokens, at);
    const isDeniedThere = scope.some((view) =>
      negatorsOf(view.tokens).some((there) => overlap(deniedBy(view.tokens, there), denied) > 0),
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
    if (own.length > 0) break;
    for (const there of negatorsOf(view.tokens)) {
      const denied = deniedBy(view.tokens, there);
      const at = tokens.findIndex((token) => isContent(token) && denied.has(meaningOf(token.low)));
      const saysAll = [...denied].some((one) => said.has(one));
      if (denied.size === 0 || at < 0 || !saysAll || isDeniedBefore(sentence, clause)) continue;
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
