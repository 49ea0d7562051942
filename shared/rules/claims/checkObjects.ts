import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, overlap } from './context.ts';
import type { Token } from './tokens.ts';
import { isUnit } from './units.ts';
import { isPast, verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf, stem } from './words.ts';

/** "I ran a restaurant" of a fact that says "ran the fish station of a restaurant": the same deed, done to less. */
export function checkObjects(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  if (clause.kind !== 'claim') return [];
  const { tokens } = clause;
  return verbsOf(tokens, false).flatMap(({ at, level }) => {
    const said = objectOf(tokens, at);
    if (level < 3 || said.size === 0) return [];
    const short = stem(tokens[at]?.low ?? '');
    const same = scope.filter(({ stems }) => stems.has(short));
    const isOther =
      same.length > 0 &&
      same.every(({ tokens: own, meanings }) => {
        const of = objectOf(
          own,
          own.findIndex(({ low }) => stem(low) === short),
        );
        return of.size > 0 && overlap(said, of) === 0 && overlap(said, meanings) === said.size;
      });
    return isOther
      ? [flag(context, tokens, at, at, 'strength', 'The fact says it of something else.')]
      : [];
  });
}

/** What stands behind a verb, up to a preposition or a sign. */
function objectOf(tokens: readonly Token[], verb: number): Set<string> {
  const found = new Set<string>();
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 10); at += 1) {
    const token = tokens[at] as Token;
    if ((token.kind === 'sign' && token.low !== '-') || isPast(token.low)) break;
    // "3 TB of customer data": of what there is so much.
    if (token.low === 'of' && found.size === 0) continue;
    if (
      /^(?:of|in|to|from|with|for|at|on|by|and|that|which|who|as|into|over|across)$/.test(token.low)
    )
      break;
    if (isContent(token) && !isUnit(token.low)) found.add(meaningOf(token.low));
  }
  return found;
}
