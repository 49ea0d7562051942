import type { Application } from '@jobai/shared/application';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n.ts';
import { changeSettings } from '../../settings.ts';
import { toCsv } from '../../tracker/csv/write.ts';
import { byDay, filterRows, NO_FILTER, type Sort } from '../../tracker/filter.ts';
import { isSilent } from '../../tracker/followUp.ts';
import { toIcs } from '../../tracker/ics.ts';
import { Notice } from '../../ui/base/Notice.tsx';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { MAIN_ID, SkipLink } from '../../ui/base/SkipLink.tsx';
import { useToast } from '../../ui/base/Toasts.tsx';
import { Header, type HeaderActions } from '../../ui/tracker/Header.tsx';
import { ImportPage } from '../../ui/tracker/import/ImportPage.tsx';
import { NewEntry } from '../../ui/tracker/NewEntry.tsx';
import { RemindersDialog } from '../../ui/tracker/RemindersDialog.tsx';
import { trackerHref, VIEWS, type View } from '../../ui/tracker/routes.ts';
import { Views } from '../../ui/tracker/Views.tsx';
import { download } from '../options/download.ts';
import { useTry } from '../options/useTry.ts';
import { DetailRoute } from './DetailRoute.tsx';
import { useFollowUpDays, useNow, useRoute, useTracked } from './useTracked.ts';
import { useTrackerActions } from './useTrackerActions.ts';

const NONE: Application[] = [];

export function TrackerApp() {
  const tracked = useTracked();
  const { now, today } = useNow();
  const route = useRoute();
  const { days, reload } = useFollowUpDays();
  const actions = useTrackerActions();
  const attempt = useTry();
  const toast = useToast();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ by: 'updatedAt', descending: true });
  const [isAsking, setAsking] = useState(false);

  const view = VIEWS.find((each) => each === route.view);
  const lastView = useRef<View>('board');
  if (view) lastView.current = view;

  const rows = tracked?.rows ?? NONE;
  const silent = useMemo(() => rows.filter((row) => isSilent(row, now, days)), [rows, now, days]);
  // Typing comes first; the list follows when the machine has time.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => {
    const ids = new Set(silent.map(({ id }) => id));
    const status = view === 'table' ? wanted.status : 'all';
    return filterRows(rows, { ...wanted, status }, today, ({ id }) => ids.has(id));
  }, [rows, wanted, view, today, silent]);

  useEffect(() => {
    // A new page starts at its top.
    if (route) window.scrollTo(0, 0);
  }, [route]);

  const save = (name: string, text: string, type: string) => {
    download(name, text, type);
    toast({ text: t('tracker_exported', name) });
  };
  const header: HeaderActions = {
    exportCsv: () => save(`jobai-applications-${today}.csv`, toCsv(rows), 'text/csv'),
    exportIcs: () => {
      const due = [...byDay(rows).values()].flat();
      if (due.length === 0) return toast({ text: t('tracker_nothingDue') });
      save(`jobai-due-${today}.ics`, toIcs(due, new Date()), 'text/calendar');
    },
    openReminders: () => setAsking(true),
    openOptions: () => location.assign('/options.html'),
  };
  const leave = () => {
    location.hash = trackerHref({ view: lastView.current });
  };

  return (
    <div className={view ? 'flex min-h-dvh flex-col md:h-dvh' : 'flex min-h-dvh flex-col'}>
      <SkipLink />
      <Header route={route} actions={header} />
      <main
        id={MAIN_ID}
        className={view ? 'flex min-h-0 flex-1 flex-col' : 'flex-1 px-4 py-4 pb-24'}
      >
        {tracked && tracked.brokenCount > 0 && (
          <Notice tone="refused">{t('popup_broken', tracked.brokenCount)}</Notice>
        )}
        {!tracked && (
          <div className="p-4">
            <Skeleton rows={8} />
          </div>
        )}
        {tracked && view && (
          <Views
            view={view}
            rows={rows}
            shown={shown}
            silent={silent}
            followUpDays={days}
            filter={filter}
            onFilter={setFilter}
            sort={sort}
            onSort={setSort}
            now={now}
            today={today}
            actions={actions}
          />
        )}
        {tracked && route.view === 'new' && (
          <NewEntry rows={rows} today={today} actions={actions} onClose={leave} />
        )}
        {tracked && route.view === 'import' && (
          <ImportPage rows={rows} onTake={actions.take} onClose={leave} />
        )}
        {tracked && route.view === 'application' && (
          <DetailRoute
            id={route.id}
            rows={rows}
            now={now}
            today={today}
            followUpDays={days}
            back={lastView.current}
            actions={actions}
          />
        )}
      </main>
      {isAsking && (
        <RemindersDialog
          days={days}
          onClose={() => setAsking(false)}
          onSave={(followUpDays) =>
            void attempt(async () => {
              await changeSettings({ followUpDays });
              reload();
            })
          }
        />
      )}
    </div>
  );
}
