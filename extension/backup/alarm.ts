import { browser } from 'wxt/browser';
import { BACKUP_PERMISSIONS, backUpIfDue } from './make.ts';
import { produceOffscreen } from './offscreen.ts';
import { changeSchedule, getSchedule, type Rhythm } from './schedule.ts';

/** Wakes the background every hour to look whether a backup is due. */
export const BACKUP_ALARM = 'backup';

/** Sets how often; the first file is made within the hour, or at once with `backUp`. */
export async function setRhythm(rhythm: Rhythm): Promise<void> {
  await changeSchedule({ rhythm, failed: null });
  await keepBackupAlarm();
  // What is not needed is given back; Chrome remembers that it was granted once.
  if (rhythm === 'off') await browser.permissions.remove({ permissions: [...BACKUP_PERMISSIONS] });
}

/** Chrome may forget alarms when it restarts; an erased schedule has none. */
export async function keepBackupAlarm(): Promise<void> {
  if ((await getSchedule()).rhythm === 'off') {
    await browser.alarms.clear(BACKUP_ALARM);
  } else if (!(await browser.alarms.get(BACKUP_ALARM))) {
    await browser.alarms.create(BACKUP_ALARM, { delayInMinutes: 1, periodInMinutes: 60 });
  }
}

export async function onBackupAlarm(): Promise<void> {
  await keepBackupAlarm();
  await backUpIfDue(produceOffscreen);
}
