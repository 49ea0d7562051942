import { Instant } from '@jobai/shared/job';
import { type JsonObject, Mutation, SYNC_KINDS, SyncCode, SyncKind } from '@jobai/shared/sync';
import * as z from 'zod';

/**
 * What this device knows of its account: the last state the account had, what is on the way to it, and what two devices
 * disagree on. Every row says whose it is; nothing is ever sent under another account (C3).
 */

/** The stores that hold what is synced; rows of other stores belong to this device. */
export const KIND_STORES = {
  profile: 'profile',
  file: 'files',
  application: 'applications',
  answer: 'answers',
  receipt: 'receipts',
} as const satisfies Record<SyncKind, string>;

const Doc = z.custom<JsonObject>((value) => typeof value === 'object' && value !== null);
const Path = z.array(z.string().max(300)).max(20);
const userId = z.string().min(1).max(100);
const docId = z.string().min(1).max(100);

/** `${kind}/${docId}`: one row per document. */
export const syncedId = (kind: SyncKind, doc: string) => `${kind}/${doc}`;

/** A document's last known state in the account. */
export const SyncedRow = z.object({
  id: z.string().max(200),
  userId,
  kind: SyncKind,
  docId,
  /** The account's revision of it. */
  rev: z.number().int().min(0),
  /** null: removed there. */
  doc: Doc.nullable(),
  /** A file whose bytes are still to come; until then it is not here, and that is no removal. */
  wants: z.string().length(64).nullable(),
  /** Written by a newer version: what is here stays as it is, and is not sent. */
  isUnreadable: z.boolean(),
});
export type SyncedRow = z.infer<typeof SyncedRow>;

/** A change on its way: stored before it is sent, kept until its result and the document it made have both arrived. */
export const OutboxRow = z.object({
  /** The mutation's own id: sent again, it is not done again. */
  id: z.uuid(),
  userId,
  kind: SyncKind,
  docId,
  mutation: Mutation,
  /** The document as this device had it when the mutation was made; null: removed. */
  sent: Doc.nullable(),
  /** What the account made of it; null: not known yet. */
  result: z
    .object({
      status: z.enum(['applied', 'conflict', 'refused']),
      /** Where the account kept another value. */
      paths: z.array(Path),
      code: SyncCode.nullable(),
    })
    .nullable(),
  at: Instant,
});
export type OutboxRow = z.infer<typeof OutboxRow>;

/** One field that two devices changed, until the person chose. The account's value stands meanwhile; this is the other. */
export const ConflictRow = z.object({
  id: z.string().max(200),
  userId,
  kind: SyncKind,
  docId,
  /** Of the field; empty: the whole document, removed on one side and changed on the other. */
  path: Path,
  /** This device's value; absent: it had removed the field, null with an empty path: the document. */
  mine: z.unknown().optional(),
  /** Of a file that was removed elsewhere. */
  bytes: z.instanceof(ArrayBuffer).nullish(),
  /** What the document is called, for a document that is gone. */
  title: z.string().max(600),
  at: Instant,
});
export type ConflictRow = z.infer<typeof ConflictRow>;

/** Why syncing does not go on. `sync_fault_<code>` in `_locales`. */
export const SYNC_FAULTS = [
  'offline', // no answer from the network
  'signIn', // the account does not take this sign-in any more
  'busy', // too many requests
  'server', // the backend answered with an error of its own
  'unreadable', // an answer this version does not understand
  'storageFull', // no space left here for what the account has
  'accountFull', // the account has no more room for files
  'erased', // the account's data was erased elsewhere
  'other',
] as const;
export const SyncFault = z.enum(SYNC_FAULTS);
export type SyncFault = z.infer<typeof SyncFault>;

const Owner = z.object({
  userId,
  email: z.string().max(320),
  /** Origin of the backend that was agreed to. */
  backendUrl: z.string().max(2000),
});
export type Owner = z.infer<typeof Owner>;

export const LINK_ID = 'me';

/** How this device and an account belong together; one row. */
export const SyncLink = z.object({
  id: z.literal(LINK_ID),
  /** New whenever what is known of the account is dropped: an answer that was asked for before that is not taken. */
  epoch: z.string().max(100),
  /** Whose the data on this device is; null before anybody said so. */
  owner: Owner.nullable(),
  isOn: z.boolean(),
  /** Who said "not now"; asked again only on their own wish. */
  declinedBy: userId.nullable(),
  /** Self-identification, receipts that contain it and other people's contacts go along. */
  sendsSensitive: z.boolean(),
  /** Up to where everything the account has is here; null: nothing was asked for yet. */
  cursor: z.string().max(100).nullable(),
  /** Nothing new is sent before everything the account has was looked at. */
  pullFirst: z.boolean(),
  lastSyncedAt: Instant.nullable(),
  /** Tries in a row that failed, why, and when the next one is due. */
  failures: z.number().int().min(0),
  fault: SyncFault.nullable(),
  nextTryAt: Instant.nullable(),
});
export type SyncLink = z.infer<typeof SyncLink>;

/** Before anybody said whose the data is. */
export const unlinked = (): SyncLink => ({
  id: LINK_ID,
  epoch: crypto.randomUUID(),
  owner: null,
  isOn: false,
  declinedBy: null,
  sendsSensitive: false,
  cursor: null,
  pullFirst: true,
  lastSyncedAt: null,
  failures: 0,
  fault: null,
  nextTryAt: null,
});

/** One line of the log: what left this device. */
export const SentRow = z.object({
  id: z.string().max(100),
  userId,
  at: Instant,
  host: z.string().max(300),
  /**
   * Documents by kind; `contents`: of files; `fill`: fills that other devices are told of; `draft`: open questions that a
   * model drafts; `posting`: postings that a model reads; `memory`: the profile's texts, to be searched; `key`: keys of the
   * person's own that went along.
   */
  counts: z.partialRecord(
    z.enum([...SYNC_KINDS, 'removed', 'contents', 'fill', 'draft', 'posting', 'memory', 'key']),
    z.number().int().min(0),
  ),
  /** Size of the request, bytes. */
  size: z.number().int().min(0),
});
export type SentRow = z.infer<typeof SentRow>;
