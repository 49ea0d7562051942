import { Instant } from '@jobai/shared/job';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** How often a backup file is made by itself; off until the person turns it on. */
export const RHYTHMS = ['off', 'daily', 'weekly'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Why the last backup was not made. `keep_backupFault_<code>` in `_locales`. */
export const BACKUP_FILE_FAULTS = [
  'permission', // Chrome's permission for downloads was withdrawn
  'diskFull',
  'denied', // the folder cannot be written to
  'cancelled', // in Chrome's download list, or by closing the browser
  'other',
] as const;
export type BackupFileFault = (typeof BACKUP_FILE_FAULTS)[number];

/** Files of the schedule that are kept; older ones are removed. */
export const KEPT_FILES = 7;

const Kept = z.object({
  /** Chrome's id of the download, and when it began: the two together are never another file's. */
  downloadId: z.number().int(),
  startedAt: z.string().max(40),
});

const Schedule = z.object({
  rhythm: z.enum(RHYTHMS),
  last: z
    .object({ at: Instant, name: z.string().max(300), bytes: z.number().int().min(0) })
    .nullable(),
  /** The latest try, when it failed; null once one went through. */
  failed: z.object({ at: Instant, fault: z.enum(BACKUP_FILE_FAULTS) }).nullable(),
  /** Oldest first. */
  kept: z.array(Kept).max(100),
});
export type Schedule = z.infer<typeof Schedule>;

const NONE: Schedule = { rhythm: 'off', last: null, failed: null, kept: [] };

/** Beside the settings, not among them: it is about this machine's folder and is not restored on another one. */
const item = storage.defineItem<Schedule>('local:backup', { fallback: NONE, version: 1 });

export async function getSchedule(): Promise<Schedule> {
  const parsed = Schedule.safeParse(await item.getValue());
  return parsed.success ? parsed.data : NONE;
}

export async function changeSchedule(change: Partial<Schedule>): Promise<void> {
  await item.setValue({ ...(await getSchedule()), ...change });
}

/** Calls back with every change, from any page; returns what stops it. */
export function watchSchedule(changed: () => void): () => void {
  return item.watch(changed);
}

const DAY_MS = 86_400_000;
/** The alarm looks every hour: without this a backup would move on by up to an hour each day. */
const SLACK_MS = 3_600_000;

/** Whether a backup is to be made now. After a failed one every look is a new try. */
export function isDue({ rhythm, last }: Schedule, now: Date): boolean {
  if (rhythm === 'off') return false;
  if (!last) return true;
  const every = rhythm === 'daily' ? DAY_MS : 7 * DAY_MS;
  return now.getTime() - Date.parse(last.at) >= every - SLACK_MS;
}
