import type { Token } from './tokens.ts';
import { SHARED, type VerbMention } from './verbs.ts';

/** What a noun of a title or a thing says in the way of a verb: a founder founded, a manager managed. */
const NOUN_LEVELS = new Map<string, number>([
  ...'founder cofounder inventor pioneer invention brainchild'
    .split(' ')
    .map((noun) => [noun, 5] as const),
  ...'manager lead leader head director chief supervisor owner principal captain chair president vp cto ceo coo cfo'
    .split(' ')
    .map((noun) => [noun, 4] as const),
]);
const DEEDS = new Map(
  'leadership:4 ownership:4 invention:5 brainchild:5 mastermind:4 creator:3 inventor:5 founder:5 author:3 headship:4 responsible:2'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** "My leadership of", "my invention", "the driving force": deeds said as things. */
export function deedNouns(tokens: readonly Token[]): VerbMention[] {
  return tokens.flatMap(({ low }, at) => {
    const level = Number(
      DEEDS.get(low) ?? (low === 'force' && tokens[at - 1]?.low === 'driving' ? 4 : 0),
    );
    if (low === 'charge' && tokens[at - 1]?.low === 'in' && tokens[at + 1]?.low === 'of')
      return [{ at, level: 4 }];
    const isShared = tokens[at - 1]?.low === '-' && tokens[at - 2]?.low === 'co';
    return level > 0 ? [{ at, level: isShared ? Math.min(level, SHARED) : level }] : [];
  });
}
export const nounLevel = (low: string): number => NOUN_LEVELS.get(low) ?? 0;
