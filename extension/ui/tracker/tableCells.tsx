import type { Application } from '@jobai/shared/application';
import { dayOf } from '@jobai/shared/rules/days';
import type { ComponentType } from 'react';
import { t } from '../../i18n.ts';
import type { SortKey } from '../../tracker/filter.ts';
import { DueBadge } from '../popup/DueBadge.tsx';
import { shortDay } from '../popup/days.ts';
import { StatusMenu } from '../popup/StatusMenu.tsx';
import { DisagreedMark } from './disagreed.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { TrackerActions } from './model.ts';
import { PriorityBadge } from './PriorityBadge.tsx';

type CellProps = { row: Application; today: string; actions: Pick<TrackerActions, 'move'> };

/** On narrow windows an entry is its title, company and status. */
export const GRID =
  'grid items-center gap-x-3 px-3 grid-cols-[minmax(0,1fr)_auto] ' +
  'md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)_8rem_6rem_8rem_5rem]';

export const COLUMN_LOOK = {
  title: '',
  company: 'hidden md:block',
  status: '',
  priority: 'hidden md:flex',
  dueOn: 'hidden md:flex',
  updatedAt: 'hidden md:block',
} satisfies Record<SortKey, string>;

export const CELLS = {
  title: ({ row }) => (
    <>
      <EntryLink row={row} />
      <DisagreedMark id={row.id} />
      <p dir="auto" className="line-clamp-1 text-12 text-muted md:hidden">
        {row.company}
      </p>
      {row.nextStep && (
        <p dir="auto" className="hidden text-12 text-muted md:line-clamp-1" title={row.nextStep}>
          {t('tracker_next', row.nextStep)}
        </p>
      )}
    </>
  ),
  company: ({ row }) => (
    <p dir="auto" className="line-clamp-2" title={row.company}>
      {row.company}
    </p>
  ),
  status: ({ row, actions }) => (
    <StatusMenu
      name={t('tracker_titleAtCompany', row.title, row.company)}
      status={row.status}
      onMove={(to) => actions.move(row, to)}
    />
  ),
  priority: ({ row }) => <PriorityBadge priority={row.priority} />,
  dueOn: ({ row, today }) => row.dueOn && <DueBadge dueOn={row.dueOn} today={today} />,
  updatedAt: ({ row, today }) => (
    <span className="text-12 text-muted">{shortDay(dayOf(new Date(row.updatedAt)), today)}</span>
  ),
} satisfies Record<SortKey, ComponentType<CellProps>>;
