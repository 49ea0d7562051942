import { RotateCw } from 'lucide-react';
import type { DraftProblem } from '../../../apply/drafts.ts';
import { t } from '../../../i18n.ts';
import type { PanelReply } from '../../../messages.ts';
import { Button } from '../../base/Button.tsx';
import { useRun } from '../useRun.ts';

/** Beside the draft that stands too: the person who asked looks here, not at the top of the panel. */
export function NoOther({
  problem,
  label,
  ask,
}: {
  problem: DraftProblem;
  label: string;
  ask: () => Promise<PanelReply>;
}) {
  const { run, isRunning } = useRun();
  return (
    <div className="flex min-w-0 flex-col items-start gap-1 text-12">
      <p className="text-needs">
        <span className="font-medium">{t('draft_failedTitleOther')}.</span>{' '}
        {t(`draft_problem_${problem}`)}
      </p>
      <Button
        size="small"
        icon={RotateCw}
        isPending={isRunning}
        aria-label={t('draft_retryNamed', label.slice(0, 200))}
        onPress={() => void run(ask)}
      >
        {t('draft_retry')}
      </Button>
    </div>
  );
}
