import { FileQuestion, FileText, KeyRound, UserRound } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { EmptyState } from '../base/EmptyState.tsx';
import { Notice } from '../base/Notice.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { PageText } from './PageText.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import { whenPhrase } from './phrases.ts';
import { useRun } from './useRun.ts';

type Props = { view: PanelView; actions: PanelActions };

export function AccessWithheld({ view, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  return (
    <Frame
      header={<PanelHeader view={view} badge={null} />}
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
      <h1 className="sr-only">{t('panel_name')}</h1>
      <EmptyState
        icon={FileQuestion}
        title={t('panel_noFormTitle')}
        actions={
          <>
            <Button onPress={() => void actions.openTracker(null)}>{t('panel_openTracker')}</Button>
            {!view.hasProfile && (
              <Button variant="primary" onPress={() => void actions.openOptions()}>
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

export function NoProfile({ view, actions }: Props) {
  return (
    <Frame
      header={<PanelHeader view={view} badge={null} />}
      footer={
        <Button variant="primary" wide onPress={() => void actions.openOptions()}>
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

export function Ready({ view, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  const wasEnded = view.session?.state === 'ended';
  return (
    <Frame
      header={<PanelHeader view={view} badge={null} />}
      footer={
        <>
          <ProblemNotice problem={problem} />
          <Button
            variant="primary"
            wide
            isDisabled={view.busy !== null}
            isPending={isRunning}
            onPress={() => void run(actions.start)}
          >
            {t('panel_readyAction')}
          </Button>
        </>
      }
    >
      {wasEnded && (
        <Notice>
          {view.session?.problem ? t(`problem_${view.session.problem}`) : t('panel_ended')}
        </Notice>
      )}
      <div className="flex flex-col gap-1">
        <h2 className="text-15 font-semibold">{t('panel_readyTitle')}</h2>
        <p className="text-muted">{t('panel_readyText')}</p>
      </div>
      <StoredResumes view={view} actions={actions} />
    </Frame>
  );
}

function StoredResumes({ view, actions }: Props) {
  if (view.resumes.length === 0) {
    return (
      <Notice
        tone="needs"
        actions={
          <Button size="small" onPress={() => void actions.openOptions()}>
            {t('panel_readyResumeAdd')}
          </Button>
        }
      >
        {t('panel_readyResumeNone')}
      </Notice>
    );
  }
  return (
    <Card flush>
      <h3 className="px-3 pt-2 text-12 text-muted">{t('panel_readyResume')}</h3>
      <ul className="divide-y divide-line">
        {view.resumes.map(({ id, label, name }) => (
          <li key={id} className="flex items-start gap-2 px-3 py-2">
            <FileText aria-hidden size={16} className="mt-0.5 shrink-0 text-muted" />
            <span className="flex min-w-0 flex-col">
              <PageText text={label || name} />
              {label && <PageText text={name} className="text-12 text-muted" />}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function DuplicateWarning({ view, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  const earlier = view.duplicate;
  if (!earlier) return null;
  const applied = earlier.history.find((move) => move.to === 'applied');
  return (
    <Frame
      header={<PanelHeader view={view} badge={null} />}
      footer={
        <>
          <ProblemNotice problem={problem} />
          <div className="flex flex-wrap gap-2">
            <div className="flex-1">
              <Button variant="primary" wide onPress={() => void actions.openTracker(earlier.id)}>
                {t('panel_duplicateOpen')}
              </Button>
            </div>
            <div className="flex-1">
              <Button
                wide
                isPending={isRunning}
                onPress={() => void run(actions.startDespiteDuplicate)}
              >
                {t('panel_duplicateFill')}
              </Button>
            </div>
          </div>
        </>
      }
    >
      <Notice tone="needs" title={t('panel_duplicateTitle')} isUrgent>
        <p>
          {applied
            ? t('panel_duplicateApplied', whenPhrase(applied.at))
            : t('panel_duplicateTracked', whenPhrase(earlier.createdAt))}
        </p>
        <p>{t('panel_duplicateText')}</p>
      </Notice>
      <Card>
        <h2 className="font-medium">
          <PageText text={earlier.title} />
        </h2>
        <p className="text-muted">
          <PageText text={[earlier.company, earlier.location].filter(Boolean).join(' · ')} />
        </p>
        {earlier.url && (
          <p className="mt-1 text-12 text-muted">
            <PageText text={earlier.url} />
          </p>
        )}
        {earlier.notes && (
          <p dir="auto" className="mt-2 line-clamp-4 whitespace-pre-line">
            {earlier.notes}
          </p>
        )}
      </Card>
    </Frame>
  );
}
