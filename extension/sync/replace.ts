import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { liveSessions } from '../db/sessions.ts';
import type { Owner } from '../db/syncRecords.ts';
import { ANEW, getLink } from './link.ts';
import { DATA_TABLES, SYNC_TABLES } from './prepare.ts';

/**
 * The data on this device is another account's, and the person who signed in wants their own here instead. Everything
 * goes at once, and what the new account has comes with the next round; nothing of the old is ever sent to it. Not
 * while a form is being filled with it: resolves to false then.
 */
export async function replaceByAccount({ userId, email, backendUrl }: Owner): Promise<boolean> {
  return write(() =>
    db.transaction('rw', [...DATA_TABLES, ...SYNC_TABLES, 'sessions'], async () => {
      // In the same transaction: an intent to submit that is stored a moment later finds its session, or this waits.
      if ((await liveSessions()).some(({ state }) => IN_WORK.has(state))) return false;
      const link = await getLink();
      for (const store of [...DATA_TABLES, ...SYNC_TABLES, 'sessions']) {
        await db.table(store).clear();
      }
      await db.syncLink.put({
        ...{ ...link, ...ANEW() },
        ...{ owner: { userId, email, backendUrl }, isOn: true, declinedBy: null },
        ...{ sendsSensitive: false, lastSyncedAt: null },
      });
      return true;
    }),
  );
}

/** Whose session has work left, or a question that only it can answer: was it sent? (F1) */
const IN_WORK: ReadonlySet<string> = new Set([
  'filling',
  'review',
  'submitting',
  'siteAsks',
  'unknown',
]);
