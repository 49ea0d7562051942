import type { SavedAnswer } from '@jobai/shared/answers';
import { db } from './database.ts';

/** An employer's board on one system; a key for `employerNames`. */
export const employerKey = ({ ats, tenant }: Pick<SavedAnswer, 'ats' | 'tenant'>): string =>
  `${ats ?? ''}:${(tenant ?? '').toLowerCase()}`;

/**
 * What employers call themselves, by `employerKey`: as the tracker has it, else as the last fill read it. Boards nobody
 * applied to are left out.
 */
export async function employerNames(
  answers: readonly Pick<SavedAnswer, 'ats' | 'tenant'>[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(answers.filter(({ ats, tenant }) => ats && tenant).map(employerKey));
  const names = new Map<string, string>();
  if (keys.size === 0) return names;
  for (const key of keys) {
    const tracked = await db.applications.where('jobKey').startsWith(`${key}:`).last();
    if (tracked?.company) names.set(key, tracked.company);
  }
  if (names.size === keys.size) return names;
  // An answer may be older than the application it was given for, or that was taken out of the tracker.
  await db.sessions.each(({ job }) => {
    const key = employerKey(job);
    if (keys.has(key) && !names.has(key)) names.set(key, job.company);
  });
  return names;
}
