import type { JsonObject, Mutation } from '@jobai/shared/sync';
import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import type { OutboxRow, SyncedRow } from '../db/syncRecords.ts';
import { isHeldBack, sendable, withdrawals } from './heldBack.ts';
import { ANEW, getLink } from './link.ts';

/**
 * Whether what is personal beyond a job search goes along (heldBack.ts). On: the account is looked at anew, so that what
 * other devices put there meets what is here before anything is sent. Off: nothing of it is sent any more, what waited is
 * dropped; `andRemove` also takes out of the account what is there. This device keeps its own in any case.
 */
export function setSensitive(isOn: boolean, andRemove = false, now = new Date()): Promise<void> {
  return write(() =>
    db.transaction('rw', [db.syncLink, db.synced, db.outbox], async () => {
      const link = await getLink();
      if (isOn) {
        await db.syncLink.put({ ...link, ...ANEW(), sendsSensitive: true });
        return;
      }
      await db.outbox.filter(({ kind }) => MAY_HOLD.has(kind)).delete();
      const rows = await db.synced.filter(({ kind }) => MAY_HOLD.has(kind)).toArray();
      for (const row of rows) {
        if (!row.doc || row.isUnreadable) continue;
        const out = andRemove ? withdrawal(row, row.doc, now) : null;
        if (out) await db.outbox.put(out);
        if (isHeldBack(row.kind, row.doc)) await db.synced.update(row.id, { doc: null });
        else await db.synced.update(row.id, { doc: sendable(row.kind, row.doc) });
      }
      const { epoch } = ANEW();
      await db.syncLink.put({ ...link, epoch, sendsSensitive: false });
    }),
  );
}

const MAY_HOLD = new Set(['profile', 'answer', 'receipt']);

function withdrawal(row: SyncedRow, doc: JsonObject, now: Date): OutboxRow | null {
  const { kind, docId: id, userId, rev: baseRev } = row;
  const target = { mutationId: crypto.randomUUID(), kind, id, baseRev };
  const changes = kind === 'profile' ? withdrawals(doc) : [];
  if (changes.length === 0 && !isHeldBack(kind, doc)) return null;
  const mutation: Mutation =
    changes.length > 0 ? { ...target, changes } : { ...target, delete: true };
  const sent = changes.length > 0 ? sendable(kind, doc) : null;
  const at = now.toISOString();
  return { id: mutation.mutationId, userId, kind, docId: id, mutation, sent, result: null, at };
}

/** Whether the account may still have some of it: then turning off offers to remove it. */
export async function hasSensitiveThere(): Promise<boolean> {
  const rows = await db.synced.toArray();
  return rows.some(
    ({ kind, doc }) => doc && (isHeldBack(kind, doc) || withdrawals(doc).length > 0),
  );
}
