import type { Fact, Flag } from '../../facts.ts';
import { dayOf } from '../days.ts';
import { checkCause } from './checkCause.ts';
import { checkContent } from './checkContent.ts';
import { checkDates } from './checkDates.ts';
import { checkForeign, UNREADABLE } from './checkForeign.ts';
import { checkKinds } from './checkKinds.ts';
import { checkLanguages } from './checkLanguages.ts';
import { checkLevels } from './checkLevels.ts';
import { checkNames } from './checkNames.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkObjects } from './checkObjects.ts';
import { checkSkills } from './checkSkills.ts';
import { checkStrength } from './checkStrength.ts';
import { checkDeeds, checkSupport, checkThings } from './checkSupport.ts';
import { checkTitles } from './checkTitles.ts';
import { type Sentence, sentencesOf } from './clauses.ts';
import { type Context, contextOf, flag, type JobWords, scopeOf } from './context.ts';
import { checkContrasts } from './contrasts.ts';
import { languageOf } from './gloss.ts';
import { checkNegation } from './negation.ts';
import { type Token, tokensOf } from './tokens.ts';
import { PERIODS } from './units.ts';

/**
 * What in a text about the person the cited facts do not support, in the order of the text; offsets in UTF-16 units of
 * `text`. Rules alone, no model's word (M4): doubt is a flag. What is wished for and what is said of the job is no
 * claim. `today` as `YYYY-MM-DD`, for "almost five years". English in full; of German, French, Spanish, Portuguese, Dutch
 * and Italian what `checkForeign` reads; a sentence in any other language is one flag.
 */
export function reviewClaims(
  text: string,
  cited: readonly Fact[],
  all: readonly Fact[],
  job: JobWords,
  today = dayOf(new Date()),
): Flag[] {
  const context = contextOf(text, cited, all, job, today);
  const tokens = tokensOf(text);
  const sentences = sentencesOf(tokens, context.companyWords[0] ?? '');
  const written = languageOf(tokens);
  const flags = sentences.flatMap((sentence) => {
    const language = languageOf(sentence.tokens) ?? written ?? 'en';
    if (language === 'other') return unreadable(context, sentence);
    return language === 'en'
      ? checkEnglish(context, sentence)
      : checkForeign(context, sentence, language);
  });
  return distinct(flags);
}

const unreadable = (context: Context, { tokens }: Sentence): Flag[] => [
  flag(context, tokens, 0, tokens.length - 1, 'uncited', UNREADABLE),
];

/** "Every year since I joined, …": it holds for every sum behind it. */
function leadOf(tokens: readonly Token[]): string {
  const [first, second] = tokens.map(({ low }) => low);
  return /^(?:every|each)$/.test(first ?? '') ? (PERIODS.get(second ?? '') ?? '') : '';
}

function checkEnglish(context: Context, sentence: Sentence): Flag[] {
  return [
    ...sentence.clauses.flatMap((clause) => {
      const scope = scopeOf(context, sentence, clause);
      return [
        ...checkNumbers(context, clause, scope, false, leadOf(sentence.tokens)),
        ...checkDates(context, clause, scope),
        ...checkNames(context, sentence, clause),
        ...checkTitles(context, sentence, clause, scope),
        ...checkSkills(context, clause, scope),
        ...checkLevels(context, clause, scope),
        ...checkStrength(context, sentence, clause, scope),
        ...checkKinds(context, clause, scope),
        ...checkObjects(context, clause, scope),
        ...checkDeeds(context, clause),
        ...checkThings(context, sentence, clause),
        ...checkContrasts(context, sentence, clause),
        ...checkContent(context, sentence, clause),
        ...checkNegation(context, sentence, clause, scope),
      ];
    }),
    ...checkLanguages(context, sentence),
    ...checkSupport(context, sentence),
    ...checkCause(context, sentence),
  ];
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

/**
 * The same for a draft whose sentences each name their facts: a number of one sentence is no support for another. What
 * stands in `text` and in no sentence cites nothing. `text` holds the sentences in their order.
 */
export function reviewDraft(
  text: string,
  sentences: readonly { text: string; facts: readonly string[] }[],
  all: readonly Fact[],
  job: JobWords,
  today?: string,
): Flag[] {
  const flags: Flag[] = [];
  const review = (start: number, part: string, ids: readonly string[]) => {
    const cited = all.filter(({ id }) => ids.includes(id));
    for (const flag of reviewClaims(part, cited, all, job, today))
      flags.push({ ...flag, start: flag.start + start, end: flag.end + start });
  };
  let behind = 0;
  for (const { text: sentence, facts } of sentences) {
    const at = sentence.trim() === '' ? -1 : text.indexOf(sentence, behind);
    if (at < 0) continue;
    review(behind, text.slice(behind, at), []);
    review(at, sentence, facts);
    behind = at + sentence.length;
  }
  review(behind, text.slice(behind), []);
  return flags;
}
