import { browser } from 'wxt/browser';
import { db } from '../db/database.ts';
import {
  type BackupFileFault,
  changeSchedule,
  getSchedule,
  isDue,
  KEPT_FILES,
  type Schedule,
} from './schedule.ts';

/** Asked for when the person turns backups on. `offscreen` lets the background hold a file: a worker has no blob URLs. */
export const BACKUP_PERMISSIONS = ['downloads', 'offscreen'] as const;

/** Inside the person's download folder. */
const FOLDER = 'JobAI';
const DEADLINE_MS = 120_000;

/** A finished export as a blob URL, until it is released. */
export type Produced = { url: string; name: string; bytes: number; release: () => void };

type Item = { state: string; error?: string; startTime: string };

class FileFault extends Error {
  constructor(readonly fault: BackupFileFault) {
    super(fault);
  }
}

export function mayBackUp(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...BACKUP_PERMISSIONS] });
}

/** Makes the scheduled backup where it is due; called by the alarm. */
export async function backUpIfDue(produce: () => Promise<Produced>): Promise<void> {
  if (isDue(await getSchedule(), new Date())) await backUp(produce);
}

/**
 * Writes one backup file and removes the oldest beyond those kept. What goes wrong is recorded, not thrown: nobody may
 * be looking. One at a time, whoever asks.
 */
export async function backUp(
  produce: () => Promise<Produced>,
  now = new Date(),
): Promise<Schedule> {
  await navigator.locks.request('jobai-backup', async () => {
    try {
      if (!(await mayBackUp())) throw new FileFault('permission');
      if ((await rowCount()) === 0) return;
      const { name, bytes, downloadId, startedAt } = await writeFile(await produce());
      const { kept } = await getSchedule();
      const all = [...kept, { downloadId, startedAt }];
      for (const old of all.slice(0, -KEPT_FILES)) await remove(old);
      await changeSchedule({
        last: { at: now.toISOString(), name, bytes },
        failed: null,
        kept: all.slice(-KEPT_FILES),
      });
    } catch (cause) {
      const fault = cause instanceof FileFault ? cause.fault : 'other';
      if (fault === 'other') console.error('JobAI: no backup was made', cause);
      await changeSchedule({ failed: { at: now.toISOString(), fault } });
    }
  });
  return getSchedule();
}

/** Before there is anything to lose there is nothing to back up. */
async function rowCount(): Promise<number> {
  const counts = await Promise.all([
    db.profile.count(),
    db.files.count(),
    db.answers.count(),
    db.applications.count(),
    db.receipts.count(),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

async function writeFile({ url, name, bytes, release }: Produced) {
  try {
    const filename = `${FOLDER}/${name}`;
    const downloadId = await browser.downloads.download({
      url,
      filename,
      saveAs: false,
      conflictAction: 'uniquify',
    });
    const item = await finished(downloadId);
    if (item.state !== 'complete') throw new FileFault(faultOf(item.error));
    return { name: filename, bytes, downloadId, startedAt: item.startTime };
  } finally {
    release();
  }
}

/** The download once it ended, one way or the other. */
async function finished(id: number): Promise<Item> {
  const ended = Promise.withResolvers<void>();
  const changed = (delta: { id: number; state?: { current?: string } }) => {
    if (delta.id === id && delta.state && delta.state.current !== 'in_progress') ended.resolve();
  };
  browser.downloads.onChanged.addListener(changed);
  const deadline = setTimeout(() => ended.resolve(), DEADLINE_MS);
  try {
    const [before] = await browser.downloads.search({ id });
    // It may have ended before anybody listened.
    if (before?.state === 'in_progress') await ended.promise;
    const [item] = await browser.downloads.search({ id });
    if (!item) throw new FileFault('cancelled');
    return item;
  } finally {
    clearTimeout(deadline);
    browser.downloads.onChanged.removeListener(changed);
  }
}

/** Chrome's InterruptReason in what the person can act on. */
export function faultOf(error: string | undefined): BackupFileFault {
  if (error === 'FILE_NO_SPACE') return 'diskFull';
  if (error?.startsWith('USER_')) return 'cancelled';
  return error?.startsWith('FILE_') ? 'denied' : 'other';
}

/** Removes an old backup file; one the person moved or removed is theirs. */
async function remove({ downloadId, startedAt }: Schedule['kept'][number]): Promise<void> {
  const [item] = await browser.downloads.search({ id: downloadId });
  if (item?.byExtensionId !== browser.runtime.id || item.startTime !== startedAt) return;
  await browser.downloads.removeFile(downloadId).catch(() => undefined);
  await browser.downloads.erase({ id: downloadId });
}
