import { browser } from 'wxt/browser';
import { db } from './database.ts';
import { StoreError, write } from './errors.ts';
import { dropTemporary } from './temporary.ts';

/** Rows per store; the two storage areas count their keys. */
export type StoreCounts = Record<string, number>;

const areas = {
  settings: () => browser.storage.local,
  sessionStorage: () => browser.storage.session,
};

/** What is kept on this device, by store. */
export async function countEverything(): Promise<StoreCounts> {
  const counts: StoreCounts = {};
  for (const table of db.tables) counts[table.name] = await table.count();
  for (const [name, area] of Object.entries(areas)) {
    counts[name] = Object.keys(await area().get(null)).length;
  }
  return counts;
}

/** C6: empties every store and says how much was in each. Throws when anything is left. */
export async function eraseEverything(): Promise<StoreCounts> {
  const counts = await countEverything();
  await write(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    }),
  );
  await dropTemporary();
  for (const area of Object.values(areas)) await area().clear();
  const left = Object.values(await countEverything()).reduce((sum, count) => sum + count, 0);
  if (left > 0) throw new StoreError('invalid', { message: `${left} rows left after erasing` });
  return counts;
}
