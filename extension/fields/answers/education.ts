import type { Education } from '@jobai/shared/profile';
import { fold } from '@jobai/shared/rules/labels';
import type { DegreeLevel } from '../meaning.ts';
import { degreeLevel } from '../options/degrees.ts';
import { type Answer, type AnswerContext, type AnswerRule, derived, said } from './rule.ts';
import { datePart } from './work.ts';

const educationOf = ({ profile }: AnswerContext) => profile.education ?? [];

/** The entry of this block, or the one of the level that the question names; -1: none or several of it. */
function entryOf(context: AnswerContext): number {
  const { index, label } = context.field;
  if (index !== null) return index;
  const levels: readonly (DegreeLevel | null)[] = /\bundergrad/i.test(label)
    ? ['bachelor']
    : /(?<!\byou )\b(?:post-?)?graduate\b(?! from)/i.test(label)
      ? ['master', 'mba', 'doctor']
      : [];
  if (!levels.length) return 0;
  const all = educationOf(context).map(({ studyType }) => degreeLevel(studyType ?? ''));
  const found = all.flatMap((level, at) => (levels.includes(level) ? [at] : []));
  return found.length === 1 ? (found[0] ?? -1) : -1;
}

function ofBlock(part: 'institution' | 'area'): AnswerRule {
  return (context) => {
    const index = entryOf(context);
    return said(educationOf(context)[index]?.[part], `education[${index}].${part}`);
  };
}
export const school = ofBlock('institution');
export const discipline = ofBlock('area');

export function degree(context: AnswerContext): Answer {
  const index = entryOf(context);
  return degreeOf(educationOf(context)[index], index);
}

function degreeOf(entry: Education | undefined, index: number): Answer {
  const text = entry?.studyType?.trim();
  if (!text) return { ask: 'profileSilent' };
  return {
    meaning: { kind: 'degree', text, level: degreeLevel(text) },
    source: { kind: 'profile', path: `education[${index}].studyType` },
  };
}

/** Which degree stands above which. */
export const RANK: Readonly<Record<DegreeLevel, number>> = {
  highSchool: 0,
  associate: 1,
  bachelor: 2,
  master: 3,
  mba: 3,
  law: 4,
  medicine: 4,
  doctor: 5,
};

/** The highest finished degree. One whose rank or end is unknown leaves the question to the person. */
export function highestEducation(context: AnswerContext): Answer {
  const today = context.now.toISOString().slice(0, 10);
  const ranked = educationOf(context).map((entry, index) => {
    const level = degreeLevel(entry.studyType ?? '');
    return { entry, index, rank: level ? RANK[level] : null };
  });
  if (!ranked.length || ranked.some(({ rank, entry }) => rank === null || !entry.endDate)) {
    return { ask: 'profileSilent' };
  }
  const [best] = ranked
    .filter(({ entry }) => (entry.endDate ?? '') <= today)
    .sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0));
  return best ? degreeOf(best.entry, best.index) : { ask: 'profileSilent' };
}

/** A field that the question names, or no field asked: how related another one is, is the person's to say. */
function isOfField({ area }: Education, label: string): boolean {
  const field = /\b(?:in|field|relevant|related)\b(.*)/.exec(label)?.[1];
  if (field === undefined) return true;
  const named = fold(area ?? '');
  // "in computer science and mathematics" asks for two.
  if (!named || /\band\b(?! (?:an? )?(?:related|similar|equivalent))/.test(field)) return false;
  return field
    .split(/,|\/|\bor\b|[?.;()]/)
    .some((part) => part.trim().replace(/^(?:an? |the )?(?:field of )?/, '') === named);
}

// An "advanced" or "technical" one is another question.
const ANY_DEGREE = /\b(?:an?|your) (?:(?:completed|college|university) )?degree\b/i;

/** Yes where a finished degree reaches the level asked for. A list may be incomplete, so it never says No. */
export function degreeHeld(context: AnswerContext): Answer {
  const { label } = context.field;
  const wanted = degreeLevel(label) ?? (ANY_DEGREE.test(label) ? 'bachelor' : null);
  const today = context.now.toISOString().slice(0, 10);
  // Where it is from and how well it went is more than a degree says; a GED is no step below one.
  if (
    !wanted ||
    /\b(?:accredited|from|outside|abroad|foreign|hono[u]?rs|distinction|first[- ]class|within|last|transcript|cop(?:y|ies)|proof)\b|\band\b(?! (?:an? )?(?:related|similar|equivalent))/i.test(
      label,
    ) ||
    (/\bged\b/i.test(label) && !/\bor\b|\/|diploma/i.test(label))
  ) {
    return { ask: 'personal' };
  }
  const index = educationOf(context).findIndex((entry) => {
    const level = degreeLevel(entry.studyType ?? '');
    const isFinished = (entry.endDate ?? '9999') <= today;
    return level && RANK[level] >= RANK[wanted] && isFinished && isOfField(entry, fold(label));
  });
  return index < 0
    ? { ask: 'personal' }
    : derived({ kind: 'yesNo', yes: true }, 'finished degree', [`education[${index}]`]);
}

function blockDate(edge: 'startDate' | 'endDate', part: 'month' | 'year'): AnswerRule {
  return (context) => {
    const index = context.field.index ?? 0;
    return datePart(educationOf(context)[index]?.[edge], part, `education[${index}].${edge}`);
  };
}
export const educationStartMonth = blockDate('startDate', 'month');
export const educationStartYear = blockDate('startDate', 'year');
export const educationEndMonth = blockDate('endDate', 'month');
export const educationEndYear = blockDate('endDate', 'year');

export function graduationDate(context: AnswerContext): Answer {
  const ends = educationOf(context).map((entry) => entry.endDate ?? '');
  const latest = [...ends].sort().at(-1);
  if (!latest) return { ask: 'profileSilent' };
  const path = `education[${ends.indexOf(latest)}].endDate`;
  // Whoever has graduated expects no other date; "graduation date (or expected)" asks for either.
  const { label } = context.field;
  const today = context.now.toISOString().slice(0, latest.length);
  if (
    /\b(?:expect|anticipat|plan\b|will you|are you going)/i.test(label) &&
    !/\bor\b|\/|\(/.test(label) &&
    latest < today
  ) {
    return { ask: 'personal' };
  }
  if ((/\byear\b/i.test(label) && !/\bmonth\b/i.test(label)) || context.field.widget === 'number') {
    return datePart(latest, 'year', path);
  }
  return { meaning: { kind: 'date', date: latest }, source: { kind: 'profile', path } };
}

/** The score of the one degree that is meant. */
export function gpa(context: AnswerContext): Answer {
  const { level } = context.params;
  const entries = educationOf(context)
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => !level || degreeLevel(entry.studyType ?? '') === level);
  const [only, ...more] = entries;
  if (!only || more.length || !/^\d(?:\.\d+)?$/.test(only.entry.score?.trim() ?? '')) {
    return { ask: 'profileSilent' };
  }
  return derived({ kind: 'text', text: only.entry.score?.trim() ?? '' }, 'score of the degree', [
    `education[${only.index}].score`,
  ]);
}
