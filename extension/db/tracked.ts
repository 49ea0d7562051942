import { Application } from '@jobai/shared/application';
import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import { db } from './database.ts';
import { parseRows } from './rows.ts';

export type Tracked = {
  rows: Application[];
  /** Stored entries that can't be read. */
  brokenCount: number;
};

/** More changes at once than this, and all rows are read again. */
const SINGLY = 200;

/** Keys a change touched; null: more than single ones. */
function touchedKeys(tree: IntervalTree, keys: string[] = []): string[] | null {
  if (!('from' in tree)) return keys;
  if (tree.from !== tree.to) return null;
  keys.push(String(tree.from));
  for (const side of [tree.l, tree.r]) {
    if (side && touchedKeys(side, keys) === null) return null;
  }
  return keys;
}

/**
 * Every application, told once and after each change, from whichever page it comes. Only the first time all rows
 * are read; a move then costs one row, not 10,000. Rows that did not change keep their identity.
 */
export function followApplications(
  tell: (tracked: Tracked) => void,
  fault: (cause: unknown) => void,
  signal: AbortSignal,
): void {
  const rows = new Map<string, Application>();
  const broken = new Set<string>();

  function take(raws: readonly unknown[]): void {
    const parsed = parseRows(Application, 'applications', raws);
    for (const row of parsed.rows) rows.set(row.id, row);
    for (const { id } of parsed.broken) broken.add(id);
  }

  async function read(ids: string[] | null): Promise<void> {
    const raws = ids
      ? (await db.applications.bulkGet(ids)).filter((row) => row !== undefined)
      : await db.applications.toArray();
    if (!ids) {
      rows.clear();
      broken.clear();
    }
    for (const id of ids ?? []) {
      rows.delete(id);
      broken.delete(id);
    }
    take(raws);
    if (!signal.aborted) tell({ rows: [...rows.values()], brokenCount: broken.size });
  }

  // One after another: a change during a read is read after it.
  let work = Promise.resolve();
  const schedule = (ids: string[] | null) => {
    work = work.then(() => read(ids)).catch(fault);
  };

  const part = `idb://${db.name}/${db.applications.name}/`;
  const changed = (parts: ObservabilitySet) => {
    const tree = 'all' in parts ? null : parts[part];
    if (tree === undefined) return;
    const ids = tree === null ? null : touchedKeys(tree);
    schedule(ids && ids.length <= SINGLY ? ids : null);
  };
  Dexie.on.storagemutated.subscribe(changed);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(changed));
  schedule(null);
}
