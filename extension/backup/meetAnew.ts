import { db } from '../db/database.ts';
import { KIND_STORES, type SyncedRow, SyncLink, syncedId } from '../db/syncRecords.ts';
import type { Change } from './plan.ts';

/**
 * A backup says what this device had, not what the person decided about their account. Where the account is concerned,
 * nothing is done behind their back: what a backup lacks is not removed there but comes back from it, and what was
 * removed there since is asked about instead of created anew. So the account's state of these rows is forgotten, and all
 * it has is looked at before anything is sent. What both have with different values is an edit like any other.
 */
export async function meetAnew(changes: readonly Change[]): Promise<void> {
  const link = SyncLink.safeParse(await db.syncLink.get('me'));
  if (!link.success || !link.data.owner) return;
  const ids = changes.flatMap(({ store, id, after }) => {
    const kind = KINDS.find((each) => KIND_STORES[each] === store);
    return kind ? [{ id: syncedId(kind, id), isRemoved: after === null }] : [];
  });
  const known = await db.synced.bulkGet(ids.map(({ id }) => id));
  const forget = known.flatMap((row: SyncedRow | undefined, at) =>
    row && (ids[at]?.isRemoved || row.doc === null) ? row.id : [],
  );
  await db.synced.bulkDelete(forget);
  const epoch = crypto.randomUUID();
  await db.syncLink.put({ ...link.data, epoch, cursor: null, pullFirst: true });
}

const KINDS = Object.keys(KIND_STORES) as (keyof typeof KIND_STORES)[];
