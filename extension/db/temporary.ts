import { Dexie } from 'dexie';

const PREFIX = 'jobai-restore-';

/** Name for a database that lives while the rows of an older version are upgraded. */
export function temporaryName(): string {
  return PREFIX + crypto.randomUUID();
}

/** Removes what a page that was closed in the middle of an upgrade left behind. */
export async function dropTemporary(): Promise<void> {
  const names = await Dexie.getDatabaseNames();
  const left = names.filter((name) => name.startsWith(PREFIX));
  await Promise.all(left.map((name) => Dexie.delete(name)));
}
