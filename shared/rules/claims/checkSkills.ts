import type { Flag } from '../../facts.ts';
import { isSpoken } from '../match/skills.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag, meaningsOf, overlap } from './context.ts';
import { negatorsOf } from './negators.ts';
import { hasSkill } from './skillNames.ts';
import { skillsIn } from './skillsIn.ts';
import { verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { isContent, stem } from './words.ts';

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
    // What one is by trade is no skill of one job: "CNC" of a CNC machinist.
    if (tokens.slice(from, to + 1).every(({ low }) => context.calling.has(stem(low)))) return [];
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
