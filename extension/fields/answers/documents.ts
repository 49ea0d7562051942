import type { FileWhy } from '@jobai/shared/files';
import { fileFor, type PlanFile } from '../attach.ts';
import { type Answer, type AnswerContext, ask } from './rule.ts';

export function resume(context: AnswerContext): Answer {
  const attached = fileFor('resume', { ...context, accept: context.field.accept });
  if ('file' in attached) return fileAnswer(attached);
  return { ask: attached.none === 'notStored' ? 'noFile' : 'severalOptionsFit' };
}

/** A letter to somebody else looks right and is wrong: only one that is plainly meant attaches. */
export function coverLetter(context: AnswerContext): Answer {
  const attached = fileFor('letter', { ...context, accept: context.field.accept });
  if ('file' in attached) return fileAnswer(attached);
  if (attached.none === 'unclear') return { ask: 'letterUnclear' };
  return context.field.required ? { ask: 'noFile' } : { skip: 'optionalFile' };
}

export const otherFile = ({ field }: AnswerContext): Answer =>
  field.required ? { ask: 'noFile' } : { skip: 'optionalFile' };

export const prose = ask('ownWords');

function fileAnswer({ file, why }: { file: PlanFile; why: FileWhy }): Answer {
  const { id, label, name, sha256, kind } = file;
  return {
    meaning: { kind: 'file', name, sha256 },
    source: { kind: 'file', id, label, fileKind: kind, why },
  };
}
