import { Profile } from '@jobai/shared/profile';
import { findJsonFault, type JsonFault } from './jsonFault.ts';
import { normaliseResume, type Reading } from './normalise.ts';
import { isGroup } from './paths.ts';
import type { ProfileProblem } from './problems.ts';
import { salvage } from './salvage.ts';

/** Characters; hundreds of times the longest résumé. */
export const MAX_IMPORT = 2 * 1024 * 1024;

/** A value that could not be taken, with its place ("work[0].startDate") and what stands there. */
export type ImportIssue = { path: string; problem: ProfileProblem; value: string };

export type ImportResult =
  | { profile: Profile; issues: ImportIssue[]; readings: Reading[] }
  | { error: ImportError };
export type ImportError =
  | { code: 'tooLarge' | 'empty' | 'notResume' }
  | { code: JsonFault['kind']; line: number; column: number };

/** Keys of which a JSON Resume or one of our exports has at least one. */
const KNOWN = ['basics', 'work', 'education', 'skills', 'languages', 'preferences'];

/**
 * Reads a JSON Resume (1.0.0, and the older spellings of it). What fits is taken, what doesn't is named one by one,
 * unknown keys survive. Never throws.
 */
export function readJsonResume(text: string): ImportResult {
  if (text.length > MAX_IMPORT) return { error: { code: 'tooLarge' } };
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return { error: { code: 'empty' } };
  const fault = findJsonFault(json);
  if (fault) return { error: { code: fault.kind, line: fault.line, column: fault.column } };
  // "__proto__" as a key would become the prototype of a copy.
  const raw: unknown = JSON.parse(json, (key, value) => (key === '__proto__' ? undefined : value));
  if (!isGroup(raw) || !KNOWN.some((key) => Object.hasOwn(raw, key))) {
    return { error: { code: 'notResume' } };
  }
  const readings: Reading[] = [];
  const { value, issues } = salvage(Profile, normaliseResume(raw, readings));
  return { profile: value, issues, readings };
}

/** The whole profile as JSON Resume, our additions and unknown keys included. */
export function exportJsonResume(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
