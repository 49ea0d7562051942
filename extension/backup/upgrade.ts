import { Dexie } from 'dexie';
import { db, JobAiDatabase } from '../db/database.ts';
import { StoreError, write } from '../db/errors.ts';
import { dropTemporary, temporaryName } from '../db/temporary.ts';
import { BackupError } from './read.ts';

type Stores = Record<string, unknown[]>;

/** A row a store takes at all: the others are told apart before, with `hasId`. */
export function hasId(row: unknown): row is { id: string } {
  return typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string';
}

/**
 * Rows of database version `from` as today's version has them: written into a database of that version, which is then
 * opened as today's, so that the product's own upgrades run, the very ones a real upgrade takes. Every row must have an
 * id. Stores that version did not know are left out.
 */
export async function upgraded(
  stores: Stores,
  from: number,
  open: (name: string, upTo?: number) => Dexie = (name, upTo) => new JobAiDatabase(name, upTo),
  to = db.verno,
): Promise<Stores> {
  if (from >= to) return stores;
  await dropTemporary();
  const name = temporaryName();
  try {
    await fill(open(name, from), stores);
    return await readAll(open(name));
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new BackupError('upgrade', { cause });
  } finally {
    await Dexie.delete(name);
  }
}

async function fill(old: Dexie, stores: Stores): Promise<void> {
  try {
    await write(() =>
      old.transaction('rw', old.tables, async () => {
        for (const table of old.tables) await table.bulkPut(stores[table.name] ?? []);
      }),
    );
  } finally {
    old.close();
  }
}

async function readAll(today: Dexie): Promise<Stores> {
  try {
    const stores: Stores = {};
    await today.transaction('r', today.tables, async () => {
      for (const table of today.tables) stores[table.name] = await table.toArray();
    });
    return stores;
  } finally {
    today.close();
  }
}
