import { SyncRow } from '@jobai/shared/sync';
import * as z from 'zod';
import { dataOf } from './answer.ts';
import type { UserDb } from './client.ts';

/** Rows per answer; a receipt holds a whole posting. */
export const PULL_LIMIT = 100;

const Pulled = z.object({
  epoch: z.string(),
  head: z.number(),
  rows: z.array(SyncRow),
});

export interface Pull {
  rows: SyncRow[];
  cursor: string;
  more: boolean;
  reset: boolean;
  /** The present life of the store. */
  life: string;
}

/**
 * What changed after `since`, in the order of `rev`. A cursor names the life of the store it counts in: one of another
 * life, or ahead of this one (the store came back from a backup), starts from the beginning and says so.
 */
export async function pull(db: UserDb, since: string | null, limit = PULL_LIMIT): Promise<Pull> {
  const [epoch, rev] = readCursor(since);
  let pulled = await changedAfter(db, rev, limit);
  const reset = since !== null && (pulled.epoch !== epoch || rev > pulled.head);
  if (reset && rev > 0) pulled = await changedAfter(db, 0, limit);
  const { rows, head } = pulled;
  const more = rows.length === limit;
  const last = more ? (rows.at(-1)?.rev ?? head) : head;
  const life = pulled.epoch;
  return { rows, cursor: `${life}:${last}`, more, reset, life };
}

async function changedAfter(db: UserDb, since: number, limit: number) {
  return Pulled.parse(dataOf(await db.rpc('pull_synced', { since, max_rows: limit })));
}

/** Something that is no cursor of ours is one of no life that we know. */
function readCursor(since: string | null): [epoch: string, rev: number] {
  if (since === null) return ['', 0];
  const [, epoch = '', digits] = /^([0-9a-f-]{0,36}):(\d{1,15})$/.exec(since) ?? [];
  return [epoch, digits === undefined ? 1 : Number(digits)];
}
