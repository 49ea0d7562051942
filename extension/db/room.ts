import { StoreError } from './errors.ts';

/** What the browser says of the space for our stores, in bytes; null where it says nothing. */
export type Room = {
  used: number | null;
  left: number | null;
  /** `low`: say so. `full`: the next résumé may not fit. */
  level: 'ok' | 'low' | 'full';
  /** Whether the browser promised not to clear the stores when the disk fills up. */
  isPersistent: boolean;
};

/** Two résumés of the largest size that is taken. */
const FULL_BYTES = 20 * 1024 * 1024;
const LOW_BYTES = 200 * 1024 * 1024;
/** What the database writes beside a file's own bytes. */
const MARGIN_BYTES = 2 * 1024 * 1024;

// Tests of pure parts run where there is no StorageManager; every browser we run in has one.
const manager = (): Partial<StorageManager> => navigator.storage ?? {};

export async function getRoom(): Promise<Room> {
  const { usage: used = null, quota } = (await manager().estimate?.()) ?? {};
  const left = quota === undefined ? null : Math.max(0, quota - (used ?? 0));
  const isPersistent = (await manager().persisted?.()) ?? false;
  return { used, left, level: levelOf(left), isPersistent };
}

export function levelOf(left: number | null): Room['level'] {
  if (left === null || left >= LOW_BYTES) return 'ok';
  return left < FULL_BYTES ? 'full' : 'low';
}

/** Refuses, before anything is written, what plainly cannot fit. Throws `noRoom`. */
export async function needRoom(bytes: number): Promise<void> {
  const { left } = await getRoom();
  if (left !== null && left < bytes + MARGIN_BYTES) throw new StoreError('noRoom');
}

/**
 * Asks the browser to keep the stores when the disk fills up. Chrome decides without a question to the person and may
 * decide anew later. Only pages can ask, not the service worker.
 */
export async function askToPersist(): Promise<boolean> {
  return ((await manager().persisted?.()) || (await manager().persist?.())) ?? false;
}
