import type { Flag } from '../../facts.ts';
import { checkDates } from './checkDates.ts';
import { checkLanguages } from './checkLanguages.ts';
import { checkLevels } from './checkLevels.ts';
import { checkedElsewhere, strangeNames } from './checkNames.ts';
import { checkNumbers } from './checkNumbers.ts';
import { checkSkills } from './checkSkills.ts';
import { checkStrength } from './checkStrength.ts';
import { checkTitles } from './checkTitles.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, employersIn, flag, isNear, scopeOf } from './context.ts';
import { datesOf } from './dates.ts';
import { othersAsEmployers, strayEmployers, targetAsPast } from './employers.ts';
import { glossed, type Language } from './gloss.ts';
import { numbersOf } from './numbers.ts';
import { hasSkill } from './skillNames.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';

export const UNREADABLE = 'This language cannot be checked here: read this yourself.';

/**
 * A sentence in another language: numbers, names, dates, skills, degrees, refusals and the strongest words are checked as
 * in English. What else it says is not understood: where nothing in it leads to a cited fact, it is one flag.
 */
export function checkForeign(
  context: Context,
  { tokens: own }: Sentence,
  language: Language,
): Flag[] {
  const tokens = glossed(own, language);
  const kind = isWish(tokens) ? 'wish' : 'claim';
  const clause: Clause = { tokens, kind };
  const sentence: Sentence = { tokens, clauses: [clause], start: 0, end: 0 };
  const scope = scopeOf(context, sentence, clause);
  const skip = checkedElsewhere(tokens);
  const flags = [
    ...checkNumbers(context, clause, scope, true),
    ...checkDates(context, clause, scope),
    ...strayEmployers(context, clause, skip),
    ...targetAsPast(context, clause),
    ...othersAsEmployers(context, clause),
    ...names(context, tokens, language, skip),
    ...checkTitles(context, sentence, clause, scope),
    ...checkSkills(context, clause, scope),
    ...checkLevels(context, clause, scope),
    ...checkLanguages(context, sentence),
    ...checkStrength(context, sentence, clause, scope),
    ...refusals(context, clause),
  ];
  const isClaim = kind === 'claim' && tokens.filter(({ kind: sort }) => sort === 'word').length > 3;
  if (isClaim && !isAnchored(context, tokens))
    flags.push(flag(context, tokens, 0, tokens.length - 1, 'uncited', UNREADABLE));
  return flags;
}

const isWish = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low }) => /^(?:would|want|hope|wish|forward)$/.test(low)) &&
  !tokens.some(({ kind, low }) => kind === 'number' || /^(?:led|founded|managed|never)$/.test(low));

/** Words that many languages share: "migration", "équipe" does not, "clinique" does. */
function isCognate(context: Context, low: string): boolean {
  if (low.length < 5) return isNear(context, low) && low.length > 3;
  return (
    isNear(context, low) || [...context.nearLows].some((one) => one.startsWith(low.slice(0, 5)))
  );
}

/** Something in it that stands in a cited fact: a number, a date, a name, a skill, a word both languages have. */
const isAnchored = (context: Context, tokens: readonly Token[]): boolean =>
  context.cited.length > 0 &&
  (datesOf(tokens).length > 0 ||
    numbersOf(tokens).length > 0 ||
    employersIn(tokens, context.employers).length > 0 ||
    skillsIn(tokens).length > 0 ||
    tokens.some(({ kind, low }) => kind === 'word' && isCognate(context, low)));

/** German writes every noun with a capital: a name is what stands behind "bei", what is spelt like one, or two in a row. */
function names(
  context: Context,
  tokens: readonly Token[],
  language: Language,
  skip: ReadonlySet<number>,
): Flag[] {
  const known = new Set(skip);
  tokens.forEach(({ low, raw }, at) => {
    const isFirst = at === 0 || tokens[at - 1]?.kind === 'sign';
    const isNoun =
      language === 'de' &&
      /^\p{Lu}\p{Ll}+$/u.test(raw) &&
      (tokens[at - 1]?.low !== 'at' || AT_NOUNS.has(low)) &&
      !isPair(tokens, at);
    if (isFirst || isNoun || isCognate(context, low)) known.add(at);
  });
  return strangeNames(context, tokens, true, known);
}
const AT_NOUNS = new Set(
  'kunden bedarf fragen patienten problemen projekten aufgaben terminen audits tests kollegen kindern schulern familien gericht nacht bewohnern'.split(
    ' ',
  ),
);
const isPair = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some(
    (other) =>
      other > 0 &&
      tokens[other - 1]?.kind !== 'sign' &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[other]?.raw ?? ''),
  );

/** "Ich habe nie …", "je n'ai pas …": only what no fact has may be denied. */
function refusals(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim' || context.near.some(({ denials }) => denials.length > 0)) return [];
  const at = tokens.findIndex(
    ({ low }, index) =>
      /^(?:not|never|no|without)$/.test(low) &&
      !/^(?:nur|bloss|seulement|solo|solamente|so|somente|apenas|alleen|solo|soltanto|only)$/.test(
        tokens[index + 1]?.low ?? '',
      ),
  );
  if (at < 0) return [];
  const denied = skillsIn(tokens).filter(({ from }) => from > at);
  const isLack =
    denied.length > 0 &&
    denied.every(
      ({ name, from, to }) =>
        !context.all.some((view) => hasSkill(view, name, tokens.slice(from, to + 1))),
    );
  return isLack ? [] : [flag(context, tokens, at, at, 'negation', 'The facts do not say no here.')];
}
