import type { FileKind, FileWhy } from '@jobai/shared/files';
import type { Job } from '@jobai/shared/job';
import { namesAnother } from './attach/companies.ts';
import { bestRole } from './attach/roles.ts';

/** A stored file as the plan sees it. */
export type PlanFile = {
  id: string;
  label: string;
  name: string;
  kind: FileKind;
  /** Target roles in the person's own words. */
  roles: readonly string[];
  sha256: string;
  /** The résumé that attaches where nothing else fits; a letter the person marked to attach by default. */
  isDefault: boolean;
};

/** What else decides which file attaches. */
export type AttachFacts = {
  /** File the person chose in this application, by id. */
  chosen: Readonly<Record<FileKind, string | null>>;
  /** SHA-256 of what this employer was sent the last time. */
  sent: Readonly<Record<FileKind, string | null>>;
  /** Employers the person has dealt with: a letter that names one of them is for nobody else. */
  companies: readonly string[];
};

export type Attached = { file: PlanFile; why: FileWhy } | { none: 'notStored' | 'unclear' };

/**
 * Which stored file attaches, and why: the one chosen for this application, the one this employer was sent the last
 * time, the one whose role the job's title matches, the only one, the default one. A letter never attaches because it
 * is the only one, nor when its label, roles or name speak of another employer.
 */
export function fileFor(
  kind: FileKind,
  {
    files,
    accept,
    job,
    facts,
  }: {
    files: readonly PlanFile[];
    /** `accept` of the control. */
    accept: string;
    job: Pick<Job, 'company' | 'tenant' | 'title'>;
    facts: AttachFacts;
  },
): Attached {
  const stored = files.filter((file) => file.kind === kind && isAccepted(file, accept));
  if (stored.length === 0) return { none: 'notStored' };
  const chosen = stored.find(({ id }) => id === facts.chosen[kind]);
  if (chosen) return { file: chosen, why: { rule: 'chosen' } };
  const fitting = kind === 'letter' ? stored.filter((file) => isForAll(file, job, facts)) : stored;
  const sent = fitting.find(({ sha256 }) => sha256 === facts.sent[kind]);
  if (sent) return { file: sent, why: { rule: 'employer' } };
  const byRole = roleFile(fitting, job.title);
  if (byRole) return byRole;
  const [only] = stored;
  if (kind === 'resume' && only && stored.length === 1)
    return { file: only, why: { rule: 'only' } };
  const preset = fitting.find(({ isDefault }) => isDefault);
  return preset ? { file: preset, why: { rule: 'default' } } : { none: 'unclear' };
}

function isForAll(
  { label, name, roles }: PlanFile,
  job: Pick<Job, 'company' | 'tenant' | 'title'>,
  { companies }: AttachFacts,
): boolean {
  const texts = [label, name.replace(/\.[^.]+$/, ''), ...roles];
  return !namesAnother(texts, job, companies, roles);
}

/** The one whose role fits best; two that fit equally well decide nothing. */
function roleFile(
  files: readonly PlanFile[],
  title: string,
): Extract<Attached, { why: object }> | null {
  const fits = files
    .flatMap((file) => {
      const best = bestRole(title, file.roles);
      return best ? [{ file, ...best }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  if (!first || first.score === second?.score) return null;
  return { file: first.file, why: { rule: 'role', role: first.role } };
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
