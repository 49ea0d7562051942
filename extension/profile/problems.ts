import type * as z from 'zod';

/** What is wrong with one value of a profile, in closed words; `profile_problem_<code>` in `_locales`. */
export const PROFILE_PROBLEMS = [
  'date',
  'endDate', // unreadable, and without it the job would count as the current one
  'email',
  'url',
  'country',
  'currency',
  'notText',
  'notNumber',
  'notYesNo',
  'notList',
  'notGroup',
  'notOneOf',
  'notPositive',
  'tooLong',
  'tooMany',
  'missing',
  'unfit',
] as const;
export type ProfileProblem = (typeof PROFILE_PROBLEMS)[number];

const BY_TYPE: Record<string, ProfileProblem> = {
  string: 'notText',
  number: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
  object: 'notGroup',
  record: 'notGroup',
};

/** The pattern a key stands for; the schema's own regexes carry no name. */
function patternOf(key: unknown): ProfileProblem {
  if (key === 'currency') return 'currency';
  return /country/i.test(String(key)) ? 'country' : 'date';
}

/** Needs issues made with `reportInput`. */
export function problemOf(issue: z.core.$ZodIssue): ProfileProblem {
  if (issue.input === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return BY_TYPE[issue.expected] ?? 'unfit';
    case 'invalid_format':
      if (issue.format === 'email') return 'email';
      if (issue.format === 'url') return 'url';
      return patternOf(issue.path.at(-1));
    case 'invalid_key':
      return 'country';
    case 'invalid_value':
      return 'notOneOf';
    case 'too_big':
      return issue.origin === 'array' ? 'tooMany' : 'tooLong';
    case 'too_small':
      return 'notPositive';
    default:
      return 'unfit';
  }
}
