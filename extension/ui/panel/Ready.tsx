import { FileText } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Card } from '../base/Card.tsx';
import { Notice } from '../base/Notice.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import { FitCard } from './fit/FitCard.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { PageText } from './PageText.tsx';
import { Lookahead } from './preview/Lookahead.tsx';
import { useRun } from './useRun.ts';

type Props = { view: PanelView; actions: PanelActions };

export function Ready({ view, actions }: Props) {
  const { run, isRunning, problem } = useRun();
  return (
    <Frame
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
      {view.ended && <Notice>{t(`panel_ended_${view.ended}`)}</Notice>}
      <div className="flex flex-col gap-1">
        <h2 className="text-15 font-semibold">
          {t(view.page?.hasForm === false ? 'scan_postingTitle' : 'panel_readyTitle')}
        </h2>
        <p className="text-muted">{t('panel_readyText')}</p>
      </div>
      <FitCard view={view} actions={actions} />
      <Lookahead view={view} actions={actions} />
      <StoredResumes view={view} actions={actions} />
    </Frame>
  );
}

function StoredResumes({ view, actions }: Props) {
  const resumes = view.files.filter(({ kind }) => kind === 'resume');
  if (resumes.length === 0) {
    return (
      <Notice
        tone="needs"
        actions={
          <Button size="small" onPress={() => void actions.openOptions('files')}>
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
      <h3 className="px-3 pt-2 text-12 text-muted">
        {resumes.length === 1 ? t('panel_readyResumeOne') : t('panel_readyResumes')}
      </h3>
      <ul className="divide-y divide-line">
        {resumes.map(({ id, label, name }) => (
          <li key={id} className="flex items-start gap-2 px-3 py-2">
            <FileText aria-hidden size="1rem" className="mt-0.5 shrink-0 text-muted" />
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
