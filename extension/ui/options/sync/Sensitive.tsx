import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Checkbox } from '../../base/Choices.tsx';
import { Dialog } from '../../base/Dialog.tsx';
import { Section } from '../../base/Section.tsx';
import { hostOf } from './hostOf.ts';
import type { SyncActions, SyncView } from './model.ts';

/** The switch for what is personal beyond a job search. */
export function Sensitive({
  view: { link, hasSensitiveThere },
  actions,
}: {
  view: SyncView;
  actions: Pick<SyncActions, 'setSensitive'>;
}) {
  const [asking, setAsking] = useState<'on' | 'off' | null>(null);
  const host = hostOf(link.owner?.backendUrl ?? '');
  const close = () => setAsking(null);
  const decide = (isOn: boolean, andRemove = false) => {
    close();
    actions.setSensitive(isOn, andRemove);
  };
  return (
    <Section title={t('sync_sensitiveTitle')}>
      <p className="max-w-lg text-muted">{t('sync_sensitiveText')}</p>
      <Checkbox
        isSelected={link.sendsSensitive}
        onChange={(isOn) => {
          if (isOn) setAsking('on');
          else if (hasSensitiveThere) setAsking('off');
          else decide(false);
        }}
      >
        {t('sync_sensitiveSwitch', host)}
      </Checkbox>
      <Dialog
        role="alertdialog"
        title={t('sync_sensitiveOnAsk', host)}
        isOpen={asking === 'on'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('base_cancel')}</Button>
            <Button variant="primary" onPress={() => decide(true)}>
              {t('sync_sensitiveOnYes')}
            </Button>
          </>
        }
      >
        {t('sync_sensitiveOnText', host)}
      </Dialog>
      <Dialog
        role="alertdialog"
        title={t('sync_sensitiveOffAsk', host)}
        isOpen={asking === 'off'}
        onClose={close}
        actions={
          <>
            <Button onPress={close}>{t('base_cancel')}</Button>
            <Button onPress={() => decide(false)}>{t('sync_sensitiveLeave')}</Button>
            <Button variant="danger" onPress={() => decide(false, true)}>
              {t('sync_sensitiveRemove')}
            </Button>
          </>
        }
      >
        {t('sync_sensitiveOffText')}
      </Dialog>
    </Section>
  );
}
