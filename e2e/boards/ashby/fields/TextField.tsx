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

/** "(503) 555-0148": the first ten digits, whatever they were meant to be. */
function masked(text: string): string {
  const [, area, exchange, line] =
    /^(\d{0,3})(\d{0,3})(\d{0,4})/.exec(text.replace(/\D/g, '')) ?? [];
  if (!exchange) return area ?? '';
  return `(${area}) ${exchange}${line ? `-${line}` : ''}`;
}

export function TextField({ formId, entry }: FieldProps) {
  const { values, change, leave, data, extras } = useForm();
  const { cls, hook } = useLook();
  const { path, type } = entry.field;
  const kind = KINDS[type] ?? PLAIN;
  const isMasked = extras.manners[path]?.kind === 'mask';
  const shared = {
    id: path,
    name: path,
    required: entry.isRequired,
    value: textOf(values[path]),
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(formId, path, isMasked ? masked(target.value) : target.value, true),
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
