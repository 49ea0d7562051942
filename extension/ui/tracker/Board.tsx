import type { Application } from '@jobai/shared/application';
import { APPLICATION_STATUSES, type ApplicationStatus } from '@jobai/shared/application';
import { useCallback, useMemo, useRef } from 'react';
import { t } from '../../i18n.ts';
import { byStatus } from '../../tracker/filter.ts';
import { BoardColumn } from './BoardColumn.tsx';
import type { TrackerActions } from './model.ts';

/** Columns by status. Cards move by mouse, by keyboard drag from their handle, or by their menu. */
export function Board({
  rows,
  today,
  actions,
}: {
  rows: readonly Application[];
  today: string;
  actions: Pick<TrackerActions, 'move'>;
}) {
  const columns = useMemo(() => byStatus(rows), [rows]);
  /** The card that was just moved by keyboard: it takes the focus along into its new column. */
  const follow = useRef<string | null>(null);
  const current = useRef({ rows, actions });
  current.current = { rows, actions };

  const move = useCallback((id: string, to: ApplicationStatus) => {
    const row = current.current.rows.find((each) => each.id === id);
    if (!row || row.status === to) return;
    follow.current = id;
    current.current.actions.move(row, to);
  }, []);

  return (
    <section
      aria-label={t('tracker_board')}
      className="relative flex h-[75dvh] snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 md:h-auto md:min-h-80 md:flex-1"
    >
      {APPLICATION_STATUSES.map((status) => (
        <BoardColumn
          key={status}
          status={status}
          rows={columns[status]}
          today={today}
          onMove={move}
          follow={follow}
        />
      ))}
    </section>
  );
}
