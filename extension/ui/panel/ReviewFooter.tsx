import { ArrowDown, Send } from 'lucide-react';
import { useId } from 'react';
import type { ApplySession, SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { type ApproveBlock, approveBlock, sentCounts } from './approval.ts';
import { ProblemNotice } from './Frame.tsx';
import { goToField, nextKey } from './fieldDom.ts';
import { openRequired } from './groups.ts';
import type { PanelActions, PanelView } from './model.ts';
import { counted } from './phrases.ts';
import { useRun } from './useRun.ts';

export function blockSentence(block: ApproveBlock): string {
  switch (block.code) {
    case 'required':
      return t('panel_blockRequired');
    case 'unsaved':
      return counted(block.count, 'panel_blockUnsavedOne', 'panel_blockUnsavedOther');
    case 'pending':
      return counted(block.count, 'panel_blockPendingOne', 'panel_blockPendingOther');
    case 'offline':
      return t('panel_blockOffline');
    case 'reading':
      return t('panel_blockReading');
    case 'busy':
      return t('panel_blockBusy');
  }
}

/** What pressing Approve does, in one sentence that names the job. */
function approveSentence(view: PanelView, { job }: ApplySession): string {
  const { answers, files } = sentCounts(view);
  const answersText = counted(answers, 'panel_answersOne', 'panel_answersOther');
  const title = job.title || t('panel_untitledJob');
  if (files === 0) return t('panel_approveTextNoFiles', answersText, title, job.company);
  const filesText = counted(files, 'panel_filesOne', 'panel_filesOther');
  return t('panel_approveText', answersText, filesText, title, job.company);
}

/** The next thing to do: the next open question, or the approval. */
export function ReviewFooter({
  view,
  session,
  actions,
  questions,
  unsaved,
}: {
  view: PanelView;
  session: ApplySession;
  actions: PanelActions;
  questions: readonly SessionField[];
  unsaved: ReadonlySet<string>;
}) {
  const sentence = useId();
  const { run, isRunning, problem } = useRun();
  const block = approveBlock(view, unsaved.size);
  const { hash } = session;
  const open = openRequired(session.fields).map((field) => field.description.key);
  const goTo = block?.code === 'unsaved' ? [...unsaved] : open;
  return (
    <>
      <ProblemNotice problem={problem} />
      {open.length > 0 && (
        <p className="font-medium text-needs">
          {counted(open.length, 'panel_needOne', 'panel_needOther')}
        </p>
      )}
      <p id={sentence} className="line-clamp-4 text-12 text-muted">
        {block ? blockSentence(block) : approveSentence(view, session)}
      </p>
      <div className="flex flex-wrap gap-2">
        {goTo.length > 0 && (
          <div className="flex-1">
            <Button
              variant="primary"
              icon={ArrowDown}
              wide
              onPress={() => {
                const key = nextKey(goTo);
                if (key !== null) goToField(key);
              }}
            >
              {t('panel_nextQuestion')}
            </Button>
          </div>
        )}
        <div className="flex-1">
          <Button
            variant={block ? 'secondary' : 'primary'}
            icon={Send}
            wide
            isDisabled={block !== null}
            isPending={isRunning}
            aria-describedby={sentence}
            onPress={() => {
              if (hash !== null) void run(() => actions.approve(hash));
            }}
          >
            {session.state === 'siteAsks' ? t('panel_approveAgain') : t('panel_approve')}
          </Button>
        </div>
      </div>
      {block === null && questions.length > 0 && (
        <p className="text-12 text-muted">
          {counted(questions.length, 'panel_optionalOpenOne', 'panel_optionalOpenOther')}
        </p>
      )}
    </>
  );
}
