import {
  APPLICATION_STATUSES,
  type Application,
  type ApplicationStatus,
} from '@jobai/shared/application';
import { ArrowRightLeft, GripVertical } from 'lucide-react';
import { memo, type RefObject, useEffect, useRef } from 'react';
import { useButton } from 'react-aria/useButton';
import { useDrag } from 'react-aria/useDrag';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';
import { Menu } from '../base/Menu.tsx';
import { DueBadge } from '../popup/DueBadge.tsx';
import { STATUS_LOOK } from '../popup/statuses.ts';
import { DisagreedMark } from './disagreed.tsx';
import { EntryLink } from './EntryLink.tsx';
import { PriorityBadge } from './PriorityBadge.tsx';

/** What is dragged: the id of an entry. */
export const ENTRY_TYPE = 'application/x-jobai-entry';

export const BoardCard = memo(function BoardCard({
  row,
  today,
  onMove,
  follow,
}: {
  row: Application;
  today: string;
  onMove: (id: string, to: ApplicationStatus) => void;
  follow: RefObject<string | null>;
}) {
  const handle = useRef<HTMLButtonElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [ENTRY_TYPE]: row.id }],
    getAllowedDropOperations: () => ['move'],
  });
  const { buttonProps } = useButton(dragButtonProps, handle);
  const name = t('tracker_titleAtCompany', row.title, row.company);

  useEffect(() => {
    if (follow.current !== row.id) return;
    follow.current = null;
    handle.current?.focus();
  }, [row, follow]);

  return (
    <div
      {...dragProps}
      className={cx(
        'flex items-start gap-0.5 rounded-md border border-line bg-surface py-2 ps-2.5 pe-1 shadow-raised',
        isDragging && 'opacity-50',
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="min-w-0">
          <EntryLink row={row} lines={2} />
          <p dir="auto" className="line-clamp-1 text-12 text-muted" title={row.company}>
            {row.company}
          </p>
        </div>
        <DisagreedMark id={row.id} />
        {row.nextStep && (
          <p dir="auto" className="line-clamp-2 text-12">
            {t('tracker_next', row.nextStep)}
          </p>
        )}
        {(row.dueOn || row.priority === 'high') && (
          <div className="flex flex-wrap gap-1">
            {row.priority === 'high' && <PriorityBadge priority="high" />}
            {row.dueOn && <DueBadge dueOn={row.dueOn} today={today} />}
          </div>
        )}
      </div>
      <div className="flex shrink-0 flex-col">
        <button
          {...buttonProps}
          ref={handle}
          type="button"
          aria-label={t('tracker_drag', name)}
          className="inline-flex size-7 items-center justify-center rounded-md text-muted hover:bg-sunken"
        >
          <GripVertical aria-hidden size="1rem" />
        </button>
        <Menu
          icon={ArrowRightLeft}
          label={t('tracker_moveName', name)}
          entries={APPLICATION_STATUSES.filter((status) => status !== row.status).map((status) => ({
            id: status,
            label: t(`status_${status}`),
            icon: STATUS_LOOK[status].icon,
            onAction: () => onMove(row.id, status),
          }))}
        />
      </div>
    </div>
  );
});
