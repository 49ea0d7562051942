import { db } from '../db/database.ts';
import { write } from '../db/errors.ts';
import { restoreSettings } from '../settings.ts';
import type { Checked, Rows } from './check.ts';
import { meetAnew } from './meetAnew.ts';
import { type Change, planRestore, type RestoreMode, type RestorePlan } from './plan.ts';
import { STORE_RULES } from './stores.ts';

const names = () => Object.keys(STORE_RULES).filter((store) => STORE_RULES[store]);

async function rowsHere(): Promise<Rows> {
  const rows: Rows = {};
  for (const store of names()) rows[store] = await db.table(store).toArray();
  return rows;
}

/** What `restore` would do now. */
export async function previewRestore(checked: Checked, mode: RestoreMode): Promise<RestorePlan> {
  return planRestore(await rowsHere(), checked.rows, mode);
}

/** What was done, and enough to take it back while the page lives. */
export type Restored = RestorePlan & { undoSettings: () => Promise<void> };

/**
 * Restores in one transaction over every store: a fault in the middle leaves what was there. Settings are kept
 * elsewhere and go first; a fault puts them back. Throws `storageFull`.
 */
export async function restore(checked: Checked, mode: RestoreMode): Promise<Restored> {
  const undoSettings =
    mode === 'replace' ? await restoreSettings(checked.backup.settings.settings) : async () => {};
  try {
    const plan = await write(() =>
      db.transaction('rw', [...names(), 'synced', 'syncLink'], async () => {
        // Decided by what stands here now, not by what stood when it was shown.
        const plan = planRestore(await rowsHere(), checked.rows, mode);
        await carryOut(plan.changes);
        await meetAnew(plan.changes);
        return plan;
      }),
    );
    return { ...plan, undoSettings };
  } catch (cause) {
    await undoSettings();
    throw cause;
  }
}

/** Puts back what `restore` changed; what came since under other ids stays. */
export async function undoRestore({ changes, undoSettings }: Restored): Promise<void> {
  const back = changes.map(({ store, id, before, after }) => ({
    store,
    id,
    before: after,
    after: before,
  }));
  await write(() => db.transaction('rw', names(), () => carryOut(back)));
  await undoSettings();
}

async function carryOut(changes: readonly Change[]): Promise<void> {
  for (const store of names()) {
    const table = db.table(store);
    const mine = changes.filter((change) => change.store === store);
    await table.bulkDelete(mine.filter(({ after }) => !after).map(({ id }) => id));
    await table.bulkPut(mine.flatMap(({ after }) => after ?? []));
  }
}
