import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import type { OutboxRow, SentRow } from '../db/syncRecords.ts';

/** The readable log of what left this device. A line is written before the request: it may claim too much, never too little. */
const KEPT_LINES = 500;

type Counts = SentRow['counts'];

export async function note(
  { userId, host }: { userId: string; host: string },
  counts: Counts,
  size: number,
  now = new Date(),
): Promise<void> {
  await write(() =>
    db.transaction('rw', db.syncLog, async () => {
      await db.syncLog.put({
        id: crypto.randomUUID(),
        userId,
        at: now.toISOString(),
        host,
        counts,
        size,
      });
      const surplus = (await db.syncLog.count()) - KEPT_LINES;
      if (surplus > 0) {
        await db.syncLog.bulkDelete(await db.syncLog.orderBy('at').limit(surplus).primaryKeys());
      }
    }),
  );
}

export function countsOf(rows: readonly OutboxRow[]): Counts {
  const counts: Counts = {};
  for (const { kind, sent } of rows) {
    const key = sent ? kind : 'removed';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The latest lines first. */
export function listSent(limit = 100): Promise<SentRow[]> {
  return db.syncLog.orderBy('at').reverse().limit(limit).toArray();
}
