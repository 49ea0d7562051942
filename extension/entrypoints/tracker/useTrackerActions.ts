import type { Application } from '@jobai/shared/application';
import { dayOf, nextWorkday } from '@jobai/shared/rules/days';
import { useMemo } from 'react';
import {
  type ApplicationEdit,
  addApplication,
  deleteApplication,
  importApplications,
  moveApplication,
  removeApplications,
  restoreApplication,
  undoLastMove,
  updateApplication,
} from '../../db/applications.ts';
import { t } from '../../i18n.ts';
import { useToast } from '../../ui/base/Toasts.tsx';
import { longDay } from '../../ui/popup/days.ts';
import type { TrackerActions } from '../../ui/tracker/model.ts';
import { useTry } from '../options/useTry.ts';

/** What a row said where an edit changes it. */
function before(row: Application, edit: ApplicationEdit): ApplicationEdit {
  return Object.fromEntries(
    Object.keys(edit).map((key) => [key, row[key as keyof ApplicationEdit]]),
  );
}

export type OwnActions = TrackerActions & {
  take: (entries: Application[]) => Promise<boolean>;
};

/** Every change of the tracker, with what it says and how it is undone. */
export function useTrackerActions(): OwnActions {
  const toast = useToast();
  const attempt = useTry();
  return useMemo(() => {
    const edit = (row: Application, change: ApplicationEdit, text: string) =>
      attempt(async () => {
        await updateApplication(row.id, change);
        const undo = before(row, change);
        toast({ text, undo: () => void attempt(() => updateApplication(row.id, undo)) });
      });
    return {
      move: (row, to) =>
        void attempt(async () => {
          const moved = await moveApplication(row.id, to);
          toast({
            text: t('tracker_moved', row.company, t(`status_${to}`)),
            undo: () => void attempt(() => undoLastMove(row.id, moved)),
          });
        }),
      undoMove: (row) =>
        void attempt(async () => {
          const undone = row.status;
          const { status } = await undoLastMove(row.id, row);
          toast({
            text: t('tracker_moveUndone', row.company, t(`status_${status}`)),
            undo: () => void attempt(() => moveApplication(row.id, undone)),
          });
        }),
      edit: (row, change) => edit(row, change, t('tracker_edited', row.company)),
      add: (entry) =>
        attempt(async () => {
          const { id, company } = await addApplication(entry);
          toast({
            text: t('tracker_added', company),
            undo: () => void attempt(() => deleteApplication(id)),
          });
        }),
      remove: ({ id, company }) =>
        void attempt(async () => {
          const removed = await deleteApplication(id);
          toast({
            text: t('tracker_removed', company),
            undo: () => void attempt(() => restoreApplication(removed)),
          });
        }),
      planFollowUp: (row) => {
        const dueOn = nextWorkday(dayOf(new Date()));
        const nextStep = row.nextStep || t('tracker_followUpStep', row.company).slice(0, 1000);
        void edit(
          row,
          { nextStep, dueOn },
          t('tracker_followUpPlanned', row.company, longDay(dueOn)),
        );
      },
      dismissFollowUp: (row) =>
        void edit(
          row,
          { followUpDismissedAt: new Date().toISOString() },
          t('tracker_followUpDismissed', row.company),
        ),
      take: (entries) =>
        attempt(async () => {
          const ids = await importApplications(entries);
          toast({
            text: t('tracker_imported', ids.length.toLocaleString()),
            undo: () =>
              void attempt(async () => {
                await removeApplications(ids);
                toast({ text: t('tracker_importUndone') });
              }),
          });
        }),
    };
  }, [toast, attempt]);
}
