import { type EventDraft, isFleeting, type LiveEvent } from '@jobai/shared/events';
import type { OpenWork } from '@jobai/shared/live';
import type { Settings } from '../../env.ts';
import { Socket } from './socket.ts';
import { Store } from './store.ts';

type Request = EventDraft & { type: 'hitl:request' };

/** One person's session while it is in memory: who is in, what was told, what is waited for. Holds no state of its own. */
export class Room {
  private kept: Store | undefined;

  constructor(
    private readonly ctx: DurableObjectState,
    readonly settings: () => Settings,
    /** Whether the account was deleted. */
    readonly isGone: () => Promise<boolean>,
  ) {}

  /** The id of the person, which is the object's name. */
  get person(): string | undefined {
    return this.ctx.id.name;
  }

  get store(): Store {
    this.kept ??= new Store(this.ctx.storage.sql, this.settings());
    return this.kept;
  }

  /** The store if there is one: what strangers set off must not make it. */
  existing(): Store | undefined {
    return this.kept ?? (Store.exists(this.ctx.storage.sql) ? this.store : undefined);
  }

  /** The clients that are connected, the oldest first. */
  sockets(except?: WebSocket): Socket[] {
    return this.ctx
      .getWebSockets()
      .filter((ws) => ws !== except && ws.readyState === WebSocket.READY_STATE_OPEN)
      .flatMap((ws) => Socket.of(ws) ?? [])
      .sort((a, b) => a.openedAt - b.openedAt);
  }

  /** Gives the event its place and tells everyone who is in, `except` one. */
  publish(draft: EventDraft, except?: Socket): LiveEvent {
    const now = Date.now();
    const event = isFleeting(draft.type)
      ? ({ ...draft, seq: 0, timestamp: new Date(now).toISOString() } as LiveEvent)
      : this.store.log.append(draft, now);
    const text = JSON.stringify({ type: 'event', event });
    for (const socket of this.sockets(except?.ws)) if (socket.isIn(now)) socket.sendText(text);
    return event;
  }

  /** Publishes a question; null where it was asked before. */
  ask(draft: Request, timeoutMs = this.settings().HITL_TIMEOUT * 1000): LiveEvent | null {
    const deadline = Date.now() + timeoutMs;
    const { message: question, sessionId, data } = draft;
    if (!this.store.questions.ask({ id: data.hitl_id, question, sessionId, deadline })) return null;
    return this.publish({
      ...draft,
      data: { ...data, expires_at: new Date(deadline).toISOString() },
    });
  }

  open(): OpenWork {
    return { hitl: this.store.questions.open(), runs: this.store.runs.open() };
  }

  /** Everything whose time is over. */
  expire(now: number): void {
    const store = this.existing();
    if (!store) return;
    for (const { id, sessionId } of store.questions.expire(now)) {
      this.publish({
        type: 'hitl:timeout',
        agent: 'system',
        message: 'Nobody answered in time: left for you.',
        data: { hitl_id: id },
        ...(sessionId !== null && { sessionId }),
      });
    }
    for (const sessionId of store.runs.park(now)) {
      this.publish({
        type: 'draft:parked',
        agent: 'system',
        message: 'Nobody reviewed it for a while. It waits, nothing is lost.',
        data: { after_s: this.settings().DRAFT_TIMEOUT },
        sessionId,
      });
    }
    store.log.forget(now);
    store.questions.forget(now);
  }

  tellArrival(newcomer: Socket): void {
    const devices = this.sockets().filter(({ device }) => device !== null).length;
    const data = { devices };
    this.publish(
      { type: 'connected', agent: 'system', message: 'A device joined.', data },
      newcomer,
    );
  }

  tellDeparture(gone: WebSocket): void {
    if (!Socket.of(gone)?.device) return;
    const devices = this.sockets(gone).filter(({ device }) => device !== null).length;
    const data = { devices };
    this.publish({ type: 'disconnected', agent: 'system', message: 'A device left.', data });
  }

  /** Sets the one alarm to the earliest of all deadlines, or to none. */
  async arm(): Promise<void> {
    const deadlines = this.sockets().map(({ until }) => until);
    const kept = this.existing()?.nextDeadline() ?? null;
    if (kept !== null) deadlines.push(kept);
    const set = await this.ctx.storage.getAlarm();
    if (deadlines.length === 0) {
      if (set !== null) await this.ctx.storage.deleteAlarm();
      return;
    }
    const next = Math.min(...deadlines);
    if (set !== next) await this.ctx.storage.setAlarm(next);
  }

  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.kept = undefined;
  }
}
