import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag } from './context.ts';
import { titlesOf } from './titles.ts';

/** Of each row a thing is one or another: who mentors juniors does not mentor seniors. */
const ROWS = [
  'junior senior principal',
  'internal external',
  'public private',
  'inbound outbound',
  'indoor outdoor',
  'city local regional national international global',
  'hourly daily nightly weekly monthly quarterly annual',
  'primary secondary',
  'online offline',
  'manual automatic',
  'lower upper',
  'morning afternoon evening night',
  'spring summer autumn winter',
  'part-time full-time',
  'undergraduate postgraduate',
  'front back',
  'wholesale retail',
  'adult paediatric',
  'adults children',
  'men women',
  'beginner intermediate advanced',
  'unpaid paid',
].map((row) => row.split(' '));
const ROW_OF = new Map(ROWS.flatMap((row) => row.map((word) => [word, row] as const)));

/** "Year-end" of a fact that says "month-end". */
const ENDS = /^(?:month|quarter|year|day|week)$/;

export function checkContrasts(context: Context, sentence: Sentence, clause: Clause): Flag[] {
  if (clause.kind !== 'claim' || context.cited.length === 0) return [];
  const said = new Set(sentence.tokens.map(({ low }) => low));
  // What one is oneself is checked as a title.
  const own = new Set(titlesOf(clause.tokens).flatMap(({ from, to }) => [from, to, to - 1]));
  return clause.tokens.flatMap(({ low }, at) => {
    const isEnd =
      ENDS.test(low) && clause.tokens[at + 1]?.low === '-' && clause.tokens[at + 2]?.low === 'end';
    const row = isEnd ? ['month', 'quarter', 'year'] : ROW_OF.get(low);
    if (!row || context.cited.some(({ lows }) => lows.has(low)) || own.has(at)) return [];
    // Where the fact's own word stands in the sentence too, this one is of something else.
    const isOther = row.some(
      (one) => one !== low && !said.has(one) && context.cited.some(({ lows }) => lows.has(one)),
    );
    return isOther
      ? [flag(context, clause.tokens, at, at, 'uncited', 'The cited facts say another one.')]
      : [];
  });
}
