import type { Application } from '@jobai/shared/application';
import { ListChecks, Plus, SearchX, Upload } from 'lucide-react';
import { t } from '../../i18n.ts';
import { type Filter, NO_FILTER, type Sort } from '../../tracker/filter.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Board } from './Board.tsx';
import { CalendarView } from './CalendarView.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FollowUps } from './FollowUps.tsx';
import type { TrackerActions } from './model.ts';
import { trackerHref, type View } from './routes.ts';
import { TableView } from './TableView.tsx';

const go = (view: 'new' | 'import') => {
  location.hash = trackerHref({ view });
};

/** What all three views share: the filter above, silent entries, and what to do where nothing is. */
export function Views({
  view,
  rows,
  shown,
  silent,
  followUpDays,
  filter,
  onFilter,
  sort,
  onSort,
  now,
  today,
  actions,
}: {
  view: View;
  rows: readonly Application[];
  /** Those that fit the filter. */
  shown: readonly Application[];
  silent: readonly Application[];
  followUpDays: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
  sort: Sort;
  onSort: (sort: Sort) => void;
  now: Date;
  today: string;
  actions: TrackerActions;
}) {
  const heading = <h1 className="sr-only">{t(`tracker_${view}`)}</h1>;
  if (rows.length === 0) {
    return (
      <>
        {heading}
        <EmptyState
          icon={ListChecks}
          title={t('popup_emptyTitle')}
          actions={
            <>
              <Button icon={Plus} onPress={() => go('new')}>
                {t('popup_addFirst')}
              </Button>
              <Button icon={Upload} onPress={() => go('import')}>
                {t('tracker_import')}
              </Button>
            </>
          }
        >
          {t('popup_emptyText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {heading}
      <FilterBar
        filter={filter}
        onChange={onFilter}
        withStatus={view === 'table'}
        shown={shown.length}
        total={rows.length}
      />
      {view !== 'calendar' && (
        <FollowUps rows={silent} days={followUpDays} now={now} today={today} actions={actions} />
      )}
      {shown.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('tracker_nothingFits')}
          actions={<Button onPress={() => onFilter(NO_FILTER)}>{t('tracker_showAll')}</Button>}
        >
          {t('tracker_nothingFitsText')}
        </EmptyState>
      ) : (
        <>
          {view === 'board' && <Board rows={shown} today={today} actions={actions} />}
          {view === 'table' && (
            <TableView rows={shown} sort={sort} onSort={onSort} today={today} actions={actions} />
          )}
          {view === 'calendar' && <CalendarView rows={shown} today={today} actions={actions} />}
        </>
      )}
    </>
  );
}
