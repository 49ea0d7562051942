import type { ChangeEvent, HTMLInputTypeAttribute } from 'react';
import { useLook } from '../classes.ts';
import { textOf, useForm } from '../form.ts';
import type { FieldType } from '../schema.ts';
import { Entry, type FieldProps } from './parts.tsx';
import { TextingConsent } from './TextingConsent.tsx';

const KINDS: Partial<Record<FieldType, { type: HTMLInputTypeAttribute; placeholder: string }>> = {
  Email: { type: 'email', placeholder: 'hello@example.com...' },
  Phone: { type: 'tel', placeholder: '1-415-555-1234...' },
  Url: { type: 'url', placeholder: 'https://...' },
  Number: { type: 'number', placeholder: 'Type here...' },
};
const PLAIN = { type: 'text', placeholder: 'Type here...' };

export function TextField({ formId, entry }: FieldProps) {
  const { values, change, leave, data } = useForm();
  const { cls, hook } = useLook();
  const { path, type } = entry.field;
  const kind = KINDS[type] ?? PLAIN;
  const shared = {
    id: path,
    name: path,
    required: entry.isRequired,
    value: textOf(values[path]),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(formId, path, target.value, true),
    onBlur: () => leave(path),
    placeholder: kind.placeholder,
  };
  if (type === 'LongText') {
    return (
      <Entry entry={entry}>
        <textarea {...shared} rows={6} className={cls('input textarea', hook('textarea'))} />
      </Entry>
    );
  }
  return (
    <Entry entry={entry}>
      <div>
        <input {...shared} type={kind.type} className={cls('input', hook('text'))} />
      </div>
      {type === 'Phone' && data.posting.shouldAskForTextingConsent && (
        <TextingConsent formId={formId} />
      )}
    </Entry>
  );
}
