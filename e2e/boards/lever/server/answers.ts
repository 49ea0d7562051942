import { createHash } from 'node:crypto';
import type { RecordedFile } from '../../recorder.ts';
import { type Control, controlsOf } from '../controls.ts';
import type { LeverJob } from '../job.ts';

/** The multipart body turned back into what a person would read in the form, by control name; empty answers are left out. */

type Answers = Record<string, string | readonly string[]>;

const texts = (sent: FormData, name: string) =>
  sent.getAll(name).filter((value) => typeof value === 'string');
/** Browsers post line breaks as CRLF. */
export const textOf = (sent: FormData, name: string) =>
  (texts(sent, name)[0] ?? '').replaceAll('\r\n', '\n');

function attached(sent: FormData, name: string): File | null {
  const value = sent.get(name);
  // An empty file input is posted as a file without a name.
  return value instanceof File && value.name !== '' ? value : null;
}

/** A required box posts its hidden "0" and its own "1"; anything else is no consent. */
const consented = (sent: FormData, name: string) =>
  JSON.stringify(texts(sent, name)) === '["0","1"]';

function answer(sent: FormData, { name, kind, options }: Control): string | readonly string[] {
  switch (kind) {
    case 'text':
      return textOf(sent, name);
    case 'one':
      return options?.[textOf(sent, name)] ?? '';
    case 'many':
      return texts(sent, name).filter((value) => value !== '' && (options?.[value] ?? !options));
    case 'file':
      return attached(sent, name)?.name ?? '';
    case 'consent':
      return consented(sent, name) ? 'ticked' : '';
  }
}

export function answersOf(job: LeverJob, sent: FormData): Answers {
  return Object.fromEntries(
    controlsOf(job)
      .map((control) => [control.name, answer(sent, control)] as const)
      .filter(([, value]) => value.length > 0),
  );
}

export async function filesOf(
  job: LeverJob,
  sent: FormData,
): Promise<Record<string, RecordedFile>> {
  const files: Record<string, RecordedFile> = {};
  for (const { name, kind } of controlsOf(job)) {
    const file = kind === 'file' ? attached(sent, name) : null;
    if (!file) continue;
    const bytes = Buffer.from(await file.arrayBuffer());
    files[name] = {
      name: file.name,
      type: file.type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }
  return files;
}

/** In order of the form, as a list because names repeat. */
export const payloadOf = (sent: FormData) =>
  [...sent].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { file: value.name },
  ]);
