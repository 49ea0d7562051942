import type { SavedAnswer } from '@jobai/shared/answers';
import { Undo2 } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ApplySession } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import type { Proposal } from '../../live/state.ts';
import { Card } from '../base/Card.tsx';
import { useKept, useSteady } from '../base/kept.ts';
import { Notice } from '../base/Notice.tsx';
import { Section } from '../base/Section.tsx';
import { AskedButton } from './AskedButton.tsx';
import { Diagnostics } from './diagnostics/Diagnostics.tsx';
import { DraftsLine } from './drafts/DraftsLine.tsx';
import { EndFill, FillAgain, isAllUndone } from './EndFill.tsx';
import { FilledRow } from './FilledRow.tsx';
import { Frame, ProblemNotice } from './Frame.tsx';
import { goToField } from './fieldDom.ts';
import { askedIn, grouped } from './groups.ts';
import { LeftAlone, NotTouched } from './LeftAlone.tsx';
import { AskedElsewhere } from './live/AskedElsewhere.tsx';
import type { PanelActions, PanelView } from './model.ts';
import { FoldedText } from './PageText.tsx';
import { LimitNotice } from './preview/Signs.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { RequiredSweep } from './RequiredSweep.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import type { ReviewContext } from './reviewContext.ts';
import { useConfirmed } from './useConfirmed.ts';
import { useRun } from './useRun.ts';

/** The draft as it stands in the page: what needs the person, what was left alone, what was filled. */
export function Review({
  view,
  session,
  actions,
}: {
  view: PanelView;
  session: ApplySession;
  actions: PanelActions;
}) {
  const { question, leftAlone, filled, notTouched } = useKept(
    useMemo(() => grouped(session.fields), [session.fields]),
  );
  const { keys: dirty, onDirty } = useDirty();
  const { keys: dirtyDrafts, onDirty: onDirtyDraft } = useDirty();
  const answers = view.answers ?? NO_ANSWERS;
  const answersNow = useNow(answers);
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const onAsked = useCallback((key: string) => setAsked((before) => new Set(before).add(key)), []);
  const { run, problem } = useRun();
  const { confirmed, onConfirm } = useConfirmed(session.fields);
  // As long as nothing of it changes, only the row whose field changed is rendered again.
  const context: ReviewContext = useKept({
    actions: useSteady(actions),
    proposals: view.live?.proposals ?? NO_PROPOSALS,
    confirmed,
    onConfirm,
    form: useKept(askedIn(session.fields)),
    files: view.files,
    company: session.job.company,
    job: session.job,
    answers,
    answersNow,
    asked,
    onAsked,
    run,
    onDirty,
    unsaved: dirty,
    onDirtyDraft,
    drafts: view.drafts,
    book: session.drafts,
  });
  const questionKeys = question.map((field) => field.description.key);
  useFocusNextQuestion(questionKeys);
  return (
    <Frame
      footer={
        <ReviewFooter
          view={view}
          session={session}
          actions={actions}
          unsaved={new Set([...dirty, ...dirtyDrafts])}
          confirmed={confirmed}
        />
      }
    >
      {session.state === 'siteAsks' ? (
        <Notice tone="needs" title={t('panel_siteAsksTitle')} isUrgent>
          {session.problem ? t(`problem_${session.problem}`) : t('panel_siteAsksAction')}
          {session.siteText && (
            <blockquote className="mt-1 border-s-2 border-current ps-2">
              <FoldedText text={session.siteText} />
            </blockquote>
          )}
        </Notice>
      ) : (
        <ProblemNotice problem={session.problem} />
      )}
      <ProblemNotice problem={problem} />
      <AskedElsewhere asked={view.live?.asked ?? null} actions={actions} />
      <LimitNotice limit={session.limit} />
      {isAllUndone(session.fields) && <FillAgain actions={actions} />}
      <RequiredSweep fields={session.fields} />
      <DraftsLine view={view} session={session} actions={actions} />
      {question.length > 0 && (
        <Section title={t('panel_questions')} count={question.length}>
          <ul className="flex flex-col gap-2">
            {question.map((field) => (
              <QuestionCard key={field.description.key} field={field} context={context} />
            ))}
          </ul>
        </Section>
      )}
      {leftAlone.length > 0 && <LeftAlone fields={leftAlone} actions={context.actions} />}
      {filled.length > 0 && (
        <Section
          title={t('panel_filled')}
          count={filled.length}
          aside={<UndoAll actions={actions} />}
        >
          <Card flush>
            <ul className="divide-y divide-line">
              {filled.map((field) => (
                <FilledRow key={field.description.key} field={field} context={context} />
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {notTouched.length > 0 && <NotTouched fields={notTouched} />}
      <div className="flex flex-wrap items-start gap-x-4">
        <Diagnostics view={view} session={session} />
        <EndFill actions={actions} />
      </div>
    </Frame>
  );
}

const NO_ANSWERS: readonly SavedAnswer[] = [];
const NO_PROPOSALS: readonly Proposal[] = [];

/** Keys of what is typed here and not written to the page. */
function useDirty() {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const onDirty = useCallback((key: string, isDirty: boolean) => {
    setKeys((before) => {
      if (before.has(key) === isDirty) return before;
      const after = new Set(before);
      if (isDirty) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  return { keys, onDirty };
}

/** For what is done later with what counts then: the toast that undoes outlives the row it was shown by. */
function useNow<T>(value: T): () => T {
  const now = useRef(value);
  useEffect(() => {
    now.current = value;
  }, [value]);
  return useCallback(() => now.current, []);
}

/** An answered question leaves the list and takes the focus with it: hand the focus to the one that follows. */
function useFocusNextQuestion(keys: readonly string[]): void {
  const before = useRef<readonly string[]>(keys);
  // Before the Heir around all this looks for one.
  useLayoutEffect(() => {
    const was = before.current;
    before.current = keys;
    const gone = was.findIndex((key) => !keys.includes(key));
    if (gone < 0 || document.activeElement !== document.body) return;
    const next = was.slice(gone).find((key) => keys.includes(key)) ?? keys[0];
    if (next !== undefined) goToField(next);
  });
}

function UndoAll({ actions }: { actions: PanelActions }) {
  return (
    <AskedButton
      icon={Undo2}
      label={t('panel_undoAll')}
      pendingLabel={t('panel_undoingAll')}
      title={t('panel_undoAllTitle')}
      confirmLabel={t('panel_undoAllConfirm')}
      isDanger
      act={() => actions.undo(null)}
    >
      {t('panel_undoAllText')}
    </AskedButton>
  );
}
