import type { ApplySession } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { ProgressBar } from '../base/ProgressBar.tsx';
import { Skeleton } from '../base/Skeleton.tsx';
import { ComingDrafts } from './drafts/ComingDrafts.tsx';
import { DraftsLine } from './drafts/DraftsLine.tsx';
import { FilledRow } from './FilledRow.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { useRun } from './useRun.ts';

export function Filling({
  view,
  session,
  actions,
}: {
  view: PanelView;
  session: ApplySession;
  actions: PanelActions;
}) {
  const { run, isRunning, problem } = useRun();
  const { done, total } = session.progress;
  // Newest on top: the eye stays where something happens.
  const written = session.fields
    .filter(({ verdict }) => verdict !== null && verdict.state !== 'pending')
    .reverse();
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <Button wide isPending={isRunning} onPress={() => void run(actions.cancel)}>
            {t('panel_fillingCancel')}
          </Button>
        </>
      }
    >
      {total === 0 ? (
        <p className="font-medium">{t('panel_fillingStart')}</p>
      ) : (
        <ProgressBar
          label={t('panel_fillingLabel')}
          value={done}
          max={total}
          valueLabel={t('panel_fillingCount', done, total)}
        />
      )}
      <p className="text-12 text-muted">{t('panel_fillingText')}</p>
      <DraftsLine view={view} session={session} actions={actions} />
      <ComingDrafts session={session} />
      {written.length === 0 ? (
        <Skeleton rows={6} />
      ) : (
        <Card flush>
          <h2 className="sr-only">{t('panel_filled')}</h2>
          <ul className="divide-y divide-line">
            {written.map((field) => (
              <FilledRow key={field.description.key} field={field} />
            ))}
          </ul>
        </Card>
      )}
    </Frame>
  );
}
