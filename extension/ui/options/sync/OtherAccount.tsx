import { Download } from 'lucide-react';
import { useState } from 'react';
import type { Owner } from '../../../db/syncRecords.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { ConfirmDialog } from '../../base/Dialog.tsx';
import { Notice } from '../../base/Notice.tsx';
import type { SyncActions } from './model.ts';

/** Somebody else signed in than the one whose data is here: nothing is sent, and the person chooses. */
export function OtherAccount({
  owner,
  account,
  actions,
}: {
  owner: Owner;
  account: Owner;
  actions: Pick<SyncActions, 'replace' | 'takeOver' | 'exportAll'>;
}) {
  const [isAsking, setIsAsking] = useState(false);
  const [isTaking, setIsTaking] = useState(false);
  return (
    <>
      <Notice tone="needs" title={t('sync_otherTitle')}>
        <div className="flex max-w-lg flex-col gap-2">
          <p dir="auto">{t('sync_otherText', owner.email, account.email)}</p>
          <p>{t('sync_otherKeep', owner.email)}</p>
          <p>{t('sync_otherReplace', account.email)}</p>
          <p dir="auto">{t('sync_otherTake', owner.email, account.email)}</p>
        </div>
      </Notice>
      <div className="flex flex-wrap gap-2">
        <Button icon={Download} onPress={actions.exportAll}>
          {t('options_export')}
        </Button>
        <Button variant="danger" onPress={() => setIsAsking(true)}>
          {t('sync_replace')}
        </Button>
        <Button onPress={() => setIsTaking(true)}>{t('sync_take')}</Button>
      </div>
      <ConfirmDialog
        title={t('sync_takeAsk')}
        confirmLabel={t('sync_take')}
        isOpen={isTaking}
        onClose={() => setIsTaking(false)}
        onConfirm={actions.takeOver}
      >
        {t('sync_takeText', owner.email, account.email)}
      </ConfirmDialog>
      <ConfirmDialog
        isDanger
        title={t('sync_replaceAsk')}
        confirmLabel={t('sync_replace')}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={actions.replace}
      >
        {t('sync_replaceText', owner.email)}
      </ConfirmDialog>
    </>
  );
}
