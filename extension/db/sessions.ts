import { type JobIdentity, jobKey } from '@jobai/shared/job';
import type { ApplySession } from '../apply/session.ts';
import { ApplySession as Schema } from '../apply/session.ts';
import { db } from './database.ts';
import { write } from './errors.ts';
import type { OpenPage } from './records.ts';
import { parseRow, parseRows } from './rows.ts';

export async function getSession(id: string): Promise<ApplySession | null> {
  return parseRow(Schema, 'sessions', await db.sessions.get(id));
}

/** Sessions that still need something, the latest first. A row of an older shape can't be resumed and is left out. */
export async function liveSessions(): Promise<ApplySession[]> {
  const raws = await db.sessions
    .where('state')
    .anyOf(['filling', 'review', 'submitting', 'siteAsks', 'unknown', 'failed', 'submitted'])
    .toArray();
  return parseRows(Schema, 'sessions', raws).rows.sort((a, b) =>
    b.updatedAt.localeCompare(a.updatedAt),
  );
}

/** Those that still need something, and all that changed at that time or later. */
export async function liveOrChangedSince(at: string): Promise<ApplySession[]> {
  const raws = await db.sessions.where('updatedAt').aboveOrEqual(at).toArray();
  const changed = parseRows(Schema, 'sessions', raws).rows;
  const live = await liveSessions();
  const known = new Set(live.map(({ id }) => id));
  return [...live, ...changed.filter(({ id }) => !known.has(id))];
}

/** Ids of tabs start anew with the browser: what ended earlier than that may be another tab's. */
const ENDED_TOLD_MS = 3_600_000;

/**
 * How a tab's latest fill ended, when it was of this posting and nothing was sent: by the person, or with its page
 * (loaded anew, left). null: it did not end so, or long ago.
 */
export async function endedFill(
  tabId: number,
  job: JobIdentity,
  now = Date.now(),
): Promise<'byPerson' | 'byPage' | null> {
  const raws = await db.sessions.where('tabId').equals(tabId).toArray();
  const { rows } = parseRows(Schema, 'sessions', raws);
  const latest = rows.sort((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
  if (latest?.state !== 'ended' || jobKey(latest.job) !== jobKey(job)) return null;
  if (latest.approval || latest.confirmation) return null;
  if (now - Date.parse(latest.updatedAt) > ENDED_TOLD_MS) return null;
  return latest.problem ? 'byPage' : 'byPerson';
}

/** When any session changed last; '' when there is none. */
export async function lastChange(): Promise<string> {
  return (await db.sessions.orderBy('updatedAt').last())?.updatedAt ?? '';
}

/** Reads, changes and stores one session in one transaction; null when there is none. `edit` must not await. */
export async function changeSession(
  id: string,
  edit: (session: ApplySession) => ApplySession,
): Promise<ApplySession | null> {
  return write(() =>
    db.transaction('rw', db.sessions, async () => {
      const session = await getSession(id);
      if (!session) return null;
      const next = edit(session);
      if (next !== session) await db.sessions.put(next);
      return next;
    }),
  );
}

export async function putPage(page: OpenPage): Promise<void> {
  await write(() => db.pages.put(page));
}

export async function deletePage(documentId: string): Promise<void> {
  await write(() => db.pages.where('documentId').equals(documentId).delete());
}

/** The person clicked this document's own button. */
export async function choosePage(documentId: string, now = new Date()): Promise<void> {
  await write(() =>
    db.pages.where('documentId').equals(documentId).modify({ chosenAt: now.toISOString() }),
  );
}

/** What a document's form asks, as described for the look ahead; a document that is not listed tells in vain. */
export async function putScan(
  documentId: string,
  job: OpenPage['job'],
  scan: NonNullable<OpenPage['scan']>,
): Promise<void> {
  await write(() => db.pages.where('documentId').equals(documentId).modify({ job, scan }));
}

/** Forms open in a tab: the one last clicked first, then the page's own before those in frames. */
export async function pagesOfTab(tabId: number): Promise<OpenPage[]> {
  return (await db.pages.where('tabId').equals(tabId).toArray()).sort(
    (a, b) => (b.chosenAt ?? '').localeCompare(a.chosenAt ?? '') || a.frameId - b.frameId,
  );
}
