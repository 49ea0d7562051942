import * as z from 'zod';
import type { FieldType } from './fields.ts';

/** What a stored file is; one never stands in for the other. */
export const FILE_KINDS = ['resume', 'letter'] as const;
export const FileKind = z.enum(FILE_KINDS);
export type FileKind = z.infer<typeof FileKind>;

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
