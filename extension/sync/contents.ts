import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { digestOf } from '../db/files.ts';
import { needRoom } from '../db/room.ts';
import { type SyncedRow, syncedId } from '../db/syncRecords.ts';
import type { RawRow } from './kinds.ts';
import { getLink } from './link.ts';
import { note } from './log.ts';
import { type Remote, RemoteFault } from './remote.ts';
import { oneDefault } from './take.ts';

/**
 * The bytes of files. They travel by themselves, named by their own digest: sending them twice is sending them once, and
 * what was cut off is simply sent again. A file's document goes after its bytes, and counts here when they are here.
 */

type Scope = { userId: string; epoch: string; host: string };

/** Ids of the files that the account has no document of. */
export async function unsentFiles(): Promise<string[]> {
  const unsent: string[] = [];
  for (const id of await db.files.toCollection().primaryKeys()) {
    const known = await db.synced.get(syncedId('file', id));
    if (!known?.doc && !known?.wants && !known?.isUnreadable) unsent.push(id);
  }
  return unsent;
}

/**
 * Sends what the account has no document of; returns which contents are there now. Where there is no room for one, the
 * others and all documents go all the same, and `isFull` tells.
 */
export async function sendContents(
  scope: Scope,
  remote: Remote,
): Promise<{ there: Set<string>; isFull: boolean }> {
  const there = new Set<string>();
  let isFull = false;
  for (const id of await unsentFiles()) {
    const file = await db.files.get(id);
    if (!(file?.bytes instanceof ArrayBuffer) || there.has(file.sha256)) continue;
    // A damaged file stays here, where it is shown as such.
    if ((await digestOf(file.bytes)) !== file.sha256) continue;
    if (!(await isStill(scope))) return { there, isFull };
    await note(scope, { contents: 1 }, file.bytes.byteLength);
    try {
      await remote.putFile(file.sha256, file.bytes);
      there.add(file.sha256);
    } catch (fault) {
      if (!(fault instanceof RemoteFault) || fault.code !== 'accountFull') throw fault;
      isFull = true;
    }
  }
  return { there, isFull };
}

async function isStill({ userId, epoch }: Pick<Scope, 'userId' | 'epoch'>): Promise<boolean> {
  const link = await getLink();
  return link.isOn && link.epoch === epoch && link.owner?.userId === userId;
}

/** Files of the account whose bytes are still to come. */
export function wanted(): Promise<SyncedRow[]> {
  return db.synced.filter(({ wants }) => wants !== null).toArray();
}

/** Fetches the bytes that are still to come; a file appears when they are whole. Damaged ones are asked for again later. */
export async function fetchContents(scope: Scope, remote: Remote): Promise<void> {
  for (const { id, docId, wants, doc } of await wanted()) {
    if (!wants || !doc) continue;
    const bytes = await remote.getFile(wants);
    if (!bytes || (await digestOf(bytes)) !== wants) continue;
    await needRoom(bytes.byteLength);
    await write(() =>
      db.transaction('rw', [db.files, db.synced, db.syncLink], async () => {
        const now = await db.synced.get(id);
        if (!(await isStill(scope)) || now?.wants !== wants) return;
        const row: RawRow = { ...now.doc, id: docId, bytes };
        await db.table('files').put(row);
        await db.synced.update(id, { wants: null });
        await oneDefault();
      }),
    );
  }
}
