import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { useRun } from '../useRun.ts';
import type { DraftActions, DraftsView } from './model.ts';

/** Asked once, where it first matters: whether facts for a draft may be found by their meaning. Drafts come either way. */
export function MemoryAsk({ drafts, actions }: { drafts: DraftsView; actions: DraftActions }) {
  const { run, isRunning } = useRun();
  const [wasAsked, setAsked] = useState(false);
  if (drafts.way !== 'on') return null;
  if (drafts.memory !== 'unasked') {
    // Nothing else here changes by it: whoever was asked is told what holds now.
    if (!wasAsked || drafts.memory === 'signedOut') return null;
    return (
      <p data-heir role="status" className="text-12 text-muted">
        {t(`memory_said_${drafts.memory}`)}
      </p>
    );
  }
  const say = (isAllowed: boolean) => {
    setAsked(true);
    void run(() => actions.agreeMemory(isAllowed));
  };
  return (
    <Notice
      title={t('memory_consentTitle')}
      actions={
        <>
          <Button size="small" isPending={isRunning} onPress={() => say(true)}>
            {t('memory_consentYes')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => say(false)}>
            {t('memory_consentNo')}
          </Button>
        </>
      }
    >
      {t('memory_consentText', drafts.host)}
    </Notice>
  );
}
