import type { Application } from '@jobai/shared/application';
import { t } from '../../i18n.ts';
import { Notice } from '../base/Notice.tsx';
import { EntryLink } from './EntryLink.tsx';

/** The posting a link names is tracked already; it may be entered again all the same. */
export function KnownPosting({ entries }: { entries: readonly Application[] }) {
  if (entries.length === 0) return null;
  return (
    <Notice tone="needs" title={t('tracker_known')}>
      <ul className="flex flex-col gap-1">
        {entries.slice(0, 3).map((row) => (
          <li key={row.id} className="min-w-0">
            <EntryLink row={row} />
            <span className="text-12 text-muted">
              {row.company} · {t(`status_${row.status}`)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
