import { ArrowDown, Send } from 'lucide-react';
import { useId } from 'react';
import type { ApplySession, SessionField } from '../../apply/session.ts';
import { type TextKey, t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { type ApproveBlock, approveBlock, sentCounts } from './approval.ts';
import { FooterButtons, ProblemNotice } from './Frame.tsx';
import { goToField, nextKey } from './fieldDom.ts';
import { grouped, markedBySite, openRequired } from './groups.ts';
import type { PanelActions, PanelView } from './model.ts';
import { counted, tabPhrase } from './phrases.ts';
import { useRun } from './useRun.ts';

export function blockSentence(block: ApproveBlock): string {
  switch (block.code) {
    case 'required':
      return counted(block.count, 'panel_needOne', 'panel_needOther');
    case 'unsaved':
      return counted(block.count, 'panel_blockUnsavedOne', 'panel_blockUnsavedOther');
    case 'pending':
      return counted(block.count, 'panel_blockPendingOne', 'panel_blockPendingOther');
    case 'doubtful':
      return named(block.fields, 'panel_blockDoubtfulOne', 'panel_blockDoubtfulOther');
    case 'unreviewed':
      return named(block.fields, 'draft_blockOne', 'draft_blockOther');
    case 'offline':
      return t('panel_blockOffline');
    case 'unreadable':
      return t('panel_blockUnreadable');
    case 'reading':
      return t('panel_blockReading');
    case 'busy':
      return t('panel_blockBusy');
  }
}

function named(fields: readonly SessionField[], one: TextKey, other: TextKey): string {
  const names = fields.slice(0, 3).map(({ description }) => description.label.slice(0, 80));
  const more = fields.length > names.length ? [...names, '…'] : names;
  return t(fields.length === 1 ? one : other, fields.length, more.join(', '));
}

/** Values that wait for the person's word, each by its name. */
const isNamed = (
  block: ApproveBlock | null,
): block is Extract<ApproveBlock, { fields: SessionField[] }> =>
  block?.code === 'doubtful' || block?.code === 'unreviewed';

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
  unsaved,
  confirmed,
}: {
  view: PanelView;
  session: ApplySession;
  actions: PanelActions;
  unsaved: ReadonlySet<string>;
  confirmed: string[];
}) {
  const sentence = useId();
  const { run, isRunning, problem } = useRun();
  const { hash, fields } = session;
  const block = approveBlock(view, unsaved.size, confirmed);
  const open = keysOf(openRequired(fields));
  const marked = keysOf(markedBySite(fields));
  const optional = keysOf(grouped(fields).question).filter((key) => !marked.includes(key)).length;
  const goTo = nextToDo(block, open, marked, unsaved);
  return (
    <>
      <ProblemNotice problem={problem} />
      {marked.length > 0 && (
        <p className="font-semibold text-needs">
          {counted(marked.length, 'panel_markedOne', 'panel_markedOther')}
        </p>
      )}
      <p
        id={sentence}
        data-approves={hash}
        className={
          block?.code === 'required' || isNamed(block)
            ? 'font-semibold text-needs'
            : 'line-clamp-4 text-12 text-muted'
        }
      >
        {block ? blockSentence(block) : approveSentence(view, session)}
      </p>
      {block === null && (
        <p className="truncate text-12 text-muted" title={view.tabTitle}>
          {tabPhrase(view)}
        </p>
      )}
      <FooterButtons>
        {goTo.length > 0 && (
          <Button
            variant="primary"
            icon={ArrowDown}
            onPress={() => {
              const key = nextKey(goTo);
              if (key !== null) goToField(key);
            }}
          >
            {t(isNamed(block) ? 'panel_nextValue' : 'panel_nextQuestion')}
          </Button>
        )}
        <Button
          variant={goTo.length > 0 || block ? 'secondary' : 'primary'}
          icon={block ? undefined : Send}
          isDisabled={block !== null}
          isPending={isRunning}
          aria-describedby={sentence}
          onPress={() => {
            if (hash !== null) void run(() => actions.approve(hash, confirmed));
          }}
        >
          {session.state === 'siteAsks' ? t('panel_approveAgain') : t('panel_approve')}
        </Button>
      </FooterButtons>
      {block === null && optional > 0 && (
        <p className="text-12 text-muted">
          {counted(optional, 'panel_optionalOpenOne', 'panel_optionalOpenOther')}
        </p>
      )}
    </>
  );
}

function keysOf(fields: readonly SessionField[]): string[] {
  return fields.map((field) => field.description.key);
}

/** Where "Next question" leads; empty: there is nothing to go to. */
function nextToDo(
  block: ApproveBlock | null,
  open: readonly string[],
  marked: readonly string[],
  unsaved: ReadonlySet<string>,
): readonly string[] {
  if (block?.code === 'unsaved') return [...unsaved];
  if (isNamed(block)) return keysOf(block.fields);
  return open.length > 0 ? open : marked;
}
