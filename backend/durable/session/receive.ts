import { MAX_FRAME_CHARS } from '@jobai/shared/events';
import { CLOSE, ClientMessage, type LiveError, MAX_MESSAGE_CHARS } from '@jobai/shared/live';
import { enter, replay } from './enter.ts';
import { answer, openReview } from './requests.ts';
import type { Room } from './room.ts';
import type { Socket } from './socket.ts';
import { take } from './take.ts';

/** A live frame with what stands around it. */
const MAX_ANY = MAX_FRAME_CHARS + 4096;

/** What does not fit weighs as much as four messages too many: five such end the connection. */
const BAD = 4;

/** What was not done, and with what it has to do. */
export type No = { code: LiveError; weight?: number; about?: string };

/** One message of a client, whatever it is: it is acted upon, or refused with a code. */
export async function receive(
  room: Room,
  socket: Socket,
  raw: string | ArrayBuffer,
): Promise<void> {
  if (!socket.spend(Date.now())) {
    socket.refuse({ code: 'tooFast' });
    return;
  }
  const isKnown = socket.device !== null;
  if (typeof raw === 'string' && raw.length > (isKnown ? MAX_ANY : MAX_MESSAGE_CHARS)) {
    socket.reject('tooLarge', 1009);
    return;
  }
  const message = typeof raw === 'string' ? parse(raw) : null;
  if (message?.type === 'auth' || message?.type === 'ticket') {
    await enter(room, socket, message);
  } else if (!isKnown) {
    socket.reject('authFirst', CLOSE.unauthorized);
  } else if (!socket.isIn(Date.now())) {
    socket.reject('expired', CLOSE.unauthorized);
  } else if (!message) {
    socket.refuse({ code: typeof raw === 'string' ? 'badMessage' : 'binary', weight: BAD });
  } else {
    const no = act(room, socket, message, String(raw).length > MAX_MESSAGE_CHARS);
    if (no) socket.refuse(no);
  }
}

function parse(raw: string): ClientMessage | null {
  try {
    return ClientMessage.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    return null; // no JSON
  }
}

type Act = Exclude<ClientMessage, { type: 'auth' | 'ticket' }>;

function act(room: Room, socket: Socket, message: Act, isLarge: boolean): No | null {
  // Only a picture may be that large, and it comes alone.
  if (isLarge && !(message.type === 'emit' && message.events.length === 1)) {
    return { code: 'tooLarge', weight: BAD };
  }
  switch (message.type) {
    case 'ping': // written otherwise than the one that is answered without us
      socket.send({ type: 'pong' });
      return null;
    case 'resume':
      replay(room, socket, message.lastSeq);
      return null;
    case 'emit':
      socket.send({ type: 'taken', results: take(room, message.events, socket) });
      return null;
    case 'hitl:response':
      return answer(room, message);
    case 'draft:confirm':
    case 'draft:edit':
      return openReview(room, message);
  }
}
