import * as z from 'zod';
import type { FieldType } from './fields.ts';
import { Instant } from './job.ts';

/** What a stored file is; one never stands in for the other. */
export const FILE_KINDS = ['resume', 'letter'] as const;
export const FileKind = z.enum(FILE_KINDS);
export type FileKind = z.infer<typeof FileKind>;

/** How many target roles one file may have, and how long each may be. */
export const MAX_ROLES = 20;
export const MAX_ROLE_LENGTH = 200;

/** A résumé or cover letter the person stored, without its bytes. */
export const FileMeta = z.object({
  id: z.string().min(1).max(100),
  kind: FileKind,
  /** Target roles in the person's own words: "Backend Engineer". */
  roles: z.array(z.string().min(1).max(MAX_ROLE_LENGTH)).max(MAX_ROLES),
  /** The person's own name for it: "Backend, two pages". */
  label: z.string().max(300),
  /** File name the employer sees. */
  name: z.string().min(1).max(300),
  mime: z.string().max(200),
  /** Bytes. */
  size: z.number().int().min(0),
  /** Lower-case hex. */
  sha256: z.string().length(64),
  /** The one of its kind that attaches where nothing closer fits; no letter is unless the person says so. */
  isDefault: z.boolean(),
  addedAt: Instant,
});
export type FileMeta = z.infer<typeof FileMeta>;

/** Why this file was attached and no other; the first that applies, in this order. */
export const FileWhy = z.discriminatedUnion('rule', [
  /** The person chose it for this application. */
  z.object({ rule: z.literal('chosen') }),
  /** It was sent to this employer the last time. */
  z.object({ rule: z.literal('employer') }),
  /** `role`: the person's own target role that the job's title matches. */
  z.object({ rule: z.literal('role'), role: z.string().max(200) }),
  /** There is no other. */
  z.object({ rule: z.literal('only') }),
  z.object({ rule: z.literal('default') }),
]);
export type FileWhy = z.infer<typeof FileWhy>;

/** The type of field that asks for a kind. */
export const FIELD_OF_KIND = { resume: 'resume', letter: 'coverLetter' } as const satisfies Record<
  FileKind,
  FieldType
>;

/** A résumé never goes where a letter is asked for, nor the reverse; a field for any other file takes either. */
export function takesKind(type: FieldType, kind: FileKind): boolean {
  const isOfOneKind = FILE_KINDS.some((each) => FIELD_OF_KIND[each] === type);
  return !isOfOneKind || FIELD_OF_KIND[kind] === type;
}
