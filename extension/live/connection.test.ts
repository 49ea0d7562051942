import type { EventDraft } from '@jobai/shared/events';
import { CLOSE } from '@jobai/shared/live';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Connection } from './connection.ts';
import { FakeBackend, type Fate } from './fakeBackend.ts';
import { freshState, type LiveState } from './state.ts';
import type { Phase, Session, World } from './world.ts';

/** More under JOBAI_VERIFY. */
const RUNS = process.env.JOBAI_VERIFY ? 2000 : 60;

const START = Date.parse('2026-11-01T10:00:00.000Z');
const news = (count: number): EventDraft => ({
  type: 'scout:complete',
  agent: 'scout',
  message: '',
  data: { count },
});
const own = (n: number) => ({
  id: `run:${n}`,
  event: {
    type: 'task:progress',
    agent: 'applier',
    message: '',
    data: { task_id: 'run', done: n, total: 100 },
  } satisfies EventDraft,
});

/** A browser: its clock, what it stores, and a service worker that may die at any moment. */
class Browser {
  now = START;
  state: LiveState = freshState('ada', new Date(START));
  /** Every event that was acted upon, in order. */
  readonly acted: number[] = [];
  readonly phases: Phase[] = [];
  session: Session | null | 'offline' = {
    userId: 'ada',
    accessToken: 'token-1',
    backendUrl: 'http://127.0.0.1:8787',
  };
  isGone = false;
  completed = 0;
  private timers: { at: number; act: () => void }[] = [];
  private worker = 0;
  connection: Connection;

  constructor(readonly backend: FakeBackend) {
    this.connection = this.start();
  }

  private start(): Connection {
    const worker = this.worker;
    const isAlive = () => this.worker === worker;
    const world: World = {
      open: (url) => this.backend.open(url),
      now: () => this.now,
      random: () => 0.5,
      after: (ms, act) => {
        const timer = { at: this.now + ms, act };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((other) => other !== timer);
        };
      },
      session: async (rejected) => {
        if (this.session === 'offline') throw new Error('offline');
        if (!this.session || rejected === null) return this.session;
        return { ...this.session, accessToken: 'token-2' };
      },
      state: async () => this.state,
      change: async (_, edit) => {
        await Promise.resolve();
        // A worker that died in the middle wrote nothing.
        if (!isAlive()) return new Promise<never>(() => undefined);
        const before = this.state.lastSeq;
        this.state = edit(this.state);
        // A snapshot moves on without acting upon anything.
        if (this.state.lastSeq === before + 1) this.acted.push(this.state.lastSeq);
        return this.state;
      },
      show: (phase) => {
        if (isAlive()) this.phases.push(phase);
      },
      gone: () => {
        this.isGone = true;
      },
      completed: () => {
        this.completed += 1;
      },
    };
    return new Connection(world);
  }

  /** The worker dies: its timers and sockets with it. */
  die(): void {
    this.worker += 1;
    this.timers = [];
    this.backend.cutAll();
    this.connection = this.start();
  }

  tell(n: number): void {
    this.state = { ...this.state, queue: [...this.state.queue, own(n)] };
    this.connection.flush();
  }

  /** Lets everything happen that is due. */
  async pass(ms = 0): Promise<void> {
    const until = this.now + ms;
    await settled();
    for (;;) {
      const [next] = this.timers.toSorted((a, b) => a.at - b.at);
      if (!next || next.at > until) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.act();
      await settled();
    }
    this.now = until;
  }

  get phase(): Phase | undefined {
    return this.phases.at(-1);
  }
}

/** Work that awaits nothing from outside is over after one turn of the event loop. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const range = (to: number) => Array.from({ length: to }, (_, index) => index + 1);

let backend: FakeBackend;
let browser: Browser;
beforeEach(() => {
  backend = new FakeBackend();
  browser = new Browser(backend);
});

describe('the socket', () => {
  test('is opened when it is needed, says who it is first, and names no token in its address', async () => {
    await browser.pass(60_000);
    expect(backend.lines).toHaveLength(0);
    browser.connection.need(true);
    await browser.pass();
    expect(backend.lines.map(({ url }) => url)).toEqual(['ws://127.0.0.1:8787/api/live?user=ada']);
    expect(backend.heard).toEqual([
      { type: 'auth', token: 'token-1', clientId: browser.state.clientId },
    ]);
    expect(browser.phases.map(({ state }) => state)).toEqual(['connecting', 'connected']);
  });

  test('is let go when nobody needs it and everything is said', async () => {
    browser.connection.need(true);
    await browser.pass();
    browser.tell(1);
    browser.connection.need(false);
    await browser.pass();
    expect(backend.connected).toEqual([]);
    expect(browser.phase).toEqual({ state: 'idle' });
    expect(backend.log).toHaveLength(1);
  });

  test('looks in by alarm: takes what was missed, tells what waits, and goes', async () => {
    for (let n = 1; n <= 3; n++) backend.emit(news(n));
    browser.state = { ...browser.state, lastSeq: 1, queue: [own(1)] };
    browser.connection.visit();
    await browser.pass();
    expect(browser.acted).toEqual([2, 3, 4]);
    expect(browser.state.queue).toEqual([]);
    expect(backend.connected).toEqual([]);
  });

  test('pings every twenty seconds, and does not wait long for an answer', async () => {
    browser.connection.need(true);
    await browser.pass(65_000);
    expect(browser.phase).toEqual({ state: 'connected' });
    expect(backend.lines).toHaveLength(1);
    backend.mood = () => 'drop';
    await browser.pass(29_000);
    expect(browser.phase?.state).not.toBe('connected');
    backend.mood = () => 'deliver';
    await browser.pass(15_000);
    expect(browser.phase).toEqual({ state: 'connected' });
  });

  test('comes back after a loss, later each time, never later than a minute, and says when', async () => {
    browser.connection.need(true);
    await browser.pass();
    backend.isDown = true;
    backend.cutAll();
    const waits: number[] = [];
    for (let n = 0; n < 9; n++) {
      await browser.pass();
      const phase = browser.phase;
      if (phase?.state !== 'reconnecting') throw new Error(`${phase?.state}`);
      waits.push(phase.retryAt - browser.now);
      await browser.pass(phase.retryAt - browser.now);
    }
    expect(waits).toEqual([750, 1500, 3000, 6000, 12000, 24000, 45000, 45000, 45000]);
    backend.isDown = false;
    await browser.pass(60_000);
    expect(browser.phase).toEqual({ state: 'connected' });
  });

  test('that is closed as soon as it opens is not asked for again and again', async () => {
    backend.mood = () => 'cut';
    browser.connection.need(true);
    await browser.pass(60_000);
    expect(backend.lines.length).toBeLessThan(10);
  });

  test('without a network waits as offline; a network that is back hurries it', async () => {
    browser.session = 'offline';
    browser.connection.need(true);
    await browser.pass();
    expect(browser.phase).toEqual({ state: 'offline' });
    browser.session = { userId: 'ada', accessToken: 't', backendUrl: 'https://api.example.com' };
    browser.connection.hurry();
    await browser.pass();
    expect(browser.phase).toEqual({ state: 'connected' });
    expect(backend.lines[0]?.url).toBe('wss://api.example.com/api/live?user=ada');
  });

  test('whose token is refused comes with a new one', async () => {
    backend.refusedTokens.add('token-1');
    browser.connection.need(true);
    await browser.pass(2_000);
    expect(backend.heard.map((message) => message.type === 'auth' && message.token)).toEqual([
      'token-1',
      'token-2',
    ]);
    expect(browser.phase).toEqual({ state: 'connected' });
  });

  test('is not tried where nobody is signed in', async () => {
    browser.session = null;
    browser.connection.need(true);
    await browser.pass(60_000);
    expect(backend.lines).toEqual([]);
    expect(browser.phase).toEqual({ state: 'signedOut' });
  });

  test('that the backend took from us by a newer one comes back in its time', async () => {
    browser.connection.need(true);
    await browser.pass();
    backend.cutAll(CLOSE.replaced);
    await browser.pass();
    expect(browser.phase?.state).toBe('reconnecting');
  });
});

describe('an end from elsewhere (C6)', () => {
  test('forgets what waits to be told, asks what became of the account, and comes back with a new token only', async () => {
    browser.connection.need(true);
    await browser.pass();
    backend.isMute = true;
    browser.tell(1);
    await browser.pass();
    backend.isMute = false;
    const told = backend.heard.length;
    backend.cutAll(CLOSE.gone);
    await browser.pass();
    expect(browser.isGone).toBe(true);
    expect(browser.state.queue).toEqual([]);
    expect(Date.parse(browser.state.since)).toBe(browser.now);
    await browser.pass(10_000);
    expect(backend.heard.slice(told)).toEqual([
      { type: 'auth', token: 'token-2', clientId: browser.state.clientId },
    ]);
  });

  test('that was missed shows at the next welcome: what waited belonged to what was erased', async () => {
    browser.state = { ...browser.state, lastSeq: 40, queue: [own(1)] };
    browser.connection.need(true);
    await browser.pass();
    expect(backend.seen.size).toBe(0);
    expect(browser.state.queue).toEqual([]);
  });

  test('leaves a device whose sign-in was ended signed out', async () => {
    browser.connection.need(true);
    await browser.pass();
    browser.session = null;
    backend.cutAll(CLOSE.gone);
    await browser.pass(10_000);
    expect(browser.phase).toEqual({ state: 'signedOut' });
    expect(backend.lines).toHaveLength(1);
  });
});

describe('what arrives', () => {
  test('for who is new begins with the oldest that is kept', async () => {
    for (let n = 0; n < 60; n++) backend.emit(news(n));
    browser.connection.need(true);
    await browser.pass();
    expect(browser.acted).toEqual(range(60).slice(10));
    expect(backend.heard).toHaveLength(1);
  });

  test('too late to be kept is passed over, and the rest is taken', async () => {
    browser.connection.need(true);
    await browser.pass();
    backend.emit(news(1));
    await browser.pass();
    backend.cutAll();
    for (let n = 0; n < 70; n++) backend.emit(news(n));
    await browser.pass(2_000);
    expect(browser.acted).toEqual([1, ...range(71).slice(21)]);
    expect(browser.state.lastSeq).toBe(71);
  });

  test('about an application that was completed, here or elsewhere, has the account looked at', async () => {
    browser.connection.need(true);
    await browser.pass();
    backend.emit({
      ...{ type: 'applier:complete', agent: 'applier', message: '', sessionId: 's' },
      data: { status: 'submitted' },
    });
    backend.emit(news(1));
    await browser.pass();
    expect(browser.acted).toEqual([1, 2]);
    expect(browser.completed).toBe(1);
  });

  test('from a session that was erased begins anew', async () => {
    browser.state = { ...browser.state, lastSeq: 40 };
    backend.emit(news(1));
    browser.connection.need(true);
    await browser.pass();
    expect(browser.acted).toEqual([1]);
  });

  test('as no message of the protocol is passed over; an event of a newer backend keeps its place', async () => {
    browser.connection.need(true);
    await browser.pass();
    const [line] = backend.connected;
    for (const text of ['', '{', 'null', '{"type":"new"}', '{"type":"event"}'])
      line?.tellText(text);
    backend.emit({ type: 'scout:dreams', agent: 'scout', message: '', data: {} } as never);
    backend.emit(news(2));
    await browser.pass();
    expect(browser.acted).toEqual([1, 2]);
    expect(browser.phase).toEqual({ state: 'connected' });
  });

  test('a flood of a thousand is taken one by one, with one write each', async () => {
    backend.kept = 2000;
    browser.connection.need(true);
    await browser.pass();
    for (let n = 0; n < 1000; n++) backend.emit(news(n));
    await browser.pass();
    expect(browser.acted).toEqual(range(1000));
  });
});

describe('what is told', () => {
  test('goes in order, in messages the backend takes, and leaves the queue once it was taken', async () => {
    browser.connection.need(true);
    await browser.pass();
    for (let n = 1; n <= 120; n++) browser.tell(n);
    await browser.pass();
    expect(backend.log.map(({ data }) => 'done' in data && data.done)).toEqual(range(120));
    expect(browser.state.queue).toEqual([]);
  });

  test('and never taken is told again on the next socket, and counts once', async () => {
    browser.connection.need(true);
    await browser.pass();
    // The answer is lost with the connection, what was told is not.
    backend.mood = () => 'cut';
    browser.tell(1);
    await browser.pass();
    backend.mood = () => 'deliver';
    await browser.pass(2_000);
    expect(backend.log).toHaveLength(1);
    expect(browser.state.queue).toEqual([]);
  });
});

describe('over any number of losses, repeats and deaths', () => {
  const fate = fc.constantFrom<Fate>(
    'deliver',
    'deliver',
    'deliver',
    'drop',
    'twice',
    'late',
    'cut',
  );
  const step = fc.oneof(
    fc.record({ do: fc.constant('emit' as const), n: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ do: fc.constant('tell' as const), n: fc.integer({ min: 1, max: 3 }) }),
    fc.record({
      do: fc.constantFrom('cut' as const, 'die' as const, 'visit' as const),
      n: fc.constant(1),
    }),
    fc.record({ do: fc.constant('pass' as const), n: fc.integer({ min: 0, max: 15_000 }) }),
    fc.record({ do: fc.constant('pass' as const), n: fc.constant(0) }),
  );
  const counts = { events: 0, told: 0, losses: 0, lines: 0 };

  async function play({
    steps,
    fates,
    kept,
  }: {
    steps: { do: string; n: number }[];
    fates: Fate[];
    kept: number;
  }): Promise<Browser> {
    const server = new FakeBackend();
    server.kept = kept;
    const device = new Browser(server);
    let turn = 0;
    let told = 0;
    server.mood = () => fates[turn++ % fates.length] ?? 'deliver';
    device.connection.need(true);
    for (const { do: what, n } of steps) {
      if (what === 'emit') for (let k = 0; k < n; k++) server.emit(news(k));
      if (what === 'tell') for (let k = 0; k < n; k++) device.tell(++told);
      if (what === 'pass') await device.pass(n);
      if (what === 'visit') device.connection.visit();
      if (what === 'cut') server.cutAll();
      if (what === 'die') {
        device.die();
        device.connection.need(true);
      }
      if (what === 'cut' || what === 'die') counts.losses += 1;
    }
    server.mood = () => 'deliver';
    await device.pass(60_000);
    // A message that vanished without a trace shows at the next one.
    server.emit(news(0));
    await device.pass(60_000);
    counts.events += server.log.length;
    counts.told += told;
    counts.lines += server.lines.length;
    // What the device told stands in the log once and in its order, whatever was repeated.
    expect(
      server.log
        .filter(({ type }) => type === 'task:progress')
        .map(({ data }) => 'done' in data && data.done),
    ).toEqual(range(told));
    expect(device.state.queue).toEqual([]);
    expect(device.state.lastSeq).toBe(server.log.length);
    expect(device.phase).toEqual({ state: 'connected' });
    return device;
  }

  const game = (kept: number) =>
    fc.record({
      steps: fc.array(step, { minLength: 5, maxLength: 40 }),
      fates: fc
        .array(fate, { minLength: 1, maxLength: 12 })
        .filter((all) => all.includes('deliver')),
      kept: fc.constant(kept),
    });

  test(
    'every event is acted upon once, in order, and everything told arrives once',
    async () => {
      await fc.assert(
        fc.asyncProperty(game(1000), async (given) => {
          const device = await play(given);
          expect(device.acted).toEqual(range(device.backend.log.length));
        }),
        { numRuns: RUNS },
      );
      console.info(
        `live client: ${JSON.stringify({ runs: RUNS, ...counts })}, none lost or doubled`,
      );
    },
    RUNS * 1000,
  );

  test(
    'where too little is kept, what is gone is passed over and nothing comes twice',
    async () => {
      await fc.assert(
        fc.asyncProperty(game(3), async (given) => {
          const { acted } = await play(given);
          expect(acted).toEqual([...new Set(acted)].toSorted((a, b) => a - b));
        }),
        { numRuns: RUNS },
      );
    },
    RUNS * 1000,
  );
});
