import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A device of its own: the same modules once more, upon a database nobody else sees. */
export async function openDevice() {
  vi.resetModules();
  const { Dexie } = await import('dexie');
  Dexie.dependencies.indexedDB = new IDBFactory();
  const { db } = await import('../db/database.ts');
  await db.open();
  return {
    db,
    ...(await import('./link.ts')),
    ...(await import('./round.ts')),
    ...(await import('./conflicts.ts')),
    ...(await import('./kinds.ts')),
    ...(await import('./log.ts')),
  };
}
export type Device = Awaited<ReturnType<typeof openDevice>>;
