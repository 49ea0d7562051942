import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { useRun } from '../useRun.ts';
import type { DraftActions, DraftsView } from './model.ts';

/** Asked once, where it first matters: whether facts for a draft may be found by their meaning. Drafts come either way. */
export function MemoryAsk({ drafts, actions }: { drafts: DraftsView; actions: DraftActions }) {
  const { run, isRunning } = useRun();
  if (drafts.way !== 'on' || drafts.memory !== 'unasked') return null;
  return (
    <Notice
      title={t('memory_consentTitle')}
      actions={
        <>
          <Button
            size="small"
            isPending={isRunning}
            onPress={() => void run(() => actions.agreeMemory(true))}
          >
            {t('memory_consentYes')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            onPress={() => void run(() => actions.agreeMemory(false))}
          >
            {t('memory_consentNo')}
          </Button>
        </>
      }
    >
      {t('memory_consentText', drafts.host)}
    </Notice>
  );
}
