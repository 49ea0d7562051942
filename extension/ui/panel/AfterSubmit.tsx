import type { ApplySession } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';
import { Skeleton } from '../base/Skeleton.tsx';
import { instantText } from '../dates.ts';
import { Diagnostics } from './diagnostics/Diagnostics.tsx';
import { FooterButtons, Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { Facts, SentList } from './ReceiptSummary.tsx';
import { useRun } from './useRun.ts';

type Props = { view: PanelView; session: ApplySession; actions: PanelActions };

export function Submitting({ session }: Pick<Props, 'session'>) {
  return (
    <Frame footer={<p className="text-12 text-muted">{t('panel_submittingText')}</p>}>
      <h2 className="text-15 font-semibold">{t('panel_submittingTitle')}</h2>
      <Skeleton rows={2} />
      <SentList session={session} title={t('panel_submittingSent')} isOpenAtFirst />
    </Frame>
  );
}

export function Submitted({ view, session, actions }: Props) {
  const { confirmation, job } = session;
  const company = job.company || t('panel_submittedSite');
  return (
    <Frame
      footer={
        <FooterButtons>
          <Button
            variant="primary"
            wide
            onPress={() => void actions.openTracker(session.applicationId)}
          >
            {t('panel_openTracker')}
          </Button>
          <Button wide onPress={() => void actions.close()}>
            {t('panel_done')}
          </Button>
        </FooterButtons>
      }
    >
      <Notice tone="verified" title={t('panel_submittedTitle')} isUrgent>
        {confirmation?.by === 'person'
          ? t('panel_submittedPerson', job.title)
          : t('panel_submittedText', company, job.title)}
      </Notice>
      <Facts session={session} />
      <SentList session={session} title={t('panel_sentList')} />
      <Diagnostics view={view} session={session} />
    </Frame>
  );
}

/** Nothing proves what happened; only the person can say (F1). */
export function Unknown({ view, session, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  const { approval } = session;
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <p className="text-12 text-muted">{t('panel_unknownText')}</p>
          <FooterButtons>
            <Button
              variant="primary"
              wide
              isDisabled={isRunning}
              onPress={() => void run(() => actions.resolve('applied'))}
            >
              {t('panel_applied')}
            </Button>
            <Button
              wide
              isDisabled={isRunning}
              onPress={() => void run(() => actions.resolve('notApplied'))}
            >
              {t('panel_notApplied')}
            </Button>
          </FooterButtons>
        </>
      }
    >
      <Notice tone="needs" title={t('panel_unknownTitle')} isUrgent>
        {session.problem && t(`problem_${session.problem}`)}
      </Notice>
      <div className="flex flex-col gap-1">
        <h2 className="font-semibold">{t('panel_unknownKnown')}</h2>
        <ul className="list-disc ps-5">
          {approval && <li>{t('panel_unknownApproved', instantText(approval.at))}</li>}
          <li>
            {approval?.clickedAt
              ? t('panel_unknownClicked', instantText(approval.clickedAt))
              : t('panel_unknownNotClicked')}
          </li>
          <li>{t('panel_unknownNoConfirmation')}</li>
        </ul>
      </div>
      <SentList session={session} title={t('panel_submittingSent')} />
      <Diagnostics view={view} session={session} />
    </Frame>
  );
}

export function Failed({ view, session, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  return (
    <Frame
      footer={
        <>
          <ProblemNotice problem={problem} />
          <FooterButtons>
            <Button
              variant="primary"
              wide
              isDisabled={view.page === null}
              isPending={isRunning}
              onPress={() => void run(actions.start)}
            >
              {t('panel_failedAgain')}
            </Button>
            <Button wide onPress={() => void actions.close()}>
              {t('panel_close')}
            </Button>
          </FooterButtons>
        </>
      }
    >
      <Notice tone="refused" title={t('panel_failedTitle')} isUrgent>
        {session.problem && t(`problem_${session.problem}`)}
      </Notice>
      <SentList session={session} title={t('panel_filled')} />
      <Diagnostics view={view} session={session} />
    </Frame>
  );
}
