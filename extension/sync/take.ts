import { sameJson } from '@jobai/shared/rules/merge';
import { type JsonObject, PROFILE_ID, type SyncResponse, type SyncRow } from '@jobai/shared/sync';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { type OutboxRow, type SyncedRow, type SyncLink, syncedId } from '../db/syncRecords.ts';
import { keepConflicts, settleConflicts } from './conflicts.ts';
import { isHeldBack, sendable, withOwnParts } from './heldBack.ts';
import { docOf, fits, rowOf, tableOf, titleOf } from './kinds.ts';
import { getLink } from './link.ts';
import { merge } from './merge.ts';
import { DATA_TABLES, SYNC_TABLES } from './prepare.ts';

/**
 * Takes an answer of the account: what became of each change, and what changed there. In one transaction, so that a
 * worker that dies has taken all of it or nothing; what was edited here meanwhile is merged, never overwritten.
 */
export function take(
  userId: string,
  epoch: string,
  answer: SyncResponse,
  now: Date,
): Promise<boolean> {
  return write(() =>
    db.transaction('rw', [...DATA_TABLES, ...SYNC_TABLES], async () => {
      const link = await getLink();
      if (link.epoch !== epoch || link.owner?.userId !== userId) return false;
      await takeResults(answer);
      const answered = await answeredRows(userId);
      for (const row of answer.rows) await takeRow(userId, link, row, answered, now);
      if (!answer.more) await closeAnswered(userId, link, answered, now);
      if (answer.rows.some(({ kind }) => kind === 'file')) await oneDefault();
      await db.syncLink.put({
        ...link,
        cursor: answer.cursor,
        pullFirst: link.pullFirst && answer.more,
        lastSyncedAt: answer.more ? link.lastSyncedAt : now.toISOString(),
        failures: 0,
        fault: null,
        nextTryAt: null,
      });
      return true;
    }),
  );
}

async function takeResults({ results }: SyncResponse): Promise<void> {
  for (const { mutationId, status, conflicts = [], code = null } of results) {
    // Sent again later, with the same id.
    if (code === 'busy') continue;
    if (code === 'mutation_reused' || code === 'unknown_row') {
      await sendAsNew(mutationId, code === 'unknown_row');
      continue;
    }
    const isWhole = code === 'deleted' || code === 'changed';
    const paths = isWhole ? [[]] : conflicts.map(({ path }) => path);
    await db.outbox.update(mutationId, { result: { status, paths, code } });
  }
}

/** Found again by the next comparison: under another id, or as a document the account never had. */
async function sendAsNew(mutationId: string, isUnknown: boolean): Promise<void> {
  const row = await db.outbox.get(mutationId);
  if (!row) return;
  await db.outbox.delete(mutationId);
  if (isUnknown) await db.synced.delete(syncedId(row.kind, row.docId));
}

type Answered = OutboxRow & { result: NonNullable<OutboxRow['result']> };

/** By `syncedId`, changes that have their result and wait for their document. */
async function answeredRows(userId: string): Promise<Map<string, Answered>> {
  const rows = await db.outbox.where('userId').equals(userId).toArray();
  const answered = rows.filter((row): row is Answered => row.result !== null);
  return new Map(answered.map((row) => [syncedId(row.kind, row.docId), row]));
}

/** What was refused left no trace in the account. */
function answeredSide(row: Answered | undefined, shown: (doc: JsonObject) => JsonObject) {
  if (!row || row.result.status === 'refused') return undefined;
  return { sent: row.sent && shown(row.sent), paths: row.result.paths };
}

async function takeRow(
  userId: string,
  { sendsSensitive }: SyncLink,
  { kind, id: docId, rev, doc, deleted }: SyncRow,
  waiting: Map<string, Answered>,
  now: Date,
): Promise<void> {
  // There is one profile; another would be written over it, unmerged.
  if (kind === 'profile' && docId !== PROFILE_ID) return;
  const id = syncedId(kind, docId);
  const table = tableOf(kind);
  const [base, stood] = await Promise.all([db.synced.get(id), table.get(docId)]);
  if (base && base.rev > rev) return; // a page that was overtaken
  const shown = (whole: JsonObject) => (sendsSensitive ? whole : sendable(kind, whole));
  const theirs = deleted ? null : shown(doc);
  const known: SyncedRow = {
    id,
    userId,
    kind,
    docId,
    rev,
    doc: theirs,
    wants: null,
    isUnreadable: false,
  };
  const answered = waiting.get(id);
  if (answered) {
    await db.outbox.delete(answered.id);
    waiting.delete(id);
  }

  if (!sendsSensitive && (isHeldBack(kind, doc) || (stood && isHeldBack(kind, stood)))) {
    await db.synced.put({ ...known, doc: null });
    return;
  }
  if (theirs && !fits(kind, theirs)) {
    await db.synced.put({ ...known, isUnreadable: true });
    return;
  }
  const here = stood ? docOf(kind, stood) : base?.wants ? (base.doc ?? {}) : null;
  const mine = here && shown(here);
  let merged = merge({
    kind,
    base: base?.isUnreadable ? undefined : base?.doc ? shown(base.doc) : base?.doc,
    answered: answeredSide(answered, shown),
    mine,
    theirs,
  });
  // Two halves that fit may make a whole that does not.
  if (merged.doc && !fits(kind, merged.doc)) {
    merged = { doc: theirs, conflicts: [{ path: [], mine }] };
  }
  const own = (doc: JsonObject) => (here && !sendsSensitive ? withOwnParts(kind, doc, here) : doc);
  const whole = own(merged.doc ?? {});
  if (merged.doc === null && Object.keys(whole).length === 0) {
    if (stood) await table.delete(docId);
  } else {
    const row = rowOf(kind, docId, whole, stood, now);
    if (!row) known.wants = String(whole.sha256);
    else if (!here || !sameJson(whole, here)) await table.put(row);
  }
  await db.synced.put(known);
  const title = titleOf(kind, merged.doc ?? mine ?? {});
  const bytes = kind === 'file' && stood?.bytes instanceof ArrayBuffer ? stood.bytes : null;
  const of = { userId, kind, docId, title, bytes };
  await settleConflicts(of, merged.doc, mine, now);
  await keepConflicts(of, merged.conflicts, now);
}

/** A change that made no new revision brings no document: the last known one is what the account has. */
async function closeAnswered(
  userId: string,
  link: SyncLink,
  answered: Map<string, Answered>,
  now: Date,
): Promise<void> {
  for (const { kind, docId, result, id } of [...answered.values()]) {
    if (result.status === 'refused') continue;
    const base = await db.synced.get(syncedId(kind, docId));
    if (!base) await db.outbox.delete(id);
    else {
      const { rev, doc } = base;
      const row = { kind, id: docId, rev, doc: doc ?? {}, fieldRevs: {}, deleted: doc === null };
      await takeRow(userId, link, row, answered, now);
    }
  }
}

/** Two devices may each have chosen a default: every device keeps the same one, the file added last. In a transaction. */
export async function oneDefault(): Promise<void> {
  const files = (await db.files.toArray()).filter(({ isDefault }) => isDefault === true);
  for (const kind of ['resume', 'letter']) {
    const [, ...others] = files
      .filter((file) => file.kind === kind)
      .sort((a, b) => order(b).localeCompare(order(a)));
    for (const { id } of others) await db.files.update(id, { isDefault: false });
  }
}

const order = ({ addedAt, id }: { addedAt: string; id: string }) => `${addedAt} ${id}`;
