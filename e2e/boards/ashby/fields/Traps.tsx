import type { CSSProperties } from 'react';
import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import type { Trap } from '../schema.ts';

const HIDDEN: Readonly<Record<Exclude<Trap['hide'], 'type'>, CSSProperties>> = {
  offscreen: { position: 'absolute', left: '-8000px' },
  transparent: { position: 'absolute', opacity: 0, height: 30, width: 220, pointerEvents: 'none' },
  clipped: {
    position: 'absolute',
    clip: 'rect(0, 0, 0, 0)',
    height: 1,
    width: 1,
    overflow: 'hidden',
  },
};

/** Inputs nobody sees, dressed as questions. React holds no value for them: what a script put there stays. */
export function Traps() {
  const { extras } = useForm();
  const { cls } = useLook();
  return extras.traps.map(({ id, label, hide }) =>
    hide === 'type' ? (
      <input key={id} id={id} name={id} type="hidden" />
    ) : (
      <div
        key={id}
        className={cls('fieldEntry', 'ashby-application-form-field-entry')}
        data-field-path={id}
        style={HIDDEN[hide]}
      >
        <label
          className={cls('heading label', 'ashby-application-form-question-title')}
          htmlFor={id}
        >
          {label}
        </label>
        <input
          id={id}
          name={id}
          type="text"
          tabIndex={-1}
          autoComplete="off"
          className={cls('input')}
        />
      </div>
    ),
  );
}

/** What stands in them, and in the field that only the captcha writes. */
export function unseenValues(traps: readonly Trap[]): Record<string, string> {
  const ids = [...traps.map(({ id }) => id), CAPTCHA_ID];
  return Object.fromEntries(
    ids.map((id) => {
      const field = document.getElementById(id);
      const text =
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
          ? field.value
          : '';
      return [id, text];
    }),
  );
}

/** The captcha's own field, which its script hangs at the end of the body. */
export const CAPTCHA_ID = 'g-recaptcha-response-100000';
