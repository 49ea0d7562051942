import { DurableObject } from 'cloudflare:workers';
import { type EventDraft, parseDraft } from '@jobai/shared/events';
import { CLOSE, PING, PONG, type Taken } from '@jobai/shared/live';
import type { Bindings } from '../bindings.ts';
import { settingsOf } from '../env.ts';
import type { Outcome } from './session/hitl.ts';
import { receive } from './session/receive.ts';
import { Room } from './session/room.ts';
import { Socket } from './session/socket.ts';
import { take } from './session/take.ts';

/** Sockets that have not said yet who they are; one more, and the oldest has to go. */
const MAX_WAITING = 10;

/**
 * The live session of one person: the object's name is their id. Tells every device of theirs what happens, in one order,
 * and asks them what only they can answer.
 * State is in SQLite and in the sockets' attachments only: the object may leave memory after any message. There is one
 * alarm, at the earliest of all deadlines; every change sets it anew.
 */
export class Session extends DurableObject<Bindings> {
  readonly #room: Room;

  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    this.#room = new Room(
      ctx,
      () => settingsOf(env),
      () => env.QUOTA.getByName(`user:${ctx.id.name}`).isGone(),
    );
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** Upgrades, and gives the client a few seconds to say who it is. The route has checked everything else. */
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    const waiting = this.#room.sockets().filter(({ device }) => device === null);
    // The oldest, so that nobody can keep the person out by waiting in their stead.
    if (waiting.length >= MAX_WAITING) waiting[0]?.reject('tooManySockets', CLOSE.tooMany);
    this.ctx.acceptWebSocket(server);
    Socket.fresh(server, Date.now());
    await this.#room.arm();
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(ws: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    const socket = Socket.of(ws);
    if (!socket) return ws.close(1012, 'come again');
    await receive(this.#room, socket, raw);
    await this.#room.arm();
  }

  override async webSocketClose(ws: WebSocket): Promise<void> {
    this.#room.tellDeparture(ws);
    await this.#room.arm();
  }

  override async webSocketError(ws: WebSocket): Promise<void> {
    this.#room.tellDeparture(ws);
    await this.#room.arm();
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    for (const socket of this.#room.sockets()) {
      if (socket.until > now) continue;
      if (socket.device === null) socket.reject('authFirst', CLOSE.authTimeout);
      else socket.reject('expired', CLOSE.unauthorized);
    }
    this.#room.expire(now);
    await this.#room.arm();
  }

  /** For agents and workflows. Returns the event's place; 0 where it is told once and not kept. Throws on a bad draft. */
  async emit(draft: EventDraft): Promise<number> {
    const parsed = parseDraft(draft);
    if (!parsed) throw new TypeError('not an event');
    const { seq } = this.#room.publish(parsed);
    await this.#room.arm();
    return seq;
  }

  /** For POST /api/live/events: what a device tells while it holds no socket. */
  async take(events: readonly { id: string; event?: unknown }[]): Promise<Taken[]> {
    const results = take(this.#room, events, null);
    await this.#room.arm();
    return results;
  }

  /** A one-use key for somebody whose sign-in ends at `until`; both times in ms since 1970. */
  async issueTicket(until: number): Promise<{ ticket: string; expires: number }> {
    return this.#room.store.tickets.issue(until, Date.now());
  }

  /**
   * Asks the person `question`, one sentence. Returns at once; `hitlOutcome` says what became of it. Asking again under
   * the same id changes nothing.
   */
  async requestHitl(request: {
    id: string;
    agent: EventDraft['agent'];
    question: string;
    sessionId?: string;
    timeoutMs?: number;
  }): Promise<void> {
    const { id, agent, question, sessionId, timeoutMs } = request;
    const draft = parseDraft({
      type: 'hitl:request',
      agent,
      message: question,
      data: { hitl_id: id },
      ...(sessionId !== undefined && { sessionId }),
    });
    if (draft?.type !== 'hitl:request') throw new TypeError('not a question');
    this.#room.ask(draft, timeoutMs);
    await this.#room.arm();
  }

  /** null: never asked, or asked so long ago that nobody keeps it. */
  async hitlOutcome(id: string): Promise<Outcome | null> {
    return this.#room.existing()?.questions.outcome(id) ?? null;
  }

  /** For the person's export: what is kept for a day, as it is kept. */
  async kept(): Promise<{ events: unknown[]; questions: Record<string, unknown>[] }> {
    const store = this.#room.existing();
    const events = store?.log.after(0).map((text) => JSON.parse(text) as unknown) ?? [];
    return { events, questions: store?.questions.all() ?? [] };
  }

  /** Signed out everywhere: no socket and no ticket stays. */
  async signOut(): Promise<void> {
    this.#room.existing()?.tickets.clear();
    for (const socket of this.#room.sockets()) socket.close(CLOSE.gone, 'signed out');
    await this.#room.arm();
  }

  /** Everything this session kept. The devices start anew. */
  async erase(): Promise<void> {
    await this.signOut();
    await this.#room.erase();
  }
}
