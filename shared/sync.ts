import * as z from 'zod';
import { SavedAnswer } from './answers.ts';
import { Application, Receipt } from './application.ts';
import { FileMeta } from './files.ts';
import { Profile } from './profile.ts';

/**
 * What the device and the backend tell each other about the rows both keep. A row is one noun under its id; `rev` is
 * the person's own counter at its last change, so one number orders everything of theirs. Merging: rules/merge.ts.
 */
export const SYNC_KINDS = ['profile', 'file', 'application', 'answer', 'receipt'] as const;
export const SyncKind = z.enum(SYNC_KINDS);
export type SyncKind = z.infer<typeof SyncKind>;

/** What a row of a kind holds. The one profile has the id `me`; of files the bytes travel by themselves. */
export const DOCS = {
  profile: Profile,
  file: FileMeta,
  application: Application,
  answer: SavedAnswer,
  receipt: Receipt,
} as const satisfies Record<SyncKind, z.ZodType>;
export type Docs = { [K in SyncKind]: z.infer<(typeof DOCS)[K]> };

export const PROFILE_ID = 'me';

/** The bucket of the person's files; a file's bytes lie at `fileObject`, one copy per content. */
export const FILE_BUCKET = 'users';
export function fileObject(userId: string, sha256: string): string {
  return `users/${userId}/files/${sha256}`;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** How deep a document may nest, and how long one may be as JSON text, in UTF-16 units. */
export const MAX_DOC_DEPTH = 32;
export const MAX_DOC_LENGTH = 1_000_000;

/**
 * What a JSON column cannot hold, or should not: a NUL, half a surrogate pair, a key that means something else in
 * JavaScript, a nesting without end. Null where there is nothing of the kind.
 */
export function unstorable(value: unknown, depth = MAX_DOC_DEPTH): string | null {
  if (typeof value === 'string') {
    if (value.includes('\0')) return 'a NUL character';
    return /[\uD800-\uDFFF]/u.test(value) ? 'half a surrogate pair' : null;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'a number without end';
  if (typeof value === 'boolean' || value === null) return null;
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (depth === 0) return `more than ${MAX_DOC_DEPTH} levels`;
  for (const [key, part] of Object.entries(value)) {
    const fault = key === '__proto__' ? 'the key __proto__' : unstorable(key, 0);
    const found = fault ?? unstorable(part, depth - 1);
    if (found) return found;
  }
  return null;
}

const storable = (value: unknown, context: z.RefinementCtx): void => {
  const fault = unstorable(value);
  if (fault) context.addIssue({ code: 'custom', message: `contains ${fault}` });
};
const JsonValue = z.unknown().superRefine(storable) as unknown as z.ZodType<Json>;

const Key = z
  .string()
  .max(300)
  .refine((key) => key !== '__proto__', 'is no key')
  .superRefine(storable);

/** Keys from the document's root; arrays are whole values and have no paths inside. The root itself is `[]`. */
export const Path = z.array(Key).max(MAX_DOC_DEPTH);

/**
 * One edit. `value` absent: the path is removed. An object is descended into: it sets what it names and removes nothing;
 * an array or a scalar replaces what stands there.
 */
export const Change = z.object({ path: Path.min(1), value: JsonValue.optional() });
export type Change = { path: string[]; value?: Json };

const target = {
  /** Made by the client once per edit, and sent again unchanged until it is answered. */
  mutationId: z.uuid(),
  kind: SyncKind,
  id: z.string().min(1).max(100).superRefine(storable),
  /** `rev` of the row the person saw when they edited; 0: it is new here. */
  baseRev: z.int().min(0),
};

/**
 * What was edited in one row. Within a request, a later mutation of the same row builds upon the earlier ones: it never
 * conflicts with them, whether they are applied now or were before.
 */
export const Mutation = z.union([
  z.strictObject({ ...target, changes: z.array(Change).min(1).max(1000) }),
  z.strictObject({ ...target, delete: z.literal(true) }),
]);
export type Mutation = z.infer<typeof Mutation>;

/** Why a mutation was not, or not wholly, applied. */
export const SYNC_CODES = [
  /** conflict: the row was deleted elsewhere, and the edit did not know. The deletion stands. */
  'deleted',
  /** conflict: the row was changed elsewhere, and the deletion did not know. The row stands. */
  'changed',
  /** refused: an edit of a row that is not here; send the whole row as new (`baseRev` 0). */
  'unknown_row',
  /** refused: what it would make is no valid document of its kind. */
  'invalid_doc',
  /** refused: the row would be longer than `MAX_DOC_LENGTH`. */
  'too_large',
  /** refused: the account holds as many rows of this kind as it may. */
  'too_many',
  /** refused: this mutation id was used for another edit. */
  'mutation_reused',
  /** refused: the cursor was of another life of this store; nothing is written to it unasked. */
  'reset',
  /** refused for now: others changed the row all the time; send it again. */
  'busy',
] as const;
export const SyncCode = z.enum(SYNC_CODES);
export type SyncCode = z.infer<typeof SyncCode>;

/** Both values where both changed a path; absent: removed, or never there. */
export const Conflict = z.object({
  path: Path,
  theirs: JsonValue.optional(),
  yours: JsonValue.optional(),
});
export type Conflict = { path: string[]; theirs?: Json; yours?: Json };

/**
 * `applied`: as sent. `conflict`: but for the paths in `conflicts`, where the server's value stands; to insist, send a
 * new mutation with this `rev` as its base. `refused`: not at all.
 */
export const MutationResult = z.object({
  mutationId: z.uuid(),
  status: z.enum(['applied', 'conflict', 'refused']),
  /** The row's revision afterwards; 0 where there is no row. */
  rev: z.int().min(0),
  conflicts: z.array(Conflict).optional(),
  code: SyncCode.optional(),
  /** What is wrong, for `invalid_doc`: paths and messages. */
  detail: z.string().max(2000).optional(),
});
export type MutationResult = z.infer<typeof MutationResult>;

/** Revision at which each path last changed, removals included; keys are JSON Pointers (RFC 6901). */
export const FieldRevs = z.record(z.string(), z.int().min(0));
export type FieldRevs = z.infer<typeof FieldRevs>;

/** A row as it stands on the server. `doc` is not parsed here: one that no longer fits its kind is still delivered. */
export const SyncRow = z.object({
  kind: SyncKind,
  id: z.string(),
  rev: z.int().min(0),
  doc: z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>,
  fieldRevs: FieldRevs,
  /** A tombstone; its `doc` is empty. */
  deleted: z.boolean(),
});
export type SyncRow = z.infer<typeof SyncRow>;

export const MAX_MUTATIONS = 200;

/** `since`: the cursor of the last answer, null the first time. */
export const SyncRequest = z.strictObject({
  since: z.string().max(100).nullable(),
  mutations: z.array(Mutation).max(MAX_MUTATIONS),
});
export type SyncRequest = z.infer<typeof SyncRequest>;

/**
 * `results` in the order of the mutations; `rows`: what changed after `since`, the request's own changes included, in
 * the order of `rev`. `more`: ask again with `cursor`. `reset`: the cursor was of another life of this store (erased
 * since, or brought back from a backup): no mutation was applied, the rows are from its beginning, and what is not among
 * them is not here.
 */
export const SyncResponse = z.object({
  results: z.array(MutationResult),
  rows: z.array(SyncRow),
  cursor: z.string(),
  more: z.boolean(),
  reset: z.boolean(),
});
export type SyncResponse = z.infer<typeof SyncResponse>;
