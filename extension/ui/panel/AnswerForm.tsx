import { type FieldValue, valueText } from '@jobai/shared/fields';
import { useEffect, useState } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { Button } from '../base/Button.tsx';
import { AnswerControl } from './AnswerControl.tsx';
import { type Control, controlOf } from './control.ts';
import { ProblemNotice } from './Frame.tsx';
import { RememberChoice } from './RememberChoice.tsx';
import { canRemember } from './remember.ts';
import type { ReviewContext } from './reviewContext.ts';
import { useRun } from './useRun.ts';

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
  const [remember, setRemember] = useState<'tenant' | 'everywhere' | null>(null);
  const { run, isRunning, problem } = useRun();
  const control = controlOf(field);
  const isDirty = !isSame(draft, field.value);
  const { onDirty } = context;
  useEffect(() => {
    onDirty(key, isDirty);
    return () => onDirty(key, false);
  }, [key, isDirty, onDirty]);
  if (control.kind === 'file') return null;

  async function save() {
    if (await run(() => context.actions.edit(key, tidied(draft), remember))) onSaved?.();
  }

  return (
    <form
      className="flex min-w-0 flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty && !isTooLong(control, draft)) void save();
      }}
    >
      <AnswerControl control={control} label={label} value={draft} onChange={setDraft} />
      {isDirty && canRemember(field) && (
        <RememberChoice company={context.company} value={remember} onChange={setRemember} />
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
