import type { Application } from '@jobai/shared/application';
import { Undo2 } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { instantText } from '../dates.ts';
import { STATUS_LOOK } from '../popup/statuses.ts';
import type { TrackerActions } from './model.ts';

/** Every move with its time, the latest first; that one can be undone. */
export function History({
  row,
  actions,
}: {
  row: Application;
  actions: Pick<TrackerActions, 'undoMove'>;
}) {
  return (
    <section aria-label={t('tracker_history')} className="flex flex-col gap-1.5">
      <h2 className="font-semibold">{t('tracker_history')}</h2>
      <Card flush>
        <ol className="divide-y divide-line">
          {row.history.toReversed().map(({ at, from, to }, n) => {
            const { icon: Icon } = STATUS_LOOK[to];
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: moves have no identity and only the last one goes.
                key={row.history.length - n}
                className="flex items-center gap-2 px-3 py-2"
              >
                <Icon aria-hidden size="1rem" className="shrink-0 text-muted" />
                <div className="min-w-0 flex-1">
                  <p className="font-medium">{t(`status_${to}`)}</p>
                  <p className="text-12 text-muted">
                    {instantText(at)}
                    {from && ` · ${t('tracker_from', t(`status_${from}`))}`}
                  </p>
                </div>
                {n === 0 && from && (
                  <Button
                    size="small"
                    variant="quiet"
                    icon={Undo2}
                    onPress={() => actions.undoMove(row)}
                  >
                    {t('tracker_undoMove')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      </Card>
    </section>
  );
}
