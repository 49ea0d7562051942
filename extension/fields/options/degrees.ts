import { fold } from '@jobai/shared/rules/labels';
import type { DegreeLevel } from '../meaning.ts';
import { anySpelling, type Choice, NONE, only } from './pick.ts';

/** First match decides: "Master of Business Administration" is an MBA before it is a master's degree. */
const LEVELS: readonly (readonly [DegreeLevel, RegExp])[] = [
  ['mba', /\bm\.?b\.?a\b|\bmaster of business administration\b/],
  ['law', /\bjuris\b|\bj\.?d\b(?:\.|$)/],
  ['medicine', /\bdoctor of medicine\b|\bm\.?d\b(?:\.|$)/],
  ['doctor', /\bph\.? ?d\b|\bdoctor(?:ate|al)?\b|\bd\.?phil\b|\bdoktor\b/],
  [
    'master',
    /\bmasters?\b|\bmaster's\b|\bm\.?(?:sc?|a|eng|phil|ed)\b\.?|\bmagister\b|\bmaestria\b|\blaurea magistrale\b|\bpostgraduate degree\b|\bmestrado\b/,
  ],
  [
    'bachelor',
    /\bbachelors?\b|\bbachelor's\b|\bb\.?(?:sc?|a|eng|tech|e|com|ed)\b\.?|\bundergraduate degree\b|^undergraduate$|\b(?:4|four)[- ]year (?:college |university )?degree\b|\bgraduacao\b|\bgrado universitario\b|\blicence\b|\blicenciatura\b|\blaurea\b|\bsuperior completo\b/,
  ],
  ['associate', /\bassociates?\b|\bassociate's\b|\ba\.?(?:s|a)\b\.?$/],
  ['highSchool', /\bhigh school\b|\bged\b|\bsecondary\b|\babitur\b|\bbaccalaureat\b|\ba-levels?\b/],
];

export function degreeLevel(text: string): DegreeLevel | null {
  const folded = fold(text);
  return LEVELS.find(([, match]) => match.test(folded))?.[0] ?? null;
}

const PLAIN: Readonly<Record<DegreeLevel, readonly string[]>> = {
  highSchool: ['High School', 'High School Diploma'],
  associate: ["Associate's Degree", "Associate's", 'Associate Degree'],
  bachelor: ["Bachelor's Degree", "Bachelor's", 'Bachelors', 'Bachelor Degree', 'Bachelor'],
  master: ["Master's Degree", "Master's", 'Masters', 'Master Degree', 'Master'],
  mba: ['Master of Business Administration (M.B.A.)', 'MBA', "Master's Degree"],
  law: ['Juris Doctor (J.D.)', 'JD'],
  medicine: ['Doctor of Medicine (M.D.)', 'MD'],
  doctor: ['Doctor of Philosophy (Ph.D.)', 'PhD', 'Doctorate', 'Doctoral Degree'],
};

/** The same degree in short; "BSc" and "BA" are two degrees. */
const SHORT: readonly (readonly [match: RegExp, short: readonly string[]])[] = [
  [
    /^bachelors? of science\b|^b\.? ?s\.?c?\.?$/,
    ['Bachelor of Science', 'BSc', 'B.Sc.', 'B.S.', 'BS'],
  ],
  [/^bachelors? of arts\b|^b\.? ?a\.?$/, ['Bachelor of Arts', 'BA', 'B.A.']],
  [
    /^bachelors? of engineering\b|^b\.? ?eng\.?$/,
    ['Bachelor of Engineering', 'BEng', 'B.Eng.', 'B.E.'],
  ],
  [/^bachelors? of technology\b|^b\.? ?tech\.?$/, ['Bachelor of Technology', 'BTech', 'B.Tech.']],
  [/^masters? of science\b|^m\.? ?s\.?c?\.?$/, ['Master of Science', 'MSc', 'M.Sc.', 'M.S.', 'MS']],
  [/^masters? of arts\b|^m\.? ?a\.?$/, ['Master of Arts', 'MA', 'M.A.']],
  [/^masters? of engineering\b|^m\.? ?eng\.?$/, ['Master of Engineering', 'MEng', 'M.Eng.']],
];

function kindOf(text: string): number {
  const bare = fold(text).replace(/\s*\([^)]*\)$/, '');
  return SHORT.findIndex(([match]) => match.test(bare));
}

/** What to search a list for: each takes time, and lists have the plain names. */
export function degreeQueries(text: string, level: DegreeLevel | null): string[] {
  const short = SHORT[kindOf(text)]?.[1] ?? [];
  return [...new Set([text, ...(level ? PLAIN[level] : []), ...short])].filter(Boolean);
}

/** Spellings of an option, best first. */
function degreeSpellings(text: string, level: DegreeLevel | null): string[] {
  const short = SHORT[kindOf(text)]?.[1] ?? [];
  return [...new Set([text, ...short, ...(level ? PLAIN[level] : [])])].filter(Boolean);
}

export function chooseDegree(
  text: string,
  level: DegreeLevel | null,
  options: readonly string[],
): Choice {
  const spelled = anySpelling(degreeSpellings(text, level), options);
  if ('option' in spelled || !level) return spelled;
  const sameLevel = options.filter(
    (option) =>
      degreeLevel(option) === level &&
      // "Bachelor of Arts" alone is no answer to "Bachelor of Science" either.
      (kindOf(option) < 0 || kindOf(option) === kindOf(text)) &&
      !/\b(?:some|incomplete|pursuing|in progress|no)\b/.test(fold(option)),
  );
  // "Bachelor of Arts" and "Bachelor of Science" are both no answer to a third kind of bachelor.
  return sameLevel.length ? only(sameLevel) : NONE;
}
