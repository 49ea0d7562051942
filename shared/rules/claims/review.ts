import type { Fact, Flag } from '../../facts.ts';
import { dayOf } from '../days.ts';
import { checkDates } from './checkDates.ts';
import { checkNames } from './checkNames.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkLanguages, checkLevels, checkSkills, checkTitles } from './checkSkills.ts';
import { checkStrength } from './checkStrength.ts';
import { checkDeeds, checkSupport } from './checkSupport.ts';
import { sentencesOf } from './clauses.ts';
import { contextOf, type JobWords, scopeOf } from './context.ts';
import { checkNegation } from './negation.ts';
import { tokensOf } from './tokens.ts';

/**
 * What in a text about the person the cited facts do not support, in the order of the text; offsets in UTF-16 units of
 * `text`. Rules alone, no model's word (M4): doubt is a flag. What is wished for and what is said of the job is no
 * claim. `today` as `YYYY-MM-DD`, for "almost five years". English; a sentence in another language is one flag.
 */
export function reviewClaims(
  text: string,
  cited: readonly Fact[],
  all: readonly Fact[],
  job: JobWords,
  today = dayOf(new Date()),
): Flag[] {
  const context = contextOf(text, cited, all, job, today);
  const sentences = sentencesOf(tokensOf(text), context.companyWords[0] ?? '');
  const flags = sentences.flatMap((sentence) => [
    ...sentence.clauses.flatMap((clause) => {
      const scope = scopeOf(context, sentence, clause);
      return [
        ...checkNumbers(context, clause, scope),
        ...checkDates(context, clause, scope),
        ...checkNames(context, sentence, clause),
        ...checkTitles(context, sentence, clause, scope),
        ...checkSkills(context, clause, scope),
        ...checkLevels(context, clause, scope),
        ...checkStrength(context, clause, scope),
        ...checkDeeds(context, clause),
        ...checkNegation(context, sentence, clause, scope),
      ];
    }),
    ...checkLanguages(context, sentence),
    ...checkSupport(context, sentence),
  ]);
  return distinct(flags);
}

/** One flag per place and kind, first things first. */
function distinct(flags: readonly Flag[]): Flag[] {
  const seen = new Set<string>();
  return flags
    .filter(({ start, end, code }) => {
      const key = `${start} ${end} ${code}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
