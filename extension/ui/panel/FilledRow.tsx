import { HOLDS, valueText } from '@jobai/shared/fields';
import { doubtOf } from '@jobai/shared/rules/doubt';
import { BookmarkPlus, BookmarkX, Ellipsis, Locate, Pencil, Undo2 } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Heir } from '../base/Heir.tsx';
import { IconButton } from '../base/IconButton.tsx';
import { Menu } from '../base/Menu.tsx';
import { useToast } from '../base/Toasts.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { ConfirmValue } from './ConfirmValue.tsx';
import { StandingDraft } from './drafts/StandingDraft.tsx';
import { FileSwitch } from './FileSwitch.tsx';
import { fieldDomId, focusField } from './fieldDom.ts';
import { Learning } from './Learning.tsx';
import { FoldedText, PageText } from './PageText.tsx';
import { reasonSentence, sourcePhrase, valuePhrase } from './phrases.ts';
import { answeredInPage, canRemember } from './remember.ts';
import { isSameRow, type ReviewContext } from './reviewContext.ts';
import { useLearning } from './useLearning.ts';
import { VerdictBadge } from './VerdictBadge.tsx';
import { useWhy, WhyButton } from './why/WhyContext.tsx';

/** One value that stands in the page: what, from where, and whether it was verified. Without `context`: read only. */
export const FilledRow = memo(function FilledRow({
  field,
  context,
}: {
  field: SessionField;
  context?: ReviewContext;
}) {
  const { key, label } = field.description;
  const [isEditing, setEditing] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const { verdict, source, decision } = field;
  const isDoubtful = verdict?.state === 'notVerified' || verdict?.state === 'refused';
  const reason =
    doubtOf(field) === 'outOfSight'
      ? t('panel_doubtOutOfSight')
      : isDoubtful || decision.action === 'skip'
        ? reasonSentence(field)
        : null;
  const close = () => setEditing(false);
  const why = useWhy();
  const isAskedFor = why?.editing === key;
  useEffect(() => {
    if (!isAskedFor) return;
    why?.takeUp();
    if (context && HOLDS[field.description.widget] !== 'file') setEditing(true);
  }, [isAskedFor, why, context, field.description.widget]);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current === isEditing) return;
    wasEditing.current = isEditing;
    focusField(key);
  }, [isEditing, key]);
  return (
    <li id={fieldDomId(key)} className="flex min-w-0 flex-col gap-1 px-3 py-2">
      <div className="flex items-start gap-1">
        <h3 className="min-w-0 flex-1 pt-1 text-12 text-muted">
          <PageText text={label} />
        </h3>
        {context && (
          <RowActions
            field={field}
            context={context}
            onEdit={answeredInPage(field) ? null : () => setEditing(!isEditing)}
            onKeep={() => setKeeping(true)}
          />
        )}
      </div>
      {isEditing && context ? (
        <div data-answer className="py-1">
          <AnswerForm field={field} context={context} onCancel={close} onSaved={close} />
        </div>
      ) : (
        <Heir className="flex min-w-0 flex-col gap-1">
          <FoldedText text={valuePhrase(field.value)} />
          <p data-heir className="text-12 text-muted">
            <VerdictBadge field={field} /> {source && sourcePhrase(source, context?.company)}{' '}
            <WhyButton fieldKey={key} label={label} />
          </p>
          {reason && <p className="text-12 text-muted">{reason}</p>}
          {context && <ConfirmValue field={field} context={context} />}
          {context && <StandingDraft field={field} context={context} />}
          {context && (
            <Learning
              field={field}
              context={context}
              isWanted={isKeeping}
              onDone={() => setKeeping(false)}
            />
          )}
        </Heir>
      )}
    </li>
  );
}, isSameRow);

function RowActions({
  field,
  context,
  onEdit,
  onKeep,
}: {
  field: SessionField;
  context: ReviewContext;
  /** null: answered in the page only. */
  onEdit: (() => void) | null;
  onKeep: () => void;
}) {
  const { actions } = context;
  const { key, label, widget } = field.description;
  const showToast = useToast();
  const { saved, forget } = useLearning(field, context);
  const canKeep =
    field.source?.kind === 'person' &&
    field.value !== null &&
    canRemember(field) &&
    valueText(saved?.value ?? null) !== valueText(field.value);
  const isWritten = field.verdict?.state === 'verified' || field.verdict?.state === 'notVerified';

  async function undo() {
    const before = field.value;
    const reply = await actions.undo(key);
    if (!reply.ok) return;
    // A file cannot be put back by value; choosing it again is one click in its card.
    const again = before?.kind === 'file' ? undefined : () => void actions.edit(key, before, null);
    showToast({ text: t('panel_undoneToast', label.slice(0, 60)), undo: again });
  }

  return (
    <div className="-me-1 flex shrink-0">
      {onEdit && HOLDS[widget] === 'file' && <FileSwitch field={field} context={context} />}
      {onEdit && HOLDS[widget] !== 'file' && (
        <IconButton icon={Pencil} label={t('panel_edit', label)} onPress={onEdit} />
      )}
      <Menu
        icon={Ellipsis}
        label={t('panel_more', label)}
        entries={[
          {
            id: 'show',
            label: t('panel_showInPage'),
            icon: Locate,
            onAction: () => void actions.show(key),
          },
          ...(isWritten
            ? [{ id: 'undo', label: t('panel_undoOne'), icon: Undo2, onAction: () => void undo() }]
            : []),
          ...(canKeep
            ? [{ id: 'keep', label: t('learn_keep'), icon: BookmarkPlus, onAction: onKeep }]
            : []),
          ...(saved
            ? [
                {
                  id: 'forget',
                  label: t('learn_forget'),
                  hint: t('learn_forgetHint'),
                  icon: BookmarkX,
                  onAction: () => void forget(),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}
