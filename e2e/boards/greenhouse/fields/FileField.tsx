import { type ChangeEvent, useId, useRef, useState } from 'react';
import { useForm } from '../form.ts';
import { FieldError } from './parts.tsx';

type Props = {
  id: string;
  label: string;
  required: boolean;
  filetypes: readonly string[];
  /** Whether the answer may be typed instead. */
  manual: boolean;
};

export function FileField({ id, label, required, filetypes, manual }: Props) {
  const { values, setFile, setError, extras, hydrated, look } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const typesId = useId();
  const attached = values.files[id];
  const button = `btn btn--${look.button}`;

  const attach = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const extension = file.name.split('.').pop()?.toLowerCase() ?? '';
    if (!filetypes.includes(extension)) {
      event.target.value = '';
      setError(id, `Invalid file type. Accepted file types: ${filetypes.join(', ')}`);
      return;
    }
    if (file.size > extras.maxFileBytes) {
      event.target.value = '';
      setError(id, 'File exceeds the maximum upload size');
      return;
    }
    setReading(true);
    await file.arrayBuffer();
    setReading(false);
    setFile(id, { kind: 'file', file });
  };

  return (
    <div className="field-wrapper">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the live site marks the group, not the input */}
      {/* biome-ignore lint/a11y/useSemanticElements: a div with a role, as on the live site */}
      <div
        role="group"
        aria-labelledby={`upload-label-${id}`}
        aria-required={required}
        className="file-upload"
        data-allow-s3="false"
      >
        <div id={`upload-label-${id}`} className="label upload-label">
          {label}
          {required && <span className="required">*</span>}
        </div>
        {attached?.kind === 'file' ? (
          <div className="file-upload__filename">
            <p className="body">{attached.file.name}</p>
            <button
              type="button"
              className="icon-button icon-button--sm"
              aria-label="Remove file"
              onClick={() => setFile(id, null)}
            >
              ×
            </button>
          </div>
        ) : (
          <div className="file-upload__wrapper" aria-busy={reading}>
            <div className="button-container">
              <div className="secondary-button">
                <div>
                  <button type="button" className={button} onClick={() => input.current?.click()}>
                    Attach
                  </button>
                  <label className="visually-hidden" htmlFor={id}>
                    Attach
                  </label>
                  <input
                    key={String(hydrated)}
                    ref={input}
                    id={id}
                    className="visually-hidden"
                    type="file"
                    accept={filetypes.map((type) => `.${type}`).join(',')}
                    onChange={attach}
                  />
                </div>
              </div>
              <div className="secondary-button">
                <button type="button" className={button} data-testid={`${id}-dropbox`}>
                  Dropbox
                </button>
              </div>
              <div className="secondary-button">
                <button type="button" className={button}>
                  Google Drive
                </button>
              </div>
              {manual && <ManualEntry id={id} button={button} />}
              <p id={typesId} className="file-upload__filetypes">
                Accepted file types: {filetypes.join(', ')}
              </p>
            </div>
          </div>
        )}
        <FieldError id={id} />
      </div>
    </div>
  );
}

function ManualEntry({ id, button }: { id: string; button: string }) {
  const { values, setFile } = useForm();
  const typed = values.files[id];
  return (
    <div className="secondary-button">
      <div>
        <button
          type="button"
          className={button}
          data-testid={`${id}-text`}
          onClick={() => setFile(id, typed ? null : { kind: 'text', text: '' })}
        >
          Enter manually
        </button>
        <label className="visually-hidden" htmlFor={`${id}_text`}>
          Enter manually
        </label>
        {typed?.kind === 'text' && (
          <textarea
            id={`${id}_text`}
            className="input input__multi-line"
            rows={6}
            value={typed.text}
            onChange={(event) => setFile(id, { kind: 'text', text: event.target.value })}
          />
        )}
      </div>
    </div>
  );
}
