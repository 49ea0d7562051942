import type { Application } from '@jobai/shared/application';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { t } from '../../i18n.ts';
import { SORT_KEYS, type Sort, type SortKey, sortRows } from '../../tracker/filter.ts';
import { cx } from '../base/classes.ts';
import type { TrackerActions } from './model.ts';
import { CELLS, COLUMN_LOOK, GRID } from './tableCells.tsx';

const ROW_HEIGHT = 48;

/** Every entry that fits the filter, sorted by any column; only the rows in view are in the DOM. */
export function TableView({
  rows,
  sort,
  onSort,
  today,
  actions,
}: {
  rows: readonly Application[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  today: string;
  actions: Pick<TrackerActions, 'move'>;
}) {
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort]);
  const scroller = useRef<HTMLElement>(null);
  const list = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => sorted[index]?.id ?? index,
    overscan: 8,
  });

  return (
    <section
      ref={scroller}
      aria-label={t('tracker_table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
      tabIndex={0}
      className="mx-4 mb-4 h-[75dvh] overflow-y-auto md:h-auto md:min-h-80 md:flex-1 rounded-lg border border-line bg-surface"
    >
      {/* Blocks and grids, for rows that are placed by hand; Chromium keeps the table's meaning all the same. */}
      <table aria-label={t('tracker_table')} aria-rowcount={sorted.length + 1} className="block">
        <thead className="sticky top-0 z-1 block border-b border-line bg-surface">
          <tr aria-rowindex={1} className={cx(GRID, 'h-9')}>
            {SORT_KEYS.map((key) => (
              <ColumnHead key={key} by={key} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody className="relative block" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const row = sorted[index];
            return (
              row && (
                <tr
                  key={key}
                  aria-rowindex={index + 2}
                  className={cx(GRID, 'absolute inset-x-0 top-0 border-b border-line')}
                  style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
                >
                  {SORT_KEYS.map((column) => {
                    const Cell = CELLS[column];
                    return (
                      <td key={column} className={cx('min-w-0', COLUMN_LOOK[column])}>
                        <Cell row={row} today={today} actions={actions} />
                      </td>
                    );
                  })}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({
  by,
  sort,
  onSort,
}: {
  by: SortKey;
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const isSorted = sort.by === by;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={cx('min-w-0 text-start', COLUMN_LOOK[by])}
    >
      <button
        type="button"
        onClick={() => onSort({ by, descending: isSorted ? !sort.descending : by === 'updatedAt' })}
        className="inline-flex max-w-full items-center gap-1 rounded-sm py-1 text-12 font-semibold text-muted hover:text-ink"
      >
        {t(`tracker_column_${by}`)}
        <Arrow aria-hidden size="0.75rem" className={cx('shrink-0', !isSorted && 'invisible')} />
      </button>
    </th>
  );
}
