import type { Flag } from '../../facts.ts';
import { isSpoken } from '../match/skills.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, closest, flag, meaningsOf, overlap } from './context.ts';
import { degreesOf, fluencyOf, knowingOf, type Rung } from './levels.ts';
import { negatorsOf } from './negators.ts';
import { hasSkill } from './skillNames.ts';
import { skillsIn } from './skillsIn.ts';
import {
  fitsTitle,
  isOfAnybody,
  isRank,
  leavesOut,
  type TitleMention,
  titlesOf,
} from './titles.ts';
import { verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf } from './words.ts';

const PROSE = new Set(['highlight', 'summary', 'role', 'project', 'answer', 'education']);

/** Skills that no fact has which the clause leans on. */
export function checkSkills(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  if (clause.kind !== 'claim') return [];
  const { tokens } = clause;
  const mentions = skillsIn(tokens).filter(({ name }) => !isSpoken(name));
  if (mentions.length === 0) return [];
  const said = meaningsOf(tokens);
  const prose = scope.filter(({ fact }) => PROSE.has(fact.kind));
  // What was done has to stand in what says so; that a skill is listed does not put it there.
  const isDeed =
    verbsOf(tokens, false).some(({ level }) => level >= 3) &&
    prose.some(({ meanings, fact }) => fact.kind !== 'role' && overlap(said, meanings) >= 2);
  const holders = isDeed ? prose : scope;
  return mentions.flatMap(({ name, from, to }) => {
    if (holders.some((view) => hasSkill(view, name, tokens.slice(from, to + 1)))) return [];
    const isKnown = context.all.some((view) => hasSkill(view, name, tokens.slice(from, to + 1)));
    // "I have not used Kafka" is honest where no fact has it.
    if (!isKnown && isDenied(tokens, from)) return [];
    const why = isKnown
      ? 'This skill belongs to another fact than the ones cited.'
      : 'No fact has this skill.';
    return [flag(context, tokens, from, to, 'skill', why)];
  });
}

/** "I have not used Kafka"; not "no accident since 2021 with Kafka". */
function isDenied(tokens: Clause['tokens'], skill: number): boolean {
  const at = negatorsOf(tokens).find((one) => one < skill);
  if (at === undefined) return false;
  const between = tokens.slice(at + 1, skill);
  return (
    between.filter(isContent).length <= 2 + skillsIn(tokens).length - 1 &&
    !between.some(({ low }) => /^(?:using|by|through|via)$/.test(low))
  );
}

/** Titles and ranks the facts do not give. */
export function checkTitles(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  scope: readonly FactView[],
): Flag[] {
  const { tokens } = clause;
  const titles = (views: readonly FactView[]) =>
    views.filter(
      ({ fact }) =>
        fact.kind === 'role' ||
        fact.kind === 'summary' ||
        fact.kind === 'highlight' ||
        fact.kind === 'answer' ||
        fact.kind === 'project' ||
        fact.id.startsWith('certificates'),
    );
  const isGeneral = isOfAnybody(sentence.tokens);
  return titlesOf(tokens).flatMap((mention: TitleMention) => {
    const asOne =
      tokens[mention.from - 1]?.low === 'as' && /^\p{Lu}/u.test(tokens[mention.from]?.raw ?? '');
    if (isGeneral && !asOne) return [];
    const fitting = titles(scope).filter(({ lows }) => fitsTitle(mention, lows));
    const isWhole = fitting.some(
      ({ fact, lows }) => fact.kind !== 'role' || !leavesOut(lows, mention, sentence.tokens),
    );
    // A trade, without a rank, is of the person and not of one job.
    const isTrade =
      mention.words.length === 1 &&
      !isRank(mention.words[0] ?? '') &&
      context.all.some(
        ({ fact, lows }) => ['role', 'summary'].includes(fact.kind) && fitsTitle(mention, lows),
      );
    // "As the coordinator" of a fact that says "coordinated".
    const isDoer =
      mention.words.length === 1 &&
      !isRank(mention.words[0] ?? '') &&
      scope.some(
        ({ fact, meanings }) =>
          ['highlight', 'summary'].includes(fact.kind) &&
          meanings.has(meaningOf(mention.words[0] ?? '')),
      );
    if (isWhole || isTrade || isDoer || isTraining(tokens, mention, scope)) return [];
    if (
      clause.kind !== 'claim' &&
      mention.words.every(
        (word) => context.jobLows.has(word) || (clause.kind === 'wish' && isRank(word)),
      )
    )
      return [];
    if (
      clause.kind !== 'claim' &&
      !asOne &&
      !tokens.some(({ low }) => ['i', "i'm", 'my', 'me'].includes(low))
    )
      return [];
    const why = titles(context.all).some(({ lows }) => fitsTitle(mention, lows))
      ? 'This title belongs to another fact than the ones cited.'
      : 'No fact gives you this title.';
    return [flag(context, tokens, mention.from, mention.to, 'title', why)];
  });
}

/** "I trained as a nurse" of a degree in nursing. */
function isTraining(
  tokens: Clause['tokens'],
  { words, from }: TitleMention,
  scope: readonly FactView[],
): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ low }) => low);
  return (
    before.includes('as') &&
    before.some((low) => /^(?:trained|studied|qualified|graduated)$/.test(low)) &&
    scope.some(
      ({ fact, meanings }) =>
        fact.kind === 'education' && words.every((word) => meanings.has(meaningOf(word))),
    )
  );
}

/** Degrees, spoken languages and certificates above what the facts say. */
export function checkLevels(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  if (clause.kind === 'other') return [];
  const { tokens } = clause;
  const flags: Flag[] = [];
  const degrees = new Set(
    scope.flatMap(({ tokens: own }) => degreesOf(own).map(({ rung }) => rung)),
  );
  for (const { rung, at } of degreesOf(tokens))
    if (!degrees.has(rung))
      flags.push(flag(context, tokens, at, at, 'strength', 'No cited fact has this degree.'));
  // "With a First", "a Distinction" of a fact that gives another grade or none.
  tokens.forEach(({ raw, low }, at) => {
    const isGrade =
      /^(?:First|Distinction|Merit|2:1|Honours)$/.test(raw) &&
      /^(?:a|with|upper|double)$/.test(tokens[at - 1]?.low ?? '') &&
      !/^(?:and|aid|nations?)$/.test(tokens[at + 1]?.low ?? '');
    if (isGrade && !context.near.some(({ lows }) => lows.has(low)))
      flags.push(flag(context, tokens, at, at, 'strength', 'No cited fact has this grade.'));
  });
  flags.push(...certificates(context, clause));
  if (clause.kind === 'claim') flags.push(...knowing(context, clause, scope));
  return flags;
}

const LANGUAGE_NAMES =
  /^(?:english|german|french|spanish|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|czech|greek|turkish|ukrainian|russian|arabic|hebrew|hindi|mandarin|cantonese|chinese|japanese|korean|vietnamese|igbo|yoruba|hausa|swahili|urdu|bengali|tamil|hungarian|romanian|bulgarian|croatian|serbian|catalan|irish|welsh|thai|indonesian|malay|tagalog|persian|farsi)$/;
const SPEAKING =
  /^(?:speak|speaks|speaking|spoke|spoken|fluent|fluently|fluency|native|bilingual|conversational|proficient|language|languages|mother|c1|c2|b1|b2|a1|a2|write|written|professional|working|basic|intermediate|advanced|perfect|perfectly)$/;

/** Spoken languages, over a whole sentence: each word of fluency belongs to the language nearest to it. */
export function checkLanguages(context: Context, { tokens, clauses }: Sentence): Flag[] {
  if (clauses.every(({ kind }) => kind === 'other')) return [];
  if (!tokens.some(({ low }) => SPEAKING.test(low))) return [];
  const named = tokens.flatMap(({ low }, at) => (LANGUAGE_NAMES.test(low) ? [at] : []));
  const nearest = (at: number) =>
    named.reduce(
      (best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best),
      named[0] ?? 0,
    );
  const claimed = fluencyOf(tokens);
  if (named.length === 0) return unnamed(context, tokens, claimed);
  return named.flatMap((at) => {
    const low = tokens[at]?.low ?? '';
    const own = context.near.filter(
      ({ fact, lows }) => lows.has(low) && TELLS_LANGUAGE.has(fact.kind),
    );
    if (own.length === 0)
      return [flag(context, tokens, at, at, 'skill', 'No cited fact has this language.')];
    const held = Math.max(
      0,
      ...own.flatMap((view) => fluencyOf(view.tokens).map(({ rung }) => rung)),
    );
    const about = claimed.filter((one) => nearest(one.at) === at);
    const said = about.sort((a, b) => b.rung - a.rung)[0];
    if (held === 0 || (said?.rung ?? 2) <= held) return [];
    const place = said?.at ?? at;
    return [
      flag(context, tokens, place, place, 'strength', 'The fact says less of this language.'),
    ];
  });
}
/** "I am fluent." behind a sentence that names the language. */
function unnamed(
  { cited, ...context }: Context,
  tokens: Clause['tokens'],
  claimed: readonly Rung[],
): Flag[] {
  const own = cited.filter(({ fact }) => fact.kind === 'language');
  const held = Math.max(
    0,
    ...own.flatMap((view) => fluencyOf(view.tokens).map(({ rung }) => rung)),
  );
  if (own.length === 0 || held === 0) return [];
  return claimed
    .filter(
      ({ rung, at }) =>
        rung > held && /^(?:fluent|fluently|native|bilingual|c1|c2)$/.test(tokens[at]?.low ?? ''),
    )
    .map(({ at }) =>
      flag(
        { cited, ...context },
        tokens,
        at,
        at,
        'strength',
        'The fact says less of this language.',
      ),
    );
}
const TELLS_LANGUAGE = new Set([
  'language',
  'summary',
  'answer',
  'highlight',
  'education',
  'skill',
]);

const CERTIFIED =
  /^(?:certified|certification|certifications|certificate|certificates|accredited|accreditation|licensed|license|licence|chartered|credential|credentials|diploma)$/;
function certificates(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim') return [];
  return tokens.flatMap(({ low }, at) => {
    if (!CERTIFIED.test(low)) return [];
    const isHeld = context.near.some(
      ({ meanings, lows, fact }) =>
        meanings.has(meaningOf(low)) || lows.has(low) || fact.id.startsWith('certificates'),
    );
    return isHeld
      ? []
      : [flag(context, tokens, at, at, 'skill', 'No cited fact has a certificate or licence.')];
  });
}

/** "Expert in Kafka" of a skill that is only listed. */
function knowing(context: Context, clause: Clause, scope: readonly FactView[]): Flag[] {
  const { tokens } = clause;
  return knowingOf(tokens).flatMap(({ rung, at }) => {
    if (rung < 3) return [];
    const low = tokens[at]?.low ?? '';
    const isNear =
      /^(?:in|with|at|of|knowledge|skills?|experience|background|command|understanding|user|on)$/;
    const isAbout =
      rung >= 4 || isNear.test(tokens[at + 1]?.low ?? '') || isNear.test(tokens[at + 2]?.low ?? '');
    if (
      !isAbout ||
      LANGUAGE_NAMES.test(tokens[at + 1]?.low ?? '') ||
      LANGUAGE_NAMES.test(tokens[at + 2]?.low ?? '')
    )
      return [];
    if (tokens.some((token) => LANGUAGE_NAMES.test(token.low)) && rung <= 4 && low !== 'expert')
      return [];
    if (['master', 'mastery', 'advanced'].includes(low) && degreesOf(tokens).length > 0) return [];
    const held = closest(clause, scope).map((view) => {
      const said = knowingOf(view.tokens).map((one) => one.rung);
      return said.length > 0
        ? Math.max(...said)
        : view.fact.kind === 'skill' || view.level >= 2
          ? 3
          : 1;
    });
    const anywhere = scope.some(({ lows }) => lows.has(low));
    if (anywhere || Math.max(0, ...held) >= rung) return [];
    return [flag(context, tokens, at, at, 'strength', 'The facts say less of this skill.')];
  });
}
