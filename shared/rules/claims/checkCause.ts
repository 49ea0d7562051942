import type { Flag } from '../../facts.ts';
import type { Sentence } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap } from './context.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verbs.ts';

/** Two facts are both so; that one came of the other no fact says. */
export function checkCause(context: Context, { tokens, clauses }: Sentence): Flag[] {
  const deeds = context.cited.filter(({ fact }) => /\.highlights\.\d+$/.test(fact.id));
  if (deeds.length < 2 || clauses.every(({ kind }) => kind !== 'claim')) return [];
  const link = linkIn(tokens);
  if (!link) return [];
  const [cause, effect] = [meaningsOf(link.cause), meaningsOf(link.effect)];
  const score = (said: ReadonlySet<string>) => deeds.map(({ meanings }) => overlap(said, meanings));
  const [of, to] = [score(cause), score(effect)];
  const isOne = deeds.some(
    (_, at) => (of[at] ?? 0) > 0 && (to[at] ?? 0) > 0 && isBest(of, at) && isBest(to, at),
  );
  if (isOne || Math.max(...of) < 1 || Math.max(...to) < 1) return [];
  return [
    flag(context, tokens, link.at, link.at, 'uncited', 'No fact says that one came of the other.'),
  ];
}
const isBest = (scores: readonly number[], at: number) => scores[at] === Math.max(...scores);

interface Link {
  cause: Token[];
  effect: Token[];
  at: number;
}
const CAUSED = /^(?:helped|allowed|enabled|let|made|led|meant|brought|resulted|contributed)$/;

/** "By rebuilding A I cut B", "I cut B by rebuilding A", "thanks to A …", "A helped me cut B". */
function linkIn(tokens: readonly Token[]): Link | null {
  const low = (at: number) => tokens[at]?.low ?? '';
  for (let at = 0; at < tokens.length; at += 1) {
    const isBy = /^(?:by|through|via)$/.test(low(at)) && low(at + 1).endsWith('ing');
    const isThanks =
      (low(at) === 'thanks' && low(at + 1) === 'to') ||
      (/^(?:because|due|result)$/.test(low(at)) && /^(?:of|to)$/.test(low(at + 1)));
    if (isBy || isThanks) {
      const comma = tokens.findIndex(({ low: sign }, index) => index > at && sign === ',');
      const isFirst = tokens
        .slice(0, at)
        .every(({ low: word }) => /^(?:it|was|is|all|and|as|a|,)$/.test(word));
      if (!isFirst) return { effect: tokens.slice(0, at), cause: tokens.slice(at), at };
      return comma < 0 ? null : { cause: tokens.slice(at, comma), effect: tokens.slice(comma), at };
    }
    // "It was A that pushed B", "A is what raised B".
    const isIt = /^(?:that|what)$/.test(low(at - 1)) && at > 2 && isPast(low(at));
    if (isIt) return { cause: tokens.slice(0, at - 1), effect: tokens.slice(at + 1), at };
    const isAfter =
      CAUSED.test(low(at)) &&
      (/^(?:me|us|to)$/.test(low(at + 1)) || (low(at) === 'resulted' && low(at + 1) === 'in')) &&
      !/^(?:i|we|i've|also|and)$/.test(low(at - 1));
    if (isAfter) return { cause: tokens.slice(0, at), effect: tokens.slice(at + 1), at };
  }
  return null;
}
