import { useRef } from 'react';
import { type Form, useForm } from '../form.ts';
import { Description, describedBy, FieldError, outside } from './parts.tsx';

type Props = {
  id: string;
  label: string;
  required: boolean;
  description?: string | null;
  autoComplete?: string;
  type?: 'text' | 'number';
};

const RESET_MS = 60;

/** What becomes of a text as one types it. */
function useEntered(id: string, { extras, setText }: Form): (value: string) => void {
  const resets = useRef(0);
  const manner = extras.manners[id];
  return (value) => {
    switch (manner?.kind) {
      case 'counted':
      case 'cut':
        return setText(id, value.slice(0, manner.limit));
      case 'reset':
        setText(id, value);
        if (value && resets.current++ < manner.times) setTimeout(() => setText(id, ''), RESET_MS);
        return;
      default:
        return setText(id, value);
    }
  };
}

function Counter({ id }: { id: string }) {
  const { extras, values } = useForm();
  const manner = extras.manners[id];
  if (manner?.kind !== 'counted') return null;
  return (
    <span className="helper-text" aria-live="polite">
      {(values.text[id] ?? '').length}/{manner.limit}
    </span>
  );
}

export function TextField({ id, label, required, description, autoComplete, type }: Props) {
  const form = useForm();
  const { values, errors, look } = form;
  const enter = useEntered(id, form);
  return (
    <div className="field-wrapper">
      <div className="text-input-wrapper">
        <div className={outside(look, 'input-wrapper')}>
          <label id={`${id}-label`} htmlFor={id} className={`label ${outside(look, 'label')}`}>
            {label}
            {required && <span aria-hidden="true">*</span>}
          </label>
          <input
            id={id}
            className={`${outside(look, 'input')} input__single-line`}
            aria-label={label}
            aria-describedby={describedBy(id)}
            aria-invalid={id in errors}
            aria-errormessage={`${id}-error`}
            aria-required={required}
            type={type ?? 'text'}
            maxLength={type === 'number' ? undefined : 255}
            autoComplete={autoComplete}
            value={values.text[id] ?? ''}
            onChange={(event) => enter(event.target.value)}
          />
        </div>
        <Counter id={id} />
        <FieldError id={id} />
        <Description id={id} html={description} />
      </div>
    </div>
  );
}

export function LongTextField({ id, label, required, description }: Props) {
  const { values, errors, setText, look } = useForm();
  return (
    <div className="field-wrapper field-wrapper--multiline">
      <div className="text-input-wrapper">
        <div className={`${outside(look, 'input-wrapper')} input-wrapper__multi-line`}>
          <label id={`${id}-label`} htmlFor={id} className={`label ${outside(look, 'label')}`}>
            {label}
            {required && <span aria-hidden="true">*</span>}
          </label>
          <textarea
            id={id}
            className={`${outside(look, 'input')} input__multi-line`}
            aria-label={label}
            aria-describedby={describedBy(id)}
            aria-invalid={id in errors}
            aria-errormessage={`${id}-error`}
            aria-required={required}
            rows={4}
            value={values.text[id] ?? ''}
            onChange={(event) => setText(id, event.target.value)}
          />
        </div>
        <FieldError id={id} />
        <Description id={id} html={description} />
      </div>
    </div>
  );
}
