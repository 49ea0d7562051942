import { type KeyboardEvent, useRef } from 'react';

export const CODE_LENGTH = 8;
const PLACES = Array.from({ length: CODE_LENGTH }, (_, index) => index);

type Props = {
  email: string;
  code: readonly string[];
  error: string | null;
  onChange: (code: readonly string[]) => void;
};

/** Asked for after a low captcha score; the code went to the applicant by e-mail. */
export function EmailVerification({ email, code, error, onChange }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const focus = (place: number) =>
    group.current?.querySelector<HTMLInputElement>(`#security-input-${place}`)?.focus();

  const type = (place: number, text: string) => {
    const letters = text.replace(/\s/g, '').split('');
    // A pasted code fills the following boxes too.
    const next = PLACES.map((at) => letters[at - place] ?? code[at] ?? '');
    if (letters.length === 0) next[place] = '';
    onChange(next);
    if (letters.length > 0) focus(Math.min(place + letters.length, CODE_LENGTH - 1));
  };
  const back = (place: number, event: KeyboardEvent) => {
    if (event.key === 'Backspace' && !code[place] && place > 0) focus(place - 1);
  };

  return (
    <fieldset id="email-verification" className="email-verification" ref={group}>
      <legend className="label">Security code*</legend>
      <p className="body">
        A verification code was sent to {email}. Enter the 8-character code to confirm you are a
        human.
      </p>
      <div className="email-verification__inputs">
        {PLACES.map((place) => (
          <input
            key={place}
            id={`security-input-${place}`}
            className="input security-input"
            type="text"
            aria-label={`Security code character ${place + 1}`}
            aria-invalid={error !== null}
            maxLength={place === 0 ? CODE_LENGTH : 1}
            autoComplete="off"
            value={code[place] ?? ''}
            onChange={(event) => type(place, event.target.value)}
            onKeyDown={(event) => back(place, event)}
          />
        ))}
      </div>
      {error && (
        <p id="email-verification-error" className="helper-text helper-text--error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
