import type { JobAnalysis, ScorePart } from '../../analysis.ts';
import type { JobFacts } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';
import { listed } from './part.ts';
import { salaryText } from './salary.ts';
import { scoreAuthorization, scoreLocation, scoreSeniority } from './scoreOthers.ts';
import { scoreSalary } from './scoreSalary.ts';
import { scoreSkills } from './scoreSkills.ts';

export interface Match {
  /** 0–100; what the parts' points add up to. */
  score: number;
  parts: ScorePart[];
  matching_skills: string[];
  /** What is asked for stands before wishes. */
  missing_skills: string[];
  missingMusts: string[];
}

/** How well a job fits a person. The same for the same input, whoever read the posting; `now` is for years of work. */
export function matchScore(job: JobFacts, profile: Profile, now: Date): Match {
  const skills = scoreSkills(job, profile);
  const parts = [
    skills.part,
    scoreSeniority(job, profile, now),
    scoreLocation(job, profile),
    scoreAuthorization(job, profile),
    scoreSalary(job, profile),
  ];
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    matching_skills: skills.matching,
    missing_skills: skills.missing,
    missingMusts: skills.missingMusts,
  };
}

/** The analysis of a posting somebody read into facts: score, reasons and advice are code's in any case. */
export function analyse(
  facts: JobFacts,
  profile: Profile,
  { now, by }: { now: Date; by: JobAnalysis['by'] },
): JobAnalysis {
  const match = matchScore(facts, profile, now);
  return {
    role: facts.role,
    company: facts.company,
    match_score: match.score,
    matching_skills: match.matching_skills,
    missing_skills: match.missing_skills,
    tech_stack: facts.techStack.slice(0, 8),
    gap_analysis_advice: adviceOf(match),
    salary: salaryText(facts.salary),
    reasoning: reasoningOf(match),
    breakdown: match.parts,
    method: by ? 'model' : 'rules',
    by,
  };
}

const WHAT: Readonly<Record<ScorePart['part'], string>> = {
  skills: 'skills',
  seniority: 'experience',
  location: 'place',
  authorization: 'permission to work',
  salary: 'pay',
};

/** What speaks for it, what against, and what is not known. */
function reasoningOf({ parts }: Match): string {
  const known = parts.filter(({ isNeutral }) => !isNeutral);
  const names = (some: readonly ScorePart[]) => listed(some.map(({ part }) => WHAT[part]));
  const good = known.filter(({ points, max }) => points >= max * 0.75);
  const poor = known.filter(({ points, max }) => points < max * 0.4);
  const open = parts.filter(({ isNeutral }) => isNeutral);
  const lines = [
    good.length > 0 ? `For it: ${names(good)}.` : '',
    poor.length > 0 ? `Against it: ${names(poor)}.` : '',
    open.length > 0 ? `Not known: ${names(open)}.` : '',
  ].filter(Boolean);
  return lines.length > 0
    ? lines.join(' ')
    : 'Every part fits in some measure, none of them fully.';
}

/** null: there is nothing to do about it. */
function adviceOf({ missing_skills, missingMusts, parts }: Match): string | null {
  const lines: string[] = [];
  if (missingMusts.length > 0) {
    lines.push(
      `The posting asks for ${listed(missingMusts)}. If you have worked with ${missingMusts.length > 1 ? 'them' : 'it'}, add that to your profile and say where; if not, do not claim it, and name what you have done that comes closest.`,
    );
  } else if (missing_skills.length > 0) {
    lines.push(
      `Nothing that is required is missing. ${listed(missing_skills)} would be an advantage: mention ${missing_skills.length > 1 ? 'them' : 'it'} where you have ${missing_skills.length > 1 ? 'them' : 'it'}.`,
    );
  }
  const at = (id: ScorePart['part']) => parts.find(({ part }) => part === id);
  const [seniority, location, permit, salary] = [
    at('seniority'),
    at('location'),
    at('authorization'),
    at('salary'),
  ];
  if (isPoor(seniority))
    lines.push(
      'Your years of work are below what is asked for: show the work of yours that is on the level of this role.',
    );
  if (isPoor(location))
    lines.push(
      'Ask early whether you could work from where you live, or how a move would be handled.',
    );
  if (isPoor(permit))
    lines.push(
      'Settle the question of permission to work before you spend time on this application.',
    );
  if (isPoor(salary)) lines.push('Decide before you apply whether the posted pay would do.');
  return lines.length > 0 ? lines.join(' ') : null;
}

const isPoor = (one: ScorePart | undefined) =>
  one !== undefined && !one.isNeutral && one.points < one.max * 0.5;
