import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import { t } from '../../i18n.ts';
import { CONTROL, cx } from './classes.ts';
import { FIELD, FieldError, FieldHelp, FieldLabel, type FieldProps } from './FieldParts.tsx';

export type TextAreaProps = FieldProps &
  Pick<AriaProps, 'onBlur' | 'autoFocus' | 'name'> & {
    value: string;
    onChange: (value: string) => void;
    rows?: number;
    placeholder?: string;
    /** Characters the receiver takes; a longer text is shown as too long, never cut. */
    limit?: number | null;
    /** How long it is beside how long it is asked to be, in words; `isOver` never keeps it from being taken. */
    asked?: { text: string; isOver: boolean } | null;
  };

/** Grows with its text. */
export function TextArea({
  label,
  hideLabel,
  description,
  error,
  rows = 3,
  placeholder,
  limit = null,
  asked = null,
  ...props
}: TextAreaProps) {
  const over = limit === null ? 0 : props.value.length - limit;
  const tooLong = over > 0 ? t('base_tooLong', over) : undefined;
  const problem = error ?? tooLong;
  return (
    <AriaTextField {...props} isInvalid={Boolean(problem)} className={FIELD}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <AriaTextArea
        rows={rows}
        placeholder={placeholder}
        dir="auto"
        className={cx(CONTROL, 'field-sizing-content max-h-80 min-h-16 resize-y')}
      />
      <FieldHelp description={description} />
      <FieldError error={problem} />
      {asked && (
        <span
          className={cx(
            'self-end text-12 tabular-nums',
            asked.isOver ? 'font-medium text-needs' : 'text-muted',
          )}
        >
          {asked.text}
        </span>
      )}
      {limit !== null && (
        <span className="self-end text-12 tabular-nums text-muted">
          {t('base_characters', props.value.length, limit)}
        </span>
      )}
    </AriaTextField>
  );
}
