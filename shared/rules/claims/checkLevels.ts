import type { Flag } from '../../facts.ts';
import { LANGUAGE_NAMES } from './checkLanguages.ts';
import type { Clause } from './clauses.ts';
import { type Context, closest, flag } from './context.ts';
import { degreesOf, knowingOf } from './levels.ts';
import type { FactView } from './view.ts';
import { meaningOf } from './words.ts';

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
