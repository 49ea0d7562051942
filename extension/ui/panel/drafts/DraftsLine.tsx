import type { WhyRules } from '@jobai/shared/agents';
import { Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DraftProblem } from '../../../apply/drafts.ts';
import type { ApplySession } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Heir } from '../../base/Heir.tsx';
import { Notice } from '../../base/Notice.tsx';
import { ProgressBar } from '../../base/ProgressBar.tsx';
import type { PanelActions, PanelView } from '../model.ts';
import { counted } from '../phrases.ts';
import { useRun } from '../useRun.ts';
import { MemoryAsk } from './MemoryAsk.tsx';
import { type DraftActions, draftableFields, questionDraft } from './model.ts';

/** What a model could not do now, and may do in a moment. */
const PASSING: readonly WhyRules[] = [
  'model_unavailable',
  'model_timeout',
  'model_refused',
  'model_invalid',
  'review_failed',
];

interface Props {
  view: PanelView;
  session: ApplySession;
  actions: PanelActions;
}

/** Where drafting stands for the form as a whole; nothing where no question could be drafted. */
export function DraftsLine(props: Props) {
  const { view, session, actions } = props;
  if (!view.drafts || draftableFields(session.fields).length === 0) return null;
  return (
    <Heir label={t('draft_line_name')} className="flex min-w-0 flex-col gap-4 empty:hidden">
      <Standing {...props} />
      <MemoryAsk drafts={view.drafts} actions={actions.drafts} />
    </Heir>
  );
}

function Standing({ view, session, actions }: Props) {
  const { drafts } = view;
  const open = draftableFields(session.fields).map((field) => ({
    key: field.description.key,
    ...questionDraft(session.drafts, field),
  }));
  if (!drafts) return null;
  const waiting = open.filter(({ round }) => round?.state === 'asking').length;
  const ready = open.filter(({ draft }) => draft !== null).length;
  if (waiting > 0) {
    return <Asking done={open.length - waiting} total={open.length} drafts={actions.drafts} />;
  }
  if (drafts.way === 'unasked') return <Consent host={drafts.host} drafts={actions.drafts} />;
  if (drafts.way !== 'on' && ready === 0) return <Off view={view} actions={actions} />;
  // Also where another one was asked for: that the draft before still stands does not say why no other came.
  const failed = open.filter(({ round }) => round?.state === 'failed');
  const problem = failed[0]?.round?.problem;
  if (problem) {
    const keys = failed.some(({ draft }) => draft) ? failed.map(({ key }) => key) : null;
    return <Failed problem={problem} keys={keys} drafts={actions.drafts} />;
  }
  const isStopped = open.some(({ round, draft }) => round?.state === 'cancelled' && !draft);
  const byRules = open.filter(({ draft, round }) => draft && !draft.by && round?.why);
  const why = byRules[0]?.round?.why;
  return (
    <div role="status" className="flex min-w-0 flex-col items-start gap-1 text-12 text-muted">
      {ready > 0 && (
        <p>
          {counted(ready, 'draft_line_readyOne', 'draft_line_readyOther')}
          {session.state === 'filling' && ` ${t('draft_line_later')}`}
        </p>
      )}
      {why && (
        <Line text={t(`draft_why_${why}`)}>
          {drafts.way === 'on' && PASSING.includes(why) && (
            <AskAll
              drafts={actions.drafts}
              keys={byRules.map(({ key }) => key)}
              label={t('draft_retry')}
            />
          )}
        </Line>
      )}
      {isStopped && (
        <Line text={t('draft_cancelled')}>
          <AskAll drafts={actions.drafts} />
        </Line>
      )}
    </div>
  );
}

function Line({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 text-12 text-muted">
      <p className="min-w-0">{text}</p>
      {children}
    </div>
  );
}

function AskAll({
  drafts,
  keys = null,
  label = t('draft_ask'),
}: {
  drafts: DraftActions;
  /** null: every open question without a draft. */
  keys?: string[] | null;
  label?: string;
}) {
  const { run, isRunning } = useRun();
  return (
    <Button
      size="small"
      icon={Sparkles}
      isPending={isRunning}
      onPress={() => void run(() => drafts.ask(keys, ''))}
    >
      {label}
    </Button>
  );
}

function Asking({ done, total, drafts }: { done: number; total: number; drafts: DraftActions }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <div role="status" className="w-full">
        <ProgressBar
          label={counted(total - done, 'draft_line_askingOne', 'draft_line_askingOther')}
          value={done}
          max={total}
          valueLabel={t('draft_line_count', done, total)}
        />
      </div>
      <p className="text-12 text-muted">{t('draft_line_text')}</p>
      <Button size="small" onPress={() => void drafts.cancel()}>
        {t('draft_cancel')}
      </Button>
    </div>
  );
}

function Failed({
  problem,
  keys,
  drafts,
}: {
  problem: DraftProblem;
  /** Where drafts stand that others were asked for. */
  keys: string[] | null;
  drafts: DraftActions;
}) {
  return (
    <Notice
      tone="needs"
      title={t(keys ? 'draft_failedTitleOther' : 'draft_failedTitle')}
      actions={<AskAll drafts={drafts} keys={keys} label={t('draft_retry')} />}
      isUrgent
    >
      {t(`draft_problem_${problem}`)}
    </Notice>
  );
}

function Consent({ host, drafts }: { host: string; drafts: DraftActions }) {
  const { run, isRunning } = useRun();
  return (
    <Notice
      tone="draft"
      title={t('draft_consentTitle')}
      actions={
        <>
          <Button
            size="small"
            isPending={isRunning}
            onPress={() => void run(() => drafts.agree(true))}
          >
            {t('draft_consentYes')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void run(() => drafts.agree(false))}>
            {t('draft_consentNo')}
          </Button>
        </>
      }
    >
      {t('draft_consentText', host)}
    </Notice>
  );
}

function Off({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const way = view.drafts?.way;
  if (way === 'signedOut') {
    return (
      <Line text={t('draft_off_signedOut')}>
        <Button
          size="small"
          variant="quiet"
          flush
          onPress={() => void actions.openOptions('account')}
        >
          {t('draft_off_account')}
        </Button>
      </Line>
    );
  }
  if (way === 'localOnly') return <Line text={t('draft_off_localOnly')}>{null}</Line>;
  return (
    <Line text={t('draft_off_declined')}>
      <Button size="small" variant="quiet" flush onPress={() => void actions.drafts.agree(true)}>
        {t('draft_off_turnOn')}
      </Button>
    </Line>
  );
}
