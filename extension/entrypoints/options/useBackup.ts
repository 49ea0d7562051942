import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { setRhythm } from '../../backup/alarm.ts';
import { BACKUP_PERMISSIONS, backUp, mayBackUp } from '../../backup/make.ts';
import { produceHere } from '../../backup/offscreen.ts';
import { getSchedule, KEPT_FILES, type Schedule, watchSchedule } from '../../backup/schedule.ts';
import type { BackupFile } from '../../ui/options/data/BackupFile.tsx';

/** The schedule of backup files and its permission, live; null until read. */
export function useBackup(): Parameters<typeof BackupFile>[0] | null {
  const [stored, setStored] = useState<{ schedule: Schedule; isAllowed: boolean } | null>(null);
  useEffect(() => {
    const look = async () =>
      setStored({ schedule: await getSchedule(), isAllowed: await mayBackUp() });
    const looked = () => void look();
    looked();
    const stop = watchSchedule(looked);
    browser.permissions.onAdded.addListener(looked);
    browser.permissions.onRemoved.addListener(looked);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(looked);
      browser.permissions.onRemoved.removeListener(looked);
    };
  }, []);
  return (
    stored && {
      ...stored,
      keptFiles: KEPT_FILES,
      actions: {
        setRhythm: async (rhythm) => {
          // Nothing is awaited before this: Chrome asks only within the click.
          const asked =
            rhythm === 'off'
              ? Promise.resolve(true)
              : browser.permissions.request({ permissions: [...BACKUP_PERMISSIONS] });
          if (!(await asked)) return false;
          await setRhythm(rhythm);
          if (rhythm !== 'off') await backUp(() => produceHere());
          return true;
        },
        backUpNow: async () => {
          await backUp(() => produceHere());
        },
      },
    }
  );
}
