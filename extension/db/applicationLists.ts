import {
  APPLICATION_STATUSES,
  Application,
  type ApplicationStatus,
  ENDED_STATUSES,
} from '@jobai/shared/application';
import { dayOf } from '@jobai/shared/rules/days';
import { fold } from '@jobai/shared/rules/labels';
import { Dexie } from 'dexie';
import { db } from './database.ts';
import { parseRows, type Rows } from './rows.ts';

const OPEN = APPLICATION_STATUSES.filter((status) => !ENDED_STATUSES.has(status));

const read = (raws: readonly unknown[]) => parseRows(Application, 'applications', raws);

/** The latest changed first. */
export async function recentApplications(limit = 20): Promise<Rows<Application>> {
  return read(await db.applications.orderBy('updatedAt').reverse().limit(limit).toArray());
}

/** Due today or overdue, the longest overdue first; ended ones are left out. */
export async function dueApplications(now = new Date(), limit = 50): Promise<Rows<Application>> {
  const raws = await Promise.all(OPEN.map((status) => dueIn(status, now).limit(limit).toArray()));
  const latest = raws.flat().sort((a, b) => (String(a.dueOn) < String(b.dueOn) ? -1 : 1));
  return read(latest.slice(0, limit));
}

/** How many `dueApplications` has without a limit; reads no row. */
export async function countDue(now = new Date()): Promise<number> {
  const counts = await Promise.all(OPEN.map((status) => dueIn(status, now).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** IndexedDB leaves rows without a day (null) out of the index. */
function dueIn(status: ApplicationStatus, now: Date) {
  return db.applications
    .where('[status+dueOn]')
    .between([status, Dexie.minKey], [status, dayOf(now)], true, true);
}

/** Every entry for one job, the latest first; the duplicate guard's question. */
export async function applicationsByJob(jobKey: string): Promise<Rows<Application>> {
  const { rows, broken } = read(await db.applications.where('jobKey').equals(jobKey).toArray());
  return { rows: rows.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), broken };
}

/** Rows that are read at once while searching: few enough that typing goes on meanwhile. */
const SEARCHED_AT_ONCE = 250;

/**
 * Entries that contain every word in company, title, location or notes, the latest first. They are read part by part
 * from the latest on, until there are `limit` and one more; no longer than `isWanted`. Only what is shown is parsed.
 */
export async function searchApplications(
  query: string,
  { limit = 50, isWanted = () => true }: { limit?: number; isWanted?: () => boolean } = {},
): Promise<Rows<Application> & { hasMore: boolean }> {
  const words = fold(query).split(' ').filter(Boolean);
  const ids = await latestFirst();
  const raws: unknown[] = [];
  for (let at = 0; at < ids.length && raws.length <= limit && isWanted(); at += SEARCHED_AT_ONCE) {
    const part = await db.applications.bulkGet(ids.slice(at, at + SEARCHED_AT_ONCE));
    raws.push(...part.filter((row) => row !== undefined && hasAll(row, words)));
  }
  return { ...read(raws.slice(0, limit)), hasMore: raws.length > limit };
}

/** Ids of all rows; a damaged one without a time comes last. */
async function latestFirst(): Promise<string[]> {
  const [timed, all] = await Promise.all([
    db.applications.orderBy('updatedAt').reverse().primaryKeys(),
    db.applications.toCollection().primaryKeys(),
  ]);
  return [...new Set([...timed, ...all])];
}

function hasAll(row: Application, words: readonly string[]): boolean {
  const text = fold([row.company, row.title, row.location, row.notes].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Every company in the tracker, each once; from the index, no row is read. */
export async function knownCompanies(): Promise<string[]> {
  return (await db.applications.orderBy('company').uniqueKeys()).map(String);
}
