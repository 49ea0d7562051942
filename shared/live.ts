import * as z from 'zod';
import { LiveEvent } from './events.ts';
import { Instant } from './job.ts';

/**
 * What goes over the socket of the live session, both ways, and over POST /api/live/events. The client speaks first:
 * `auth` or `ticket`; then the server's `welcome`, what was missed, and events as they come.
 */

/** Kept for who comes back; older events are answered with `snapshot`. */
export const HISTORY = 50;
/** Characters of a client's message without a picture. */
export const MAX_MESSAGE_CHARS = 64 * 1024;
/** Events in one `emit` or POST. */
export const MAX_BATCH = 50;
/** The exact text that is answered without waking anybody. */
export const PING = '{"type":"ping"}';
export const PONG = '{"type":"pong"}';

/** Close codes beside the standard ones. */
export const CLOSE = {
  /** Not, or no longer, signed in. */
  unauthorized: 4401,
  /** Did not say who it is in time. */
  authTimeout: 4408,
  /** Another socket of the same device took over. */
  replaced: 4409,
  /** Signed out everywhere, or the account's data was erased. */
  gone: 4410,
  tooMany: 4429,
} as const;

/** Why something was not done. The socket stays unless a close code follows. */
export const LIVE_ERRORS = [
  'authFirst', // the first message must say who it is
  'badToken',
  'badTicket', // unknown, used, or too old
  'expired', // the token's time is over: send `auth` again on a new socket
  'badMessage', // no JSON, or not a message of this protocol
  'binary',
  'tooLarge',
  'tooFast',
  'tooManySockets',
  'notYours', // a type only the backend emits
  'noSuchRequest',
  'late', // answered by somebody else, or left for you
  'noSuchDraft', // nothing of this run waits for a review
] as const;
export const LiveError = z.enum(LIVE_ERRORS);
export type LiveError = z.infer<typeof LiveError>;

const id = z.string().min(1).max(100);
const seq = z.int().min(0);
/** One installation, the same over all its sockets. */
const clientId = z.uuid();

/** An event as a device tells it: `id` is its own, and the same at every try. `event` is checked by its own schema. */
export const Told = z.object({ id, event: z.unknown() });
export const EmitBatch = z.object({ events: z.array(Told).min(1).max(MAX_BATCH) });

/** `seq`: its place; null: refused, see `code`. A duplicate is answered with the place of the first. */
export const Taken = z.object({
  id,
  seq: seq.nullable(),
  duplicate: z.boolean(),
  code: LiveError.optional(),
});
export type Taken = z.infer<typeof Taken>;
export const EmitReply = z.object({ results: z.array(Taken) });

/** `lastSeq`: the last event this client has; absent: it has none and wants what is kept. */
const hello = { clientId, lastSeq: seq.optional() };

export const ClientMessage = z.discriminatedUnion('type', [
  /** Also later, on the same socket, with a fresh token of the same person. */
  z.object({ type: z.literal('auth'), token: z.string().min(1).max(8192), ...hello }),
  z.object({ type: z.literal('ticket'), ticket: z.string().min(1).max(200), ...hello }),
  /** Something is missing: send again what came after `lastSeq`. */
  z.object({ type: z.literal('resume'), lastSeq: seq }),
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('emit'), ...EmitBatch.shape }),
  z.object({
    type: z.literal('hitl:response'),
    hitl_id: id,
    response: z.string().min(1).max(4000),
  }),
  /** Opens the review on the device that filled the form. It approves nothing. */
  z.object({ type: z.literal('draft:confirm'), sessionId: id }),
  z.object({ type: z.literal('draft:edit'), sessionId: id }),
]);
export type ClientMessage = z.infer<typeof ClientMessage>;

/** What is open now, for who missed how it came about. */
export const OpenWork = z.object({
  hitl: z.array(z.object({ hitl_id: id, question: z.string(), expires_at: Instant })),
  runs: z.array(
    z.object({ sessionId: id, state: z.enum(['filling', 'review', 'parked', 'submitting']) }),
  ),
});
export type OpenWork = z.infer<typeof OpenWork>;

export const ServerMessage = z.discriminatedUnion('type', [
  /** `seq`: the newest event there is; `expiresAt`: when the token ends and the socket with it. */
  z.object({
    type: z.literal('welcome'),
    seq,
    replay: z.int().min(0),
    expiresAt: Instant,
    open: OpenWork,
  }),
  z.object({ type: z.literal('event'), event: LiveEvent, replayed: z.boolean().optional() }),
  /** Too old: events up to `from` - 1 are not kept any more. What follows begins at `from`. */
  z.object({ type: z.literal('snapshot'), from: seq, seq, open: OpenWork }),
  z.object({ type: z.literal('taken'), ...EmitReply.shape }),
  z.object({ type: z.literal('pong') }),
  z.object({ type: z.literal('error'), code: LiveError, about: id.optional() }),
]);
export type ServerMessage = z.infer<typeof ServerMessage>;

/** POST /api/live/ticket: good once, for the person who asked, until `expires_at`. */
export const Ticket = z.object({ ticket: z.string(), expires_at: Instant });
