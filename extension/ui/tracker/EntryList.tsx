import type { Application } from '@jobai/shared/application';
import type { ReactNode } from 'react';
import { t } from '../../i18n.ts';
import { Card } from '../base/Card.tsx';
import { DueBadge } from '../popup/DueBadge.tsx';
import { StatusMenu } from '../popup/StatusMenu.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { TrackerActions } from './model.ts';

/** More than anyone reads in a side list; the table has them all. */
const SHOWN = 50;

/** A few entries one below the other; `buttons` where a list offers something of its own. */
export function EntryList({
  rows,
  today,
  actions,
  buttons,
}: {
  rows: readonly Application[];
  today: string;
  actions: Pick<TrackerActions, 'move'>;
  buttons?: (row: Application) => ReactNode;
}) {
  return (
    <>
      <Card flush>
        <ul className="divide-y divide-line">
          {rows.slice(0, SHOWN).map((row) => (
            <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
              <div className="min-w-0 flex-1 basis-48">
                <EntryLink row={row} />
                <p dir="auto" className="line-clamp-1 text-12 text-muted" title={row.company}>
                  {row.company}
                </p>
                {row.nextStep && (
                  <p dir="auto" className="line-clamp-2 text-12">
                    {t('tracker_next', row.nextStep)}
                  </p>
                )}
              </div>
              <div className="flex flex-wrap items-center gap-1.5">
                <StatusMenu
                  name={t('tracker_titleAtCompany', row.title, row.company)}
                  status={row.status}
                  onMove={(to) => actions.move(row, to)}
                />
                {row.dueOn && <DueBadge dueOn={row.dueOn} today={today} />}
                {buttons?.(row)}
              </div>
            </li>
          ))}
        </ul>
      </Card>
      {rows.length > SHOWN && (
        <p className="text-12 text-muted">{t('tracker_firstOf', SHOWN, rows.length)}</p>
      )}
    </>
  );
}
