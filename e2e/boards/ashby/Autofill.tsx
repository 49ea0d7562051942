import { useRef, useState } from 'react';
import { useLook } from './classes.ts';
import { DOCUMENTS } from './fields/FileField.tsx';
import { Spinner, VISUALLY_HIDDEN } from './fields/parts.tsx';
import { useForm } from './form.ts';

/** The pane above the form: what is uploaded here is parsed, and the result written over the fields. */
export function Autofill({ formId }: { formId: string }) {
  const { autofill, notify } = useForm();
  const { cls } = useLook();
  const [pending, setPending] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = async (file: File | undefined) => {
    if (!file || pending) return;
    setPending(true);
    try {
      await autofill(formId, file);
    } catch {
      notify('We could not read this resume. Please fill in the form yourself.');
    }
    setPending(false);
  };

  return (
    <div
      className={cls(
        'autofillPane container',
        'ashby-application-form-autofill-pane',
        'ashby-application-form-autofill-uploader',
      )}
    >
      <div
        role="presentation"
        className={cls('root', 'ashby-application-form-autofill-input-root')}
        data-state={pending ? 'pending' : 'default'}
      >
        <input
          ref={input}
          accept={DOCUMENTS}
          type="file"
          tabIndex={-1}
          style={VISUALLY_HIDDEN}
          onChange={({ target }) => void take(target.files?.[0])}
        />
        <div className={cls('base', 'ashby-application-form-autofill-input-base-layer')}>
          <div>
            <h3 className={cls('title', 'ashby-application-form-autofill-input-title')}>
              Autofill from resume
            </h3>
            <p className={cls('text', 'ashby-application-form-autofill-input-description')}>
              Upload your resume here to autofill key application fields.
            </p>
          </div>
          <button
            type="button"
            className={cls('button secondary')}
            onClick={() => input.current?.click()}
          >
            Upload file
          </button>
        </div>
        <div
          className={cls('pending', 'ashby-application-form-autofill-input-pending-layer')}
          data-state={pending ? 'visible' : 'hidden'}
        >
          <Spinner />
          <span>Parsing your resume. Autofilling key fields...</span>
        </div>
      </div>
    </div>
  );
}
