import { Problem } from '@jobai/shared/errors';
import { CLOSE, type ClientMessage } from '@jobai/shared/live';
import { verifyToken } from '../../http/token.ts';
import type { Room } from './room.ts';
import type { Socket } from './socket.ts';

/** Devices of one person at the same time. */
const MAX_SOCKETS = 10;
/** A timer can't be set for later than that, and no sign-in lasts as long. */
const MAX_STAY_MS = 7 * 24 * 60 * 60_000;

type Hello = Extract<ClientMessage, { type: 'auth' | 'ticket' }>;

/** Lets a client in that says who it is, or once more with a fresh token; everybody else is told why not and closed. */
export async function enter(room: Room, socket: Socket, hello: Hello): Promise<void> {
  const until =
    hello.type === 'auth' ? await byToken(room, hello.token) : await byTicket(room, hello);
  // Signed out everywhere, replaced or gone while that was looked up.
  if (!socket.isOpen) return;
  const now = Date.now();
  const wasIn = socket.device !== null;
  if (typeof until === 'string' || until <= now) {
    socket.reject(typeof until === 'string' ? until : 'expired', CLOSE.unauthorized);
    return;
  }
  const others = room.sockets(socket.ws).filter(({ device }) => device !== null);
  // One installation has one socket: an older one is of a worker that is gone.
  const older = others.filter(({ device }) => device === hello.clientId);
  for (const own of older) own.close(CLOSE.replaced, 'replaced');
  if (!wasIn && others.length - older.length >= MAX_SOCKETS) {
    socket.reject('tooManySockets', CLOSE.tooMany);
    return;
  }
  socket.admit(hello.clientId, Math.min(until, now + MAX_STAY_MS));
  welcome(room, socket, hello.lastSeq ?? 0, hello.lastSeq === undefined);
  if (!wasIn) room.tellArrival(socket);
}

async function byToken(room: Room, token: string): Promise<number | 'badToken' | 'expired'> {
  try {
    const { id, expiresAt } = await verifyToken(token, room.settings());
    return id === room.person && !(await room.isGone()) ? expiresAt : 'badToken';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.code === 'token_expired' ? 'expired' : 'badToken';
  }
}

async function byTicket(room: Room, { ticket }: Hello & { type: 'ticket' }) {
  return (await room.existing()?.tickets.redeem(ticket, Date.now())) ?? 'badTicket';
}

function welcome(room: Room, socket: Socket, lastSeq: number, isNew: boolean): void {
  const { log } = room.store;
  const from = isNew ? log.oldest() - 1 : lastSeq;
  const missed = missedSince(room, from);
  socket.send({
    type: 'welcome',
    seq: log.head(),
    replay: missed.events.length,
    expiresAt: new Date(socket.until).toISOString(),
    open: room.open(),
  });
  send(room, socket, missed);
}

/** What came after `lastSeq`, as far as it is kept. */
export function replay(room: Room, socket: Socket, lastSeq: number): void {
  send(room, socket, missedSince(room, lastSeq));
}

/** A client that is ahead knew a session that was erased: it starts anew as well. */
function missedSince({ store: { log } }: Room, lastSeq: number) {
  const isComplete = lastSeq >= log.oldest() - 1 && lastSeq <= log.head();
  return { isComplete, events: log.after(isComplete ? lastSeq : 0) };
}

function send(
  room: Room,
  socket: Socket,
  { isComplete, events }: ReturnType<typeof missedSince>,
): void {
  const { log } = room.store;
  if (!isComplete) {
    socket.send({ type: 'snapshot', from: log.oldest(), seq: log.head(), open: room.open() });
  }
  for (const event of events) {
    socket.sendText(`{"type":"event","replayed":true,"event":${event}}`);
  }
}
