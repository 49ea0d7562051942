import { PowerOff } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { OffMenu, offTitle } from '../site/OffMenu.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { useRun } from './useRun.ts';

type Props = { view: PanelView; actions: PanelActions };

/** Offered wherever a form is open; not while a submit waits for its outcome. */
export function SiteMenu({ view: { page, session, site }, actions }: Props) {
  const isWaiting = session?.state === 'submitting' || session?.state === 'unknown';
  if (!page || site.off || isWaiting) return null;
  return (
    <div className="-me-1">
      <OffMenu
        company={page.job.company}
        atsName={site.atsName}
        turnOff={(scope) => void actions.turnOff(scope)}
      />
    </div>
  );
}

export function TurnedOff({ view: { page, site }, actions }: Props) {
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
            onPress={() => void run(actions.turnOn)}
          >
            {t('site_turnOn')}
          </Button>
        </>
      }
    >
      <EmptyState
        icon={PowerOff}
        title={offTitle({ company: page?.job.company ?? '', ...site })}
        actions={
          <Button size="small" onPress={() => void actions.openOptions('sites')}>
            {t('site_manage')}
          </Button>
        }
      >
        {t('site_offText')}
      </EmptyState>
    </Frame>
  );
}
