import { EventDraft } from '@jobai/shared/events';
import { Instant } from '@jobai/shared/job';
import * as z from 'zod';

/**
 * What the live session has to remember on this device, for one account. It is one value, changed in one write: what was
 * received, what it changed, and what is still to be told can never come apart (C1, C2).
 */

const id = z.string().min(1).max(100);
const key = z.string().min(1).max(300);

/** What was told of one apply session so far. Told again from here after any crash, an event keeps its id. */
export const Told = z.object({
  /** How many events; the next one's id is made of it. */
  n: z.int().min(0),
  /** States of its history that were told. */
  states: z.int().min(0),
  documentId: z.string().max(100),
  /** Planned fields that were written. */
  done: z.int().min(0),
  /** Keys that were told as written, attached, or given by the person. */
  written: z.array(key).max(1000),
  given: z.array(key).max(1000),
  /** Questions that were asked, by the field's key. */
  asked: z.record(key, id),
  /** What stood in the form at the last review that was told. */
  hash: z.string().max(64).nullable(),
  clicked: z.boolean(),
});
export type Told = z.infer<typeof Told>;

/** An answer given on another device, for a question of a form here. Nothing is written before the person takes it. */
export const Proposal = z.object({
  hitlId: id,
  sessionId: id,
  key,
  text: z.string().max(4000),
  at: Instant,
});
export type Proposal = z.infer<typeof Proposal>;

export const LiveState = z.object({
  userId: z.string().min(1).max(100),
  /** Of this sign-in; a new one begins under a new name. */
  clientId: z.uuid(),
  /** Fills that began before are none of the account's business. */
  since: Instant,
  /** The newest event that was received and acted upon. */
  lastSeq: z.int().min(0),
  /** Not yet taken by the backend, in order. */
  queue: z.array(z.object({ id, event: EventDraft })).max(400),
  told: z.record(id, Told),
  /** Sessions up to this change were looked at. */
  lookedUntil: z.string().max(40),
  proposals: z.array(Proposal).max(50),
  /** Reviews that another device asked for, by apply session. */
  reviews: z.record(id, z.enum(['confirm', 'edit'])),
});
export type LiveState = z.infer<typeof LiveState>;

export function freshState(userId: string, now: Date): LiveState {
  return {
    userId,
    clientId: crypto.randomUUID(),
    since: now.toISOString(),
    lastSeq: 0,
    queue: [],
    told: {},
    lookedUntil: now.toISOString(),
    proposals: [],
    reviews: {},
  };
}

const MAX_QUEUE = 300;

/** Adds what is to be told. When it gets too much, progress goes first, then the oldest. */
export function queued(queue: LiveState['queue'], more: LiveState['queue']): LiveState['queue'] {
  const all = [...queue, ...more];
  if (all.length <= MAX_QUEUE) return all;
  const lasting = all.filter(
    ({ event }) => event.type !== 'applier:type' && event.type !== 'task:progress',
  );
  return lasting.slice(-MAX_QUEUE);
}
