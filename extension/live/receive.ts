import { LiveEvent } from '@jobai/shared/events';
import { ServerMessage } from '@jobai/shared/live';
import * as z from 'zod';
import { received } from './inbox.ts';
import type { LiveState } from './state.ts';

/** An event of a newer backend: its place is known, what it says is not. */
const AnyEvent = z.looseObject({
  type: z.literal('event'),
  event: z.looseObject({ seq: z.int().min(0) }),
  replayed: z.boolean().optional(),
});

export type Arrived =
  | Exclude<ServerMessage, { type: 'event' }>
  | { type: 'event'; seq: number; event: LiveEvent | null; replayed: boolean };

/** What came over the socket; null: not of this protocol. */
export function parsed(text: string): Arrived | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const any = AnyEvent.safeParse(raw);
  if (!any.success) {
    const message = ServerMessage.safeParse(raw).data;
    return !message || message.type === 'event' ? null : message;
  }
  const { event, replayed = false } = any.data;
  return {
    type: 'event',
    seq: event.seq,
    event: LiveEvent.safeParse(event).data ?? null,
    replayed,
  };
}

/** `gap`: something is missing before it, and nothing was changed; the backend keeps events without gaps. */
export type Placed = { state: LiveState; is: 'next' | 'known' | 'fleeting' | 'gap' };

/**
 * Puts an event where it belongs: the next one is acted upon, in the same change that says it was; what was there already is
 * dropped.
 */
export function placed(
  state: LiveState,
  { seq, event }: Pick<Extract<Arrived, { type: 'event' }>, 'seq' | 'event'>,
): Placed {
  if (seq === 0) return { state, is: 'fleeting' };
  if (seq <= state.lastSeq) return { state, is: 'known' };
  if (seq > state.lastSeq + 1) return { state, is: 'gap' };
  return { state: { ...(event ? received(state, event) : state), lastSeq: seq }, is: 'next' };
}
