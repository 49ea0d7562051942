import { useState } from 'react';
import { checkBackup } from '../../backup/check.ts';
import { readBackup } from '../../backup/read.ts';
import { previewRestore, type Restored, restore, undoRestore } from '../../backup/restore.ts';
import { exportEverything } from '../../db/exportAll.ts';
import { t } from '../../i18n.ts';
import { useToast } from '../../ui/base/Toasts.tsx';
import type { RestoreActions, RestoredHere } from '../../ui/options/data/Restore.tsx';
import { download } from './download.ts';
import { useTry } from './useTry.ts';

type Last = Restored & { name: string };

/** The last restore of this page; it can be taken back until the page closes, whichever of its routes shows. */
let last: Last | null = null;

export function useRestore(): {
  view: { restored: RestoredHere | null; actions: RestoreActions };
  /** What was erased must not come back by an undo. */
  forget: () => void;
} {
  const attempt = useTry();
  const toast = useToast();
  const [restored, setRestored] = useState(last);
  const keep = (next: Last | null) => {
    last = next;
    setRestored(next);
  };
  const actions: RestoreActions = {
    read: async (file) => {
      const checked = await checkBackup(await readBackup(file));
      const [add, replace] = await Promise.all([
        previewRestore(checked, 'add'),
        previewRestore(checked, 'replace'),
      ]);
      return { checked, effects: { add: add.effects, replace: replace.effects } };
    },
    restore: (checked, { name, mode, withCopy }) =>
      attempt(async () => {
        if (withCopy) {
          const copy = await exportEverything();
          download(copy.name, copy.file);
        }
        keep({ ...(await restore(checked, mode)), name });
      }),
    undo: () =>
      void attempt(async () => {
        if (!last) return;
        await undoRestore(last);
        keep(null);
        toast({ text: t('keep_undone') });
      }),
  };
  return { view: { restored, actions }, forget: () => keep(null) };
}
