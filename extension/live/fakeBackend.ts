import { type EventDraft, type LiveEvent, parseDraft } from '@jobai/shared/events';
import {
  CLOSE,
  ClientMessage,
  PING,
  PONG,
  type ServerMessage,
  type Taken,
} from '@jobai/shared/live';
import type { Socket } from './world.ts';

/**
 * The live session's backend for tests: speaks the true protocol (shared/live.ts), over a network that may misbehave.
 * `mood` says what becomes of each message to the client.
 */
export type Fate = 'deliver' | 'drop' | 'twice' | 'late' | 'cut';

export class FakeBackend {
  readonly log: LiveEvent[] = [];
  readonly lines: FakeLine[] = [];
  /** Everything a client sent, as the schema read it. */
  readonly heard: ClientMessage[] = [];
  readonly refusedTokens = new Set<string>();
  readonly seen = new Map<string, number>();
  mood: () => Fate = () => 'deliver';
  /** Nobody answers at all. */
  isDown = false;
  /** Hears, and answers nothing. */
  isMute = false;
  kept = 50;

  open(url: string): Socket {
    const line = new FakeLine(this, url);
    this.lines.push(line);
    return line;
  }

  get connected(): FakeLine[] {
    return this.lines.filter(({ readyState }) => readyState === 1);
  }

  emit(draft: EventDraft): LiveEvent {
    const seq = (this.log.at(-1)?.seq ?? 0) + 1;
    const event = { ...draft, seq, timestamp: '2026-11-01T10:00:00.000Z' } as LiveEvent;
    this.log.push(event);
    for (const line of this.connected) if (line.isIn) line.tell({ type: 'event', event });
    return event;
  }

  cutAll(code = 1006): void {
    for (const line of this.connected) line.cut(code);
  }

  after(seq: number): LiveEvent[] {
    return this.log.slice(-this.kept).filter((event) => event.seq > seq);
  }

  take(events: readonly { id: string; event?: unknown }[]): Taken[] {
    return events.map(({ id, event }) => {
      const before = this.seen.get(id);
      if (before !== undefined) return { id, seq: before, duplicate: true };
      const draft = parseDraft(event);
      if (!draft) return { id, seq: null, duplicate: false, code: 'badMessage' };
      const { seq } = this.emit(draft);
      this.seen.set(id, seq);
      return { id, seq, duplicate: false };
    });
  }
}

type Listeners = {
  open: () => void;
  error: () => void;
  message: (event: { data: unknown }) => void;
  close: (event: { code: number }) => void;
};

export class FakeLine implements Socket {
  readyState = 0;
  isIn = false;
  private held: string[] = [];
  private readonly listeners: { [K in keyof Listeners]: Listeners[K][] } = {
    open: [],
    error: [],
    message: [],
    close: [],
  };

  constructor(
    private readonly backend: FakeBackend,
    readonly url: string,
  ) {
    queueMicrotask(() => {
      if (backend.isDown) {
        this.cut(1006);
        return;
      }
      if (this.readyState !== 0) return;
      this.readyState = 1;
      for (const act of this.listeners.open) act();
    });
  }

  addEventListener(type: keyof Listeners, act: unknown): void {
    (this.listeners[type] as unknown[]).push(act);
  }

  close(code = 1000): void {
    this.cut(code);
  }

  cut(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    for (const act of this.listeners.close) act({ code });
  }

  tell(message: ServerMessage): void {
    this.tellText(JSON.stringify(message));
  }

  tellText(text: string): void {
    const fate = this.backend.mood();
    if (fate === 'cut') {
      this.cut(1006);
      return;
    }
    if (fate === 'late') {
      this.held.push(text);
      return;
    }
    const times = fate === 'drop' ? 0 : fate === 'twice' ? 2 : 1;
    for (let n = 0; n < times; n++) this.deliver(text);
    for (const late of this.held.splice(0)) this.deliver(late);
  }

  private deliver(text: string): void {
    if (this.readyState !== 1) return;
    for (const act of this.listeners.message) act({ data: text });
  }

  send(text: string): void {
    if (this.readyState !== 1) return;
    if (text === PING) {
      this.tellText(PONG);
      return;
    }
    const message = ClientMessage.parse(JSON.parse(text));
    this.backend.heard.push(message);
    if (!this.backend.isMute) this.answer(message);
  }

  private answer(message: ClientMessage): void {
    const { backend } = this;
    switch (message.type) {
      case 'auth': {
        if (backend.refusedTokens.has(message.token)) {
          this.tell({ type: 'error', code: 'badToken' });
          this.cut(CLOSE.unauthorized);
          return;
        }
        this.isIn = true;
        const { lastSeq } = message;
        const head = backend.log.at(-1)?.seq ?? 0;
        const oldest = backend.after(0)[0]?.seq ?? head + 1;
        const from = lastSeq ?? oldest - 1;
        const isWhole = from >= oldest - 1 && from <= head;
        const events = backend.after(isWhole ? from : 0);
        this.tell({
          type: 'welcome',
          seq: head,
          replay: events.length,
          expiresAt: '2026-11-01T11:00:00.000Z',
          open: { hitl: [], runs: [] },
        });
        this.replay(isWhole, oldest, head, events);
        return;
      }
      case 'resume': {
        const head = backend.log.at(-1)?.seq ?? 0;
        const oldest = backend.after(0)[0]?.seq ?? head + 1;
        const isWhole = message.lastSeq >= oldest - 1 && message.lastSeq <= head;
        this.replay(isWhole, oldest, head, backend.after(isWhole ? message.lastSeq : 0));
        return;
      }
      case 'emit':
        this.tell({ type: 'taken', results: backend.take(message.events) });
        return;
      default:
        return;
    }
  }

  private replay(isWhole: boolean, from: number, seq: number, events: LiveEvent[]): void {
    const open = { hitl: [], runs: [] };
    if (!isWhole) this.tell({ type: 'snapshot', from, seq, open });
    for (const event of events) this.tell({ type: 'event', event, replayed: true });
  }
}
