import type { Application } from '@jobai/shared/application';
import { cx } from '../base/classes.ts';
import { trackerHref } from './routes.ts';

/** The title of an entry, leading to its page. Not draggable itself: on the board the card is dragged. */
export function EntryLink({ row, lines = 1 }: { row: Application; lines?: 1 | 2 }) {
  return (
    <a
      href={trackerHref({ view: 'application', id: row.id })}
      draggable={false}
      dir="auto"
      title={row.title}
      className={cx(
        'rounded-sm font-medium text-ink underline-offset-2 hover:text-accent hover:underline',
        lines === 1 ? 'line-clamp-1' : 'line-clamp-2',
      )}
    >
      {row.title}
    </a>
  );
}
