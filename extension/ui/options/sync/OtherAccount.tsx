import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Owner } from '../../../db/syncRecords.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
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
        <p dir="auto">{t('sync_otherText', owner.email, account.email)}</p>
      </Notice>
      <Card flush>
        <ul className="divide-y divide-line">
          <Choice title={t('sync_otherKeepTitle')} text={t('sync_otherKeep', owner.email)} />
          <Choice title={t('sync_otherReplaceTitle')} text={t('sync_otherReplace', account.email)}>
            <Button icon={Download} onPress={actions.exportAll}>
              {t('options_export')}
            </Button>
            <Button variant="danger" onPress={() => setIsAsking(true)}>
              {t('sync_replace')}
            </Button>
          </Choice>
          <Choice
            title={t('sync_otherTakeTitle')}
            text={t('sync_otherTake', owner.email, account.email)}
          >
            <Button onPress={() => setIsTaking(true)}>{t('sync_take')}</Button>
          </Choice>
        </ul>
      </Card>
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

function Choice({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <li className="flex min-w-0 flex-col gap-1 p-3">
      <h2 className="font-semibold">{title}</h2>
      <p dir="auto" className="max-w-lg text-muted wrap-anywhere">
        {text}
      </p>
      {children && <div className="mt-1 flex flex-wrap gap-2">{children}</div>}
    </li>
  );
}
