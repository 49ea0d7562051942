import { Application, type ApplicationStatus } from '@jobai/shared/application';
import { fold } from '@jobai/shared/rules/labels';
import { db } from './database.ts';
import { parseRows, type Rows } from './rows.ts';

/** Nothing is due any more once it ended. */
const ENDED: ReadonlySet<ApplicationStatus> = new Set<ApplicationStatus>([
  'accepted',
  'rejected',
  'withdrawn',
]);

/** Calendar day in the person's own time zone, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

const read = (raws: readonly unknown[]) => parseRows(Application, 'applications', raws);

/** The latest changed first. */
export async function recentApplications(limit = 20): Promise<Rows<Application>> {
  return read(await db.applications.orderBy('updatedAt').reverse().limit(limit).toArray());
}

/** Due today or overdue, the longest overdue first; ended ones are left out. */
export async function dueApplications(now = new Date(), limit = 50): Promise<Rows<Application>> {
  // IndexedDB leaves rows without a day (null) out of the index.
  const raws = await db.applications
    .where('dueOn')
    .belowOrEqual(dayOf(now))
    .filter((row) => !ENDED.has(row.status))
    .limit(limit)
    .toArray();
  return read(raws);
}

/** Every entry for one job, the latest first; the duplicate guard's question. */
export async function applicationsByJob(jobKey: string): Promise<Rows<Application>> {
  const { rows, broken } = read(await db.applications.where('jobKey').equals(jobKey).toArray());
  return { rows: rows.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), broken };
}

/**
 * Entries that contain every word in company, title, location or notes, the latest first. Rows are compared raw
 * and only what is shown is parsed, which keeps 10,000 rows fast.
 */
export async function searchApplications(
  query: string,
  { status, limit = 50 }: { status?: ApplicationStatus; limit?: number } = {},
): Promise<Rows<Application> & { total: number }> {
  const words = fold(query).split(' ').filter(Boolean);
  const raws = (await db.applications.toArray()).filter((row) => {
    if (status && row.status !== status) return false;
    const text = fold([row.company, row.title, row.location, row.notes].join('\n'));
    return words.every((word) => text.includes(word));
  });
  raws.sort((a, b) => (String(a.updatedAt) < String(b.updatedAt) ? 1 : -1));
  return { ...read(raws.slice(0, limit)), total: raws.length };
}

/** Every company in the tracker, each once; from the index, no row is read. */
export async function knownCompanies(): Promise<string[]> {
  return (await db.applications.orderBy('company').uniqueKeys()).map(String);
}
