import { type Answer, type AnswerContext, ask, type PlanFile } from './rule.ts';

/** The file chosen for this application, else the only one, else the default one. */
export function resume({ files, field, resumeFileId }: AnswerContext): Answer {
  const resumes = files.filter((file) => file.kind === 'resume' && isAccepted(file, field.accept));
  const chosen =
    resumes.find((file) => file.id === resumeFileId) ??
    (resumes.length === 1 ? resumes[0] : resumes.find((file) => file.isDefault));
  if (chosen) return attached(chosen);
  return { ask: resumes.length ? 'severalOptionsFit' : 'noFile' };
}

export function coverLetter({ files, field }: AnswerContext): Answer {
  const letters = files.filter(
    (file) => file.kind === 'coverLetter' && isAccepted(file, field.accept),
  );
  const chosen = letters.length === 1 ? letters[0] : letters.find((file) => file.isDefault);
  if (chosen) return attached(chosen);
  return field.required ? { ask: 'noFile' } : { skip: 'optionalFile' };
}

export const otherFile = ({ field }: AnswerContext): Answer =>
  field.required ? { ask: 'noFile' } : { skip: 'optionalFile' };

export const prose = ask('ownWords');

function attached({ id, label, name, sha256 }: PlanFile): Answer {
  return { meaning: { kind: 'file', name, sha256 }, source: { kind: 'file', id, label } };
}

/** `accept` lists extensions or media types; only extensions can be compared with a name. */
function isAccepted(file: PlanFile, accept: string): boolean {
  const extensions = accept
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.startsWith('.'));
  const name = file.name.toLowerCase();
  return !extensions.length || /[/*]/.test(accept) || extensions.some((ext) => name.endsWith(ext));
}
