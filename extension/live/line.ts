import { CLOSE, type ClientMessage, PING, PONG, type Taken } from '@jobai/shared/live';
import { batchOf } from './batch.ts';
import { type Arrived, parsed, placed } from './receive.ts';
import { freshState, type LiveState } from './state.ts';
import type { Session, Socket, World } from './world.ts';

/**
 * Why a line is over: everything was said (`done`), nobody could be asked for a token, the sign-in was ended or the
 * account's data erased from elsewhere (`gone`), or it was lost.
 */
export type Why = 'done' | 'lost' | 'offline' | 'signedOut' | 'gone';

export interface LineEnds {
  /** Somebody needs the socket beyond what there is to say now. */
  isWanted: () => boolean;
  welcomed: () => void;
  /** The backend does not take this token. */
  refused: (token: string) => void;
  /** Called once; `heldMs`: how long it was connected. */
  over: (why: Why, heldMs: number) => void;
}

const PING_MS = 20_000;
/** For a welcome, a pong, an answer to what was told or asked. */
const ANSWER_MS = 10_000;
const OPEN = 1;

/** One socket from its opening to its end. What arrives is worked off in turn. */
export class Line {
  private socket: Socket | null = null;
  private session: Session | null = null;
  private isOver = false;
  private welcomedAt: number | null = null;
  /** `seq` of the newest event when we came in. */
  private head = Number.POSITIVE_INFINITY;
  /** The last event we said we have; 0: none. */
  private greetedWith = 0;
  /** Behind which event something is missing, and was asked for. */
  private askedAfter: number | null = null;
  private isTelling = false;
  private readonly deadlines = new Map<string, () => void>();
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly world: World,
    private readonly ends: LineEnds,
  ) {}

  async open(rejected: string | null): Promise<void> {
    let session: Session | null;
    try {
      session = await this.world.session(rejected);
    } catch {
      this.end('offline'); // whatever it was, it is asked again later
      return;
    }
    if (this.isOver) return;
    if (!session) {
      this.end('signedOut');
      return;
    }
    this.session = session;
    const { userId, backendUrl } = session;
    await this.world.state(userId);
    if (this.isOver) return;
    try {
      const url = `${backendUrl.replace(/^http/, 'ws')}/api/live?user=${userId}`;
      this.socket = this.world.open(url);
    } catch {
      this.end('lost'); // an address Chrome refuses
      return;
    }
    this.expect('welcome', ANSWER_MS);
    this.socket.addEventListener('open', () => this.inTurn(() => this.greet()));
    this.socket.addEventListener('message', ({ data }) => this.arrived(String(data)));
    this.socket.addEventListener('close', ({ code }) => this.closed(code));
  }

  /** Tells what waits in the queue, one message at a time. */
  flush(): void {
    this.inTurn(() => this.tell());
  }

  leaveWhenDone(): void {
    this.inTurn(() => this.settle());
  }

  end(why: Why): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const stop of this.deadlines.values()) stop();
    this.deadlines.clear();
    this.socket?.close(1000);
    const heldMs = this.welcomedAt === null ? 0 : this.world.now() - this.welcomedAt;
    this.ends.over(why, heldMs);
  }

  private inTurn(work: () => Promise<void>): void {
    this.turn = this.turn
      .then(() => (this.isOver ? undefined : work()))
      // The store refused: nothing was taken, so everything comes again.
      .catch(() => this.end('lost'));
  }

  private send(message: ClientMessage): void {
    if (this.socket?.readyState === OPEN) this.socket.send(JSON.stringify(message));
  }

  /** Ends the line unless `what` is fulfilled in time. */
  private expect(what: string, ms: number): void {
    this.fulfil(what);
    this.deadlines.set(
      what,
      this.world.after(ms, () => this.end('lost')),
    );
  }

  private fulfil(what: string): void {
    this.deadlines.get(what)?.();
    this.deadlines.delete(what);
  }

  private async greet(): Promise<void> {
    if (!this.session) return;
    const { clientId, lastSeq } = await this.world.state(this.session.userId);
    this.greetedWith = lastSeq;
    const token = this.session.accessToken;
    this.send({ type: 'auth', token, clientId, ...(lastSeq > 0 && { lastSeq }) });
  }

  private arrived(text: string): void {
    if (text === PONG) {
      this.fulfil('pong');
      return;
    }
    const message = parsed(text);
    if (message) this.inTurn(() => this.take(message));
  }

  private closed(code: number): void {
    const isGone = code === CLOSE.gone;
    if ((isGone || code === CLOSE.unauthorized) && this.session) {
      this.ends.refused(this.session.accessToken);
    }
    // What came before the end counts.
    this.turn = this.turn
      .then(() => (isGone ? this.forget(0) : undefined))
      .catch(() => undefined) // the store refused: the end comes all the same
      .finally(() => this.end(isGone ? 'gone' : 'lost'));
  }

  /** What waited is not told any more: it belongs to what was erased. */
  private async forget(lastSeq: number): Promise<LiveState | null> {
    const now = new Date(this.world.now());
    return this.change((before) => ({
      ...{ ...freshState(before.userId, now), clientId: before.clientId },
      lastSeq,
    }));
  }

  private async take(message: Arrived): Promise<void> {
    switch (message.type) {
      case 'welcome':
        this.fulfil('welcome');
        await this.welcomed(message);
        break;
      case 'snapshot':
        // What is gone is gone; what is open now stands in the apply sessions of this device.
        await this.change((state) => ({
          ...state,
          lastSeq: Math.max(state.lastSeq, message.from - 1),
        }));
        break;
      case 'event':
        await this.place(message);
        break;
      case 'taken':
        await this.taken(message.results);
        break;
      case 'error': // what it means for the connection, its end says
      case 'pong':
        break;
    }
    await this.settle();
  }

  private async welcomed({ seq, replay }: Extract<Arrived, { type: 'welcome' }>): Promise<void> {
    this.head = seq;
    this.welcomedAt = this.world.now();
    const oldest = seq - replay;
    // A session that was erased counts from 1 again.
    const isErased = this.greetedWith > seq;
    const state = isErased
      ? await this.forget(oldest)
      : await this.change((before) =>
          // Who is new begins with the oldest that is kept.
          this.greetedWith === 0 && before.lastSeq < oldest
            ? { ...before, lastSeq: oldest }
            : before,
        );
    if (state && state.lastSeq < seq) this.expect('missing', ANSWER_MS);
    this.beat();
    this.ends.welcomed();
    await this.tell();
  }

  private async place(message: Extract<Arrived, { type: 'event' }>): Promise<void> {
    let is = 'gone';
    const state = await this.change((before) => {
      const result = placed(before, message);
      is = result.is;
      return result.state;
    });
    if (!state) return;
    const { lastSeq } = state;
    if (is === 'next') {
      if (message.event?.type === 'applier:complete') this.world.completed();
      if (lastSeq >= this.head) this.fulfil('missing');
      else this.expect('missing', ANSWER_MS);
    } else if (is === 'gap' && this.askedAfter !== lastSeq) {
      this.askedAfter = lastSeq;
      this.head = Math.max(this.head, message.seq);
      this.expect('missing', ANSWER_MS);
      this.send({ type: 'resume', lastSeq });
    }
  }

  private async tell(): Promise<void> {
    if (this.isTelling || this.welcomedAt === null || !this.session) return;
    const { queue } = await this.world.state(this.session.userId);
    const events = batchOf(queue);
    if (events.length === 0) return;
    this.isTelling = true;
    this.expect('taken', ANSWER_MS);
    this.send({ type: 'emit', events });
  }

  private async taken(results: readonly Taken[]): Promise<void> {
    // Refused once is refused for ever, but for haste.
    const done = new Set(results.filter(({ code }) => code !== 'tooFast').map(({ id }) => id));
    this.fulfil('taken');
    this.isTelling = false;
    const state = await this.change((before) => ({
      ...before,
      queue: before.queue.filter(({ id }) => !done.has(id)),
    }));
    // Our own events come back in their places; one that did not is missing.
    this.head = Math.max(this.head, ...results.map(({ seq }) => seq ?? 0));
    if (state && state.lastSeq < this.head) this.expect('missing', ANSWER_MS);
    await this.tell();
  }

  /** Goes when there is nothing more to hear or to say, and nobody needs us. */
  private async settle(): Promise<void> {
    if (this.welcomedAt === null || !this.session || this.ends.isWanted()) return;
    const { lastSeq, queue } = await this.world.state(this.session.userId);
    if (lastSeq >= this.head && queue.length === 0) this.end('done');
  }

  private beat(): void {
    this.deadlines.set(
      'ping',
      this.world.after(PING_MS, () => {
        this.expect('pong', ANSWER_MS);
        this.beat();
        if (this.socket?.readyState === OPEN) this.socket.send(PING);
      }),
    );
  }

  private async change(edit: Parameters<World['change']>[1]) {
    if (!this.session) return null;
    const state = await this.world.change(this.session.userId, edit);
    if (!state) this.end('lost');
    return state;
  }
}
