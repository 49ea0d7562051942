import { CircleX, RotateCcw } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';
import { AskedButton } from './AskedButton.tsx';
import { ProblemNotice } from './Frame.tsx';
import type { PanelActions } from './model.ts';
import { useRun } from './useRun.ts';

/** The way out of a review that is not to be sent. */
export function EndFill({ actions }: { actions: PanelActions }) {
  return (
    <AskedButton
      icon={CircleX}
      label={t('panel_end')}
      title={t('panel_endTitle')}
      confirmLabel={t('panel_endConfirm')}
      act={actions.close}
    >
      {t('panel_endText')}
    </AskedButton>
  );
}

/** Whether the person took back every value of the fill. */
export function isAllUndone(fields: readonly SessionField[]): boolean {
  const written = fields.filter(({ decision }) => decision.action === 'fill');
  return written.length > 0 && written.every(({ verdict }) => verdict?.state === 'undone');
}

/** Everything was taken back: filling it again is one press, without loading the page anew. */
export function FillAgain({ actions }: { actions: PanelActions }) {
  const { run, isRunning, problem } = useRun();
  return (
    <Notice
      title={t('panel_allUndone')}
      actions={
        <Button
          size="small"
          icon={RotateCcw}
          isPending={isRunning}
          onPress={() =>
            void run(async () => {
              const closed = await actions.close();
              return closed.ok ? actions.start() : closed;
            })
          }
        >
          {t('panel_fillAgain')}
        </Button>
      }
    >
      <ProblemNotice problem={problem} />
    </Notice>
  );
}
