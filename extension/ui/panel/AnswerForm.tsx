import { type FieldValue, valueText } from '@jobai/shared/fields';
import type { Scope } from '@jobai/shared/remembering';
import { useEffect, useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { AnswerControl } from './AnswerControl.tsx';
import { askedLength } from './askedLength.ts';
import { type Control, controlOf } from './control.ts';
import { Suggestions } from './drafts/Suggestions.tsx';
import { ProblemNotice } from './Frame.tsx';
import { ProfileInstead, RememberChoice } from './RememberChoice.tsx';
import { canRemember, profileSays } from './remember.ts';
import type { ReviewContext } from './reviewContext.ts';
import { useLearning } from './useLearning.ts';
import { useRun } from './useRun.ts';
import { profilePlace } from './why/steps.ts';

function isSame(a: FieldValue | null, b: FieldValue | null): boolean {
  return a?.kind === b?.kind && valueText(a) === valueText(b);
}

/** Blank lines while typing a list are not answers. */
function tidied(value: FieldValue | null): FieldValue | null {
  if (value?.kind !== 'options') return value;
  const options = value.options.map((option) => option.trim()).filter(Boolean);
  return options.length > 0 ? { kind: 'options', options } : null;
}

function isTooLong(control: Control, value: FieldValue | null): boolean {
  const limit = 'limit' in control ? control.limit : null;
  return limit !== null && valueText(value).length > limit;
}

/** What is there stays; the rest comes after it. */
function withText(before: FieldValue | null, text: string): FieldValue {
  const there = valueText(before).trimEnd();
  return { kind: 'text', text: there ? `${there} ${text}` : text };
}

/** Answers one question: a control, what to remember, and a button that writes to the page. */
export function AnswerForm({
  field,
  context,
  onCancel,
  onSaved,
}: {
  field: SessionField;
  context: ReviewContext;
  /** Present when an answer is edited, not first given. */
  onCancel?: () => void;
  onSaved?: () => void;
}) {
  const { key, label } = field.description;
  const [draft, setDraft] = useState(field.value);
  const [remember, setRemember] = useState<Scope | null>(null);
  const { run, isRunning, problem } = useRun();
  const learning = useLearning(field, context);
  const says = profileSays(field);
  const place = profilePlace(field);
  const control = controlOf(field);
  const isDirty = !isSame(draft, field.value);
  const { onDirty } = context;
  useEffect(() => {
    onDirty(key, isDirty);
    return () => onDirty(key, false);
  }, [key, isDirty, onDirty]);
  if (control.kind === 'file') return null;

  async function save() {
    const before = learning.saved;
    if (!(await run(() => context.actions.edit(key, tidied(draft), remember)))) return;
    context.onAsked(key);
    if (remember) learning.toldKept(remember, before);
    onSaved?.();
  }

  return (
    <form
      className="flex min-w-0 flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty && !isTooLong(control, draft)) void save();
      }}
    >
      <AnswerControl
        control={control}
        label={label}
        value={draft}
        onChange={setDraft}
        asked={(text) => askedLength(field.description, text)}
      />
      <Suggestions
        field={field}
        context={context}
        onInsert={(text) => setDraft((before) => withText(before, text))}
      />
      {isDirty && canRemember(field) && (
        <RememberChoice
          company={context.company}
          type={field.decision.type}
          value={remember}
          onChange={setRemember}
        />
      )}
      {isDirty && says !== null && place !== null && (
        <ProfileInstead
          says={says}
          label={label}
          onOpen={() => void context.actions.openOptions(`profile/${encodeURIComponent(place)}`)}
        />
      )}
      <ProblemNotice problem={problem} />
      {(isDirty || onCancel) && (
        <div className="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            variant="primary"
            size="small"
            isDisabled={!isDirty || isTooLong(control, draft)}
            isPending={isRunning}
          >
            {t('panel_save')}
          </Button>
          {onCancel && (
            <Button variant="quiet" size="small" onPress={onCancel}>
              {t('panel_cancelEdit')}
            </Button>
          )}
          {isDirty && <Badge tone="draft">{t('panel_notSaved')}</Badge>}
        </div>
      )}
    </form>
  );
}
