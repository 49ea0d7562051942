import { FileQuestion, KeyRound, UserRound } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { ClosedNotice } from './preview/Signs.tsx';
import { useRun } from './useRun.ts';

type Props = { view: PanelView; actions: PanelActions };

export function AccessWithheld({ actions }: Pick<Props, 'actions'>) {
  const { run, isRunning, problem } = useRun();
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <Button
            variant="primary"
            wide
            isPending={isRunning}
            onPress={() => void run(actions.requestAccess)}
          >
            {t('panel_withheldAction')}
          </Button>
        </>
      }
    >
      <EmptyState icon={KeyRound} title={t('panel_withheldTitle')}>
        {t('panel_withheldText')}
      </EmptyState>
    </Frame>
  );
}

export function NoForm({ view, actions }: Props) {
  return (
    <Frame>
      <EmptyState
        icon={FileQuestion}
        title={t('panel_noFormTitle')}
        actions={
          <>
            <Button onPress={() => void actions.openTracker(null)}>{t('panel_openTracker')}</Button>
            {!view.hasProfile && (
              <Button variant="primary" onPress={() => void actions.openOptions('welcome')}>
                {t('panel_noProfileAction')}
              </Button>
            )}
          </>
        }
      >
        {view.access === 'notAJobSite' ? t('panel_noFormText') : t('panel_noFormHere')}
      </EmptyState>
    </Frame>
  );
}

/** The page says that its posting is gone: nothing to fill, and why. */
export function Closed({ view, actions }: Props) {
  const signs = view.page?.scan?.signs;
  if (!signs) return null;
  return (
    <Frame
      footer={
        <Button wide onPress={() => void actions.openTracker(null)}>
          {t('panel_openTracker')}
        </Button>
      }
    >
      <ClosedNotice signs={signs} />
      <p className="text-muted">{t('scan_closedHelp')}</p>
    </Frame>
  );
}

export function NoProfile({ actions }: Pick<Props, 'actions'>) {
  return (
    <Frame
      footer={
        <Button variant="primary" wide onPress={() => void actions.openOptions('welcome')}>
          {t('panel_noProfileAction')}
        </Button>
      }
    >
      <EmptyState icon={UserRound} title={t('panel_noProfileTitle')}>
        {t('panel_noProfileText')}
      </EmptyState>
    </Frame>
  );
}
