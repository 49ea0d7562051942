import { type DragEvent, useRef, useState } from 'react';
import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { Entry, type FieldProps, Spinner, VISUALLY_HIDDEN } from './parts.tsx';

export const DOCUMENTS =
  'application/pdf,.pdf,application/msword,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.docx,application/vnd.oasis.opendocument.text,.odt,application/rtf,.rtf';

export function FileField({ formId, entry }: FieldProps) {
  const { values, change, upload, extras } = useForm();
  const { cls, hook } = useLook();
  const [sending, setSending] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { path } = entry.field;
  const isDropOnly = extras.manners[path]?.kind === 'dropOnly';
  const held = values[path];
  const attached = held && typeof held === 'object' && 'filename' in held ? held : null;

  const take = async (file: File | undefined) => {
    if (!file || sending !== null) return;
    setProblem(null);
    if (file.size > extras.maxFileBytes) {
      setProblem(`${file.name} is too large`);
      return;
    }
    setSending(file.name);
    try {
      await upload(formId, path, file);
    } catch {
      setProblem(`We could not upload ${file.name}. Please try again.`);
    }
    setSending(null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const remove = () => {
    if (input.current) input.current.value = '';
    change(formId, path, null);
  };

  return (
    <Entry entry={entry}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files, beside a button */}
      <div
        role="presentation"
        className={cls('dropzone', hook('file'))}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        {!isDropOnly && (
          <input
            ref={input}
            accept={`${DOCUMENTS},image/*,video/*,audio/*`}
            type="file"
            tabIndex={-1}
            id={path}
            required={entry.isRequired}
            style={VISUALLY_HIDDEN}
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
        {sending !== null && (
          <div className={cls('file')}>
            <p className={cls('name')}>
              <span>{sending}</span>
            </p>
            <Spinner />
          </div>
        )}
        {sending === null && attached && (
          <div className={cls('file')}>
            <p className={cls('name')}>
              <span>{attached.filename}</span>
            </p>
            <button type="button" title="Delete file" className={cls('delete')} onClick={remove}>
              ×
            </button>
          </div>
        )}
        <div className={cls('instructions')}>
          {!isDropOnly && (
            <button
              type="button"
              className={cls('button secondary')}
              disabled={sending !== null}
              onClick={() => input.current?.click()}
            >
              <span>{attached ? 'Replace' : 'Upload File'}</span>
            </button>
          )}
          {!attached && (
            <p className={cls('dragInstructions')}>
              {isDropOnly ? 'Drag your file here' : 'or drag and drop here'}
            </p>
          )}
        </div>
        {problem && (
          <p className={cls('problem')} role="alert">
            {problem}
          </p>
        )}
      </div>
    </Entry>
  );
}
