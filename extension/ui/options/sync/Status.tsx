import { CloudCheck, CloudOff, RefreshCw } from 'lucide-react';
import type { Owner } from '../../../db/syncRecords.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Notice } from '../../base/Notice.tsx';
import { instantText } from '../../dates.ts';
import { hrefOf } from '../routes.ts';
import { hostOf } from './hostOf.ts';
import type { SyncActions, SyncView } from './model.ts';

/** "3 changes wait" */
export function waitingText(count: number): string {
  if (count === 0) return t('sync_waitsNone');
  return count === 1 ? t('sync_waitsOne') : t('sync_waits', count);
}

export function SignedOut({ owner }: { owner: Owner | null }) {
  return (
    <Notice
      title={t(owner ? 'sync_signedOutOf' : 'sync_signedOut')}
      actions={
        <a href={hrefOf({ page: 'account' })} className="text-accent underline">
          {t('fit_signIn')}
        </a>
      }
    >
      {owner ? (
        <p dir="auto">{t('sync_signedOutOfText', owner.email, hostOf(owner.backendUrl))}</p>
      ) : (
        <p>{t('sync_signedOutText')}</p>
      )}
    </Notice>
  );
}

/** Whether it goes on, how far it is, and why not. */
export function Status({
  view,
  actions,
}: {
  view: SyncView;
  actions: Pick<SyncActions, 'syncNow' | 'setOn' | 'startAnew'>;
}) {
  const { link, account, waiting, filesToCome, isBusy } = view;
  const { isOn, fault, lastSyncedAt, owner } = link;
  const host = hostOf(owner?.backendUrl ?? '');
  const isErased = isOn && fault === 'erased';
  return (
    <>
      <Card>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <div data-heir className="min-w-0 flex-1 basis-60">
            <p dir="auto" className="font-medium">
              {t('sync_with', account?.email ?? '', host)}
            </p>
            <p role="status" className="text-12 text-muted">
              {[
                waitingText(waiting),
                filesToCome > 0 && t('sync_filesToCome', filesToCome),
                lastSyncedAt ? t('sync_last', instantText(lastSyncedAt)) : t('sync_never'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          <Badge tone={isOn ? 'verified' : 'neutral'} icon={isOn ? CloudCheck : CloudOff}>
            {t(isOn ? 'sync_isOn' : 'sync_isOff')}
          </Badge>
          <div className="flex flex-wrap gap-2">
            {isOn && !isErased && (
              <Button icon={RefreshCw} isPending={isBusy} onPress={actions.syncNow}>
                {t('sync_now')}
              </Button>
            )}
            <Button variant={isOn ? 'quiet' : 'primary'} onPress={() => actions.setOn(!isOn)}>
              {t(isOn ? 'sync_turnOff' : 'sync_turnOn')}
            </Button>
          </div>
        </div>
      </Card>
      {isOn && fault && (
        <Notice
          tone={fault === 'offline' || fault === 'busy' ? 'needs' : 'refused'}
          title={t('sync_failed')}
          actions={
            isErased && (
              <>
                <Button onPress={actions.startAnew}>{t('sync_startAnew')}</Button>
                <Button onPress={() => actions.setOn(false)}>{t('sync_turnOff')}</Button>
              </>
            )
          }
        >
          <p>{t(`sync_fault_${fault}`, host)}</p>
          {!isErased && <p>{t('sync_keptHere')}</p>}
        </Notice>
      )}
      {!isOn && <p className="text-muted">{t('sync_offText')}</p>}
    </>
  );
}
