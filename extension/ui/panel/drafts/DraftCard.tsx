import { reviewOf, unseenFlags } from '@jobai/shared/drafting';
import type { Scope } from '@jobai/shared/remembering';
import { Pencil, RotateCw, X } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { DraftProblem, StoredDraft } from '../../../apply/drafts.ts';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import { TextArea } from '../../base/TextArea.tsx';
import { useToast } from '../../base/Toasts.tsx';
import { askedLength } from '../askedLength.ts';
import { ProblemNotice } from '../Frame.tsx';
import { focusField } from '../fieldDom.ts';
import { draftPhrase } from '../phrases.ts';
import { RememberChoice } from '../RememberChoice.tsx';
import { canRemember } from '../remember.ts';
import type { ReviewContext } from '../reviewContext.ts';
import { useLearning } from '../useLearning.ts';
import { useRun } from '../useRun.ts';
import { AgainForm } from './AgainForm.tsx';
import { DraftFacts } from './DraftFacts.tsx';
import { DraftFlags } from './DraftFlags.tsx';
import { DraftText } from './DraftText.tsx';
import type { DraftActions } from './model.ts';
import { NoOther } from './NoOther.tsx';
import { TakeButton } from './TakeButton.tsx';
import { useKeeping } from './useKeeping.ts';

type Props = {
  field: SessionField;
  draft: StoredDraft;
  context: ReviewContext;
  drafts: DraftActions;
  /** Another one is on its way. */
  isWaiting: boolean;
  /** Why no other came, after one was asked for. */
  failed: DraftProblem | null;
  /** New ones can be asked for. */
  canAsk: boolean;
  /** The person began an answer of their own below. */
  hasOwn: boolean;
};

/** A draft beside its question, with everything to judge it by. It is written only once the person accepts it. */
export function DraftCard(props: Props) {
  const { field, draft, context, drafts, isWaiting, failed, canAsk, hasOwn } = props;
  const { key, label, maxLength } = field.description;
  // What the person made of it is there again, whatever became of the panel meanwhile.
  const [mode, setMode] = useState<'look' | 'edit' | 'again'>(draft.own ? 'edit' : 'look');
  const [isRestored, setRestored] = useState(Boolean(draft.own));
  const [own, setOwn] = useState(draft.own?.text ?? draft.text);
  const [remember, setRemember] = useState<Scope | null>(null);
  const { run, isRunning, problem } = useRun();
  const learning = useLearning(field, context);
  const showToast = useToast();
  const [wasLast, setWasLast] = useState(draft.id);
  const accept = useRef<HTMLButtonElement>(null);
  const modes = useRef<HTMLDivElement>(null);
  if (wasLast !== draft.id) {
    // Another draft came: what was typed over the last one stays while it is being edited.
    setWasLast(draft.id);
    if (mode !== 'edit') setOwn(draft.text);
  }
  const isEditing = mode === 'edit';
  const asked = askedLength(field.description, draft.text);
  const text = isEditing ? own : draft.text;
  const isDirty = isEditing && own !== draft.text;
  const { onDirtyDraft } = context;
  useEffect(() => {
    onDirtyDraft(key, isDirty);
    return () => onDirtyDraft(key, false);
  }, [key, isDirty, onDirtyDraft]);
  useFocusAfter(mode, modes);
  const keep = useKeeping(isEditing ? (isDirty ? own : null) : undefined, draft, drafts);
  // While the person types, what was found in their last words is shown as far as it still stands.
  const review = isDirty ? (draft.own ?? draft) : reviewOf(draft, text);
  const toCheck = unseenFlags(review, text).length;
  const wasToCheck = useRef(toCheck);
  useLayoutEffect(() => {
    // The last part was looked at: the button that said so is gone, and this is what it was for.
    if (wasToCheck.current > 0 && toCheck === 0 && document.activeElement === document.body)
      accept.current?.focus();
    wasToCheck.current = toCheck;
  }, [toCheck]);

  async function take() {
    const before = learning.saved;
    keep.stop();
    if (!(await run(() => drafts.accept(key, draft.id, text, remember)))) return;
    context.onAsked(key);
    if (remember) learning.toldKept(remember, before);
  }

  async function dismiss() {
    if (!(await run(() => drafts.put(draft.id, 'dismissed')))) return;
    focusField(key);
    showToast({ text: t('draft_dismissed'), undo: () => void drafts.put(draft.id, 'open') });
  }

  return (
    <section
      aria-label={t('draft_text', label)}
      aria-busy={isWaiting}
      className="flex min-w-0 flex-col gap-2 rounded-md border border-line bg-draft-soft p-2"
    >
      <div className="flex min-w-0 flex-col items-start gap-0.5">
        <span className="-ms-1.5">
          <Badge tone="draft">{draftPhrase({ ...draft, isEdited: isDirty })}</Badge>
        </span>
        <p className="text-12 text-muted wrap-anywhere">
          {draft.by ? t('draft_by', draft.by.provider, draft.by.model) : t('draft_byRules')}
        </p>
      </div>
      {isEditing ? (
        <TextArea
          label={t('draft_editLabel', label)}
          hideLabel
          autoFocus={!isRestored}
          rows={6}
          limit={maxLength}
          asked={askedLength(field.description, own)}
          value={own}
          onChange={setOwn}
        />
      ) : (
        <>
          <DraftText draft={draft} />
          {asked?.isOver && <p className="text-12 font-medium text-needs">{asked.text}</p>}
        </>
      )}
      <DraftFacts draft={draft} />
      <DraftFlags
        review={review}
        text={text}
        title={t('draft_flagsTitle')}
        onSeen={(flag) => drafts.seen(draft.id, flag, review === draft ? null : review.text)}
      />
      {canRemember(field) && (
        <RememberChoice
          company={context.company}
          type={field.decision.type}
          value={remember}
          onChange={setRemember}
        />
      )}
      <ProblemNotice problem={problem} />
      {isWaiting && (
        <div role="status" className="flex flex-col gap-1 text-12 text-muted">
          {t('draft_waitingAgain')}
          <Skeleton rows={1} />
        </div>
      )}
      {failed && canAsk && mode === 'look' && (
        <NoOther
          problem={failed}
          label={label}
          ask={() => {
            // What was pressed goes with what it was about.
            modes.current?.querySelector<HTMLElement>('[data-mode=again]')?.focus();
            return drafts.ask([key], '');
          }}
        />
      )}
      {mode === 'again' && (
        <AgainForm
          label={label}
          isBusy={isWaiting}
          onAsk={(note) => run(() => drafts.ask([key], note))}
          onClose={() => setMode('look')}
        />
      )}
      {mode !== 'again' && (
        <>
          <TakeButton
            {...{ text, toCheck, field, hasOwn, isEditing, accept }}
            isPending={isRunning}
            onPress={() => void take()}
          />
          <div ref={modes} className="-ms-2 flex flex-wrap gap-x-1">
            {isEditing ? (
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  keep.leave();
                  setRestored(false);
                  setOwn(draft.text);
                  setMode('look');
                }}
              >
                {t('panel_cancelEdit')}
              </Button>
            ) : (
              <>
                <Button
                  size="small"
                  variant="quiet"
                  icon={Pencil}
                  data-mode="edit"
                  aria-label={t('draft_editNamed', label.slice(0, 200))}
                  onPress={() => setMode('edit')}
                >
                  {t('draft_edit')}
                </Button>
                {canAsk && (
                  <Button
                    size="small"
                    variant="quiet"
                    icon={RotateCw}
                    data-mode="again"
                    // Not disabled: it keeps the focus that came back to it.
                    isPending={isWaiting}
                    aria-label={t('draft_againNamed', label.slice(0, 200))}
                    onPress={() => setMode('again')}
                  >
                    {t('draft_again')}
                  </Button>
                )}
                <Button
                  size="small"
                  variant="quiet"
                  icon={X}
                  aria-label={t('draft_dismissNamed', label.slice(0, 200))}
                  onPress={() => void dismiss()}
                >
                  {t('draft_dismiss')}
                </Button>
              </>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** A form that closes hands the focus back to the button that opened it. */
function useFocusAfter(mode: string, modes: RefObject<HTMLDivElement | null>): void {
  const before = useRef(mode);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = mode;
    if (mode !== 'look' || was === 'look' || document.activeElement !== document.body) return;
    modes.current?.querySelector<HTMLElement>(`[data-mode=${was}]`)?.focus();
  }, [mode, modes]);
}
