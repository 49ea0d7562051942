import type { Application, ApplicationStatus } from '@jobai/shared/application';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useId, useRef } from 'react';
import { mergeProps } from 'react-aria/mergeProps';
import { useButton } from 'react-aria/useButton';
import { useDrop } from 'react-aria/useDrop';
import { VisuallyHidden } from 'react-aria/VisuallyHidden';
import { t } from '../../i18n.ts';
import { cx } from '../base/classes.ts';
import { STATUS_LOOK } from '../popup/statuses.ts';
import { BoardCard, ENTRY_TYPE } from './BoardCard.tsx';

/** One status. Only the cards in view are in the DOM: a column may hold thousands. */
export function BoardColumn({
  status,
  rows,
  today,
  onMove,
  follow,
}: {
  status: ApplicationStatus;
  rows: readonly Application[];
  today: string;
  onMove: (id: string, to: ApplicationStatus) => void;
  follow: RefObject<string | null>;
}) {
  const headingId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLButtonElement>(null);
  const { icon: Icon } = STATUS_LOOK[status];

  const { dropProps, dropButtonProps, isDropTarget } = useDrop({
    ref: target,
    hasDropButton: true,
    getDropOperation: (types) => (types.has(ENTRY_TYPE) ? 'move' : 'cancel'),
    onDrop: async ({ items: [item] }) => {
      if (item?.kind === 'text') onMove(await item.getText(ENTRY_TYPE), status);
    },
  });
  // The button is where a keyboard drag stops on its way through the columns; without one it is no tab stop.
  const { buttonProps } = useButton(dropButtonProps ?? {}, target);

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 3,
    gap: 8,
  });

  useEffect(() => {
    const at = follow.current === null ? -1 : rows.findIndex(({ id }) => id === follow.current);
    if (at >= 0) list.scrollToIndex(at);
  }, [rows, follow, list]);

  return (
    <section
      {...dropProps}
      aria-labelledby={headingId}
      className={cx(
        'relative flex shrink-0 snap-start flex-col rounded-lg border transition-colors',
        // Where nothing is, less room is taken from the others.
        rows.length === 0 ? 'w-36' : 'w-60',
        isDropTarget ? 'border-accent bg-accent-soft' : 'border-transparent bg-sunken',
      )}
    >
      <h2 id={headingId} className="flex items-center gap-1.5 px-3 pt-2.5 pb-2 font-semibold">
        <Icon aria-hidden size="1rem" className="shrink-0 text-muted" />
        {t(`status_${status}`)}
        <span className="ms-auto font-normal tabular-nums text-muted">
          {rows.length.toLocaleString()}
        </span>
      </h2>
      <VisuallyHidden>
        <button
          {...mergeProps(buttonProps, { tabIndex: -1 })}
          ref={target}
          type="button"
          aria-label={t('tracker_dropIn', t(`status_${status}`))}
        />
      </VisuallyHidden>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto px-2 pb-2">
        {rows.length === 0 ? (
          <p className="px-1 py-3 text-12 text-muted">{t('tracker_columnEmpty')}</p>
        ) : (
          <ul className="relative" style={{ height: list.getTotalSize() }}>
            {list.getVirtualItems().map(({ index, key, start }) => {
              const row = rows[index];
              return (
                row && (
                  <li
                    key={key}
                    ref={list.measureElement}
                    data-index={index}
                    aria-setsize={rows.length}
                    aria-posinset={index + 1}
                    className="absolute inset-x-0 top-0"
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <BoardCard row={row} today={today} onMove={onMove} follow={follow} />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}
