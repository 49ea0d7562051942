import type { EventDraft } from '@jobai/shared/events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClient } from '../account/client.ts';
import {
  type Asked,
  BACKEND,
  json,
  network,
  noNetwork,
  signedInAs,
} from '../account/fakeSupabase.ts';
import { dropTokens } from '../account/store.ts';
import type { ApplySession } from '../apply/session.ts';
import { step } from '../apply/transitions.ts';
import { db } from '../db/database.ts';
import { changeSession } from '../db/sessions.ts';
import { adopt, decline, release, setOn } from '../sync/link.ts';
import { listSent } from '../sync/log.ts';
import { sampleField, sampleSession } from '../ui/panel/sample.ts';
import { FakeBackend } from './fakeBackend.ts';
import { LIVE_ALARM, startLive } from './live.ts';
import { handleLive } from './messages.ts';
import { LIVE_PORT } from './port.ts';
import { readStatus } from './status.ts';
import { readLive } from './store.ts';

type Connect = Parameters<typeof browser.runtime.onConnect.addListener>[0];

let backend: FakeBackend;
let asked: Asked[];
let connected: Connect[];
const badge = vi.fn();
const openPanel = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  forgetClient();
  for (const table of db.tables) await table.clear();
  backend = new FakeBackend();
  asked = network(noNetwork);
  connected = [];
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connected.push(listener);
  });
  for (const name of [
    'setBadgeText',
    'setBadgeBackgroundColor',
    'setBadgeTextColor',
    'setTitle',
  ] as const) {
    vi.spyOn(browser.action, name).mockImplementation(name === 'setBadgeText' ? badge : vi.fn());
  }
  vi.spyOn(browser.sidePanel, 'open').mockImplementation(openPanel);
  badge.mockReset();
  openPanel.mockReset();
  openPanel.mockRejectedValue(new Error('may only be called in response to a user gesture'));
});
afterEach(() => {
  worker.abort();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

let worker = new AbortController();

/** A worker; the one before is dead. */
function start(): void {
  worker.abort();
  worker = new AbortController();
  const { signal } = worker;
  startLive(
    {
      open: (url) => backend.open(url),
      now: () => Date.now(),
      random: () => 0,
      after: (ms, act) => {
        // Waits of a minute take a moment here; what a connection may not wait for stays as it is.
        const timer = setTimeout(act, ms < 10_000 ? Math.min(ms, 20) : ms);
        signal.addEventListener('abort', () => clearTimeout(timer));
        return () => clearTimeout(timer);
      },
    },
    signal,
  );
}

function openPanelPort(url = browser.runtime.getURL('/sidepanel.html')): { leave: () => void } {
  const left: (() => void)[] = [];
  const port = {
    name: LIVE_PORT,
    sender: { id: browser.runtime.id, url },
    onDisconnect: { addListener: (act: () => void) => left.push(act) },
  };
  for (const listener of connected) listener(port as never);
  const leave = () => {
    for (const act of left) act();
  };
  return { leave };
}

async function addSession(parts: Partial<ApplySession> = {}): Promise<ApplySession> {
  const at = new Date().toISOString();
  const session = sampleSession({
    id: crypto.randomUUID(),
    state: 'filling',
    startedAt: at,
    updatedAt: at,
    history: [{ state: 'filling', at }],
    fields: [],
    progress: { done: 0, total: 0 },
    hash: null,
    approval: null,
    confirmation: null,
    problem: null,
    ...parts,
  });
  await db.sessions.add(session);
  return session;
}

/** The page read a form with one question. */
const reviewed = (id: string) =>
  changeSession(id, (session) => {
    const field = sampleField('city', 'Which city?');
    const planned = step(
      session,
      { type: 'planned', fields: [field.description], decisions: [field.decision] },
      new Date(),
    );
    const reading = { fields: [field.description], touched: [], errors: [], hash: 'a'.repeat(64) };
    return step(planned, { type: 'reading', ...reading }, new Date());
  });

const logged = () => backend.log.map(({ type }) => type);

describe('without a sign-in', () => {
  test('nothing is sent, kept, or set to wake', async () => {
    start();
    await addSession();
    openPanelPort();
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'off' }));
    expect(backend.lines).toEqual([]);
    expect(asked).toEqual([]);
    expect(await readLive()).toBeNull();
    expect(await browser.alarms.getAll()).toEqual([]);
  });
});

/** Signed in, and the person said that this device's data goes there. */
async function agreedAs(token: string, userId = 'user-1'): Promise<void> {
  await signedInAs(token, 3600, userId);
  const email = `${userId}@example.com`;
  await release();
  await adopt({ userId, email, backendUrl: BACKEND });
}

describe('signed in, and not agreed', () => {
  /** Everything that would tell has had its turn: an alarm has looked. */
  async function expectUntold(): Promise<void> {
    await fakeBrowser.alarms.onAlarm.trigger({
      name: LIVE_ALARM,
      scheduledTime: 0,
      persistAcrossSessions: false,
    });
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'off' }));
    expect(backend.lines).toEqual([]);
    expect(asked).toEqual([]);
    expect(await readLive()).toBeNull();
    expect(await listSent()).toEqual([]);
  }

  test('nothing is told before the yes, nor after a no', async () => {
    await signedInAs('a');
    start();
    openPanelPort();
    const { id } = await addSession();
    await reviewed(id);
    await expectUntold();
    await decline('user-1');
    await expectUntold();
  });

  test('from the yes on it is told and noted in the log; switched off, it ends at once', async () => {
    await signedInAs('a');
    start();
    openPanelPort();
    await agreedAs('a');
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    await addSession();
    await vi.waitFor(() => expect(logged()).toContain('applier:start'));
    expect(await listSent()).toMatchObject([{ host: 'jobai.example', counts: { fill: 1 } }]);
    await setOn(false);
    await vi.waitFor(() => expect(backend.connected).toEqual([]));
    expect(await readLive()).toBeNull();
    const told = backend.log.length;
    await addSession();
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'off' }));
    expect(backend.log).toHaveLength(told);
  });
});

describe('signed in', () => {
  test('a fill is told as it happens, over a socket that is let go after it', async () => {
    await agreedAs('a');
    start();
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    const { id } = await addSession();
    await vi.waitFor(() => expect(logged()).toContain('applier:start'));
    expect(await readStatus()).toEqual({ state: 'connected' });
    expect((await browser.alarms.get(LIVE_ALARM))?.periodInMinutes).toBe(0.5);
    await reviewed(id);
    await vi.waitFor(() => expect(logged()).toContain('hitl:request'));
    await changeSession(id, (session) =>
      step(session, { type: 'lost', problem: 'tabClosed' }, new Date()),
    );
    await vi.waitFor(() => expect(backend.connected).toEqual([]));
    expect(logged()).toEqual([
      'task:started',
      'applier:start',
      'applier:navigate',
      'draft:review',
      'hitl:request',
      'applier:complete',
      'task:failed',
    ]);
    expect((await browser.alarms.get(LIVE_ALARM))?.periodInMinutes).toBe(5);
    // Only whether the account has anything new is asked.
    expect(asked.filter(({ url }) => !url.endsWith('/api/sync'))).toEqual([]);
  });

  test('what was done before the sign-in stays untold', async () => {
    await addSession({ startedAt: '2026-01-01T00:00:00.000Z' });
    await agreedAs('a');
    start();
    const panel = openPanelPort();
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'connected' }));
    panel.leave();
    await vi.waitFor(() => expect(backend.connected).toEqual([]));
    expect(backend.log).toEqual([]);
  });

  test('a worker that dies and starts again tells the rest, nothing twice', async () => {
    await agreedAs('a');
    start();
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    const { id } = await addSession();
    await vi.waitFor(() => expect(logged()).toContain('applier:navigate'));
    backend.isDown = true;
    backend.cutAll();
    await reviewed(id);
    await vi.waitFor(async () => expect((await readLive())?.queue).not.toEqual([]));
    backend.isDown = false;
    start();
    await vi.waitFor(() => expect(logged()).toContain('hitl:request'));
    await vi.waitFor(async () => expect((await readLive())?.queue).toEqual([]));
    expect(new Set(logged()).size).toBe(logged().length);
  });

  test('what waits while nobody needs the socket goes by POST, once', async () => {
    await agreedAs('a');
    asked = network(({ url, body }) => {
      expect(url).toBe('https://jobai.example/api/live/events');
      return json({ results: backend.take((body as { events: [] }).events) });
    });
    start();
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    const at = new Date(Date.now() + 5).toISOString();
    await addSession({
      state: 'ended',
      startedAt: at,
      updatedAt: at,
      history: [
        { state: 'filling', at },
        { state: 'ended', at },
      ],
    });
    await vi.waitFor(() => expect(logged()).toContain('applier:complete'));
    await vi.waitFor(async () => expect((await readLive())?.queue).toEqual([]));
    expect(backend.lines).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('signing out ends the socket and forgets everything; the next person begins with nothing', async () => {
    await agreedAs('a');
    start();
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    backend.mood = () => 'drop';
    await addSession();
    await vi.waitFor(async () => expect((await readLive())?.queue).not.toEqual([]));
    await dropTokens(null);
    await vi.waitFor(async () => expect(await readLive()).toBeNull());
    await vi.waitFor(() => expect(backend.connected).toEqual([]));
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'signedOut' }));
    expect(await browser.alarms.getAll()).toEqual([]);
    backend.mood = () => 'deliver';
    await agreedAs('b', 'user-2');
    openPanelPort();
    await vi.waitFor(async () => expect(await readStatus()).toEqual({ state: 'connected' }));
    expect(await readLive()).toMatchObject({ userId: 'user-2', queue: [], told: {} });
    expect(backend.log).toEqual([]);
    expect(backend.lines.at(-1)?.url).toContain('user=user-2');
  });
});

describe('from another device', () => {
  /** A review that waits here, with its one question asked. */
  async function waiting(): Promise<{ id: string; hitlId: string }> {
    await agreedAs('a');
    start();
    await vi.waitFor(async () => expect(await readLive()).not.toBeNull());
    const { id } = await addSession();
    await reviewed(id);
    await vi.waitFor(() => expect(logged()).toContain('hitl:request'));
    const request = backend.log.find(({ type }) => type === 'hitl:request');
    return { id, hitlId: request?.type === 'hitl:request' ? request.data.hitl_id : '' };
  }
  const remote = (draft: object) => backend.emit(draft as EventDraft);
  const answer = (sessionId: string, hitl_id: string) =>
    remote({
      type: 'hitl:response',
      agent: 'system',
      message: '',
      data: { hitl_id, by: 'remote', response: 'Oslo' },
      sessionId,
    });

  test('an answer waits beside its question; the form stays as it is until the person takes it', async () => {
    const { id, hitlId } = await waiting();
    const before = await db.sessions.get(id);
    answer(id, hitlId);
    await vi.waitFor(async () =>
      expect((await readLive())?.proposals).toMatchObject([
        { sessionId: id, key: 'city', text: 'Oslo' },
      ]),
    );
    expect(await db.sessions.get(id)).toEqual(before);
    await handleLive({ type: 'live.dismiss', hitlId });
    expect((await readLive())?.proposals).toEqual([]);
  });

  test('an answer to a fill or a question that is not of this device is none of ours', async () => {
    const { id, hitlId } = await waiting();
    answer('another-run', hitlId);
    answer(id, 'another-question');
    remote({
      type: 'draft:review-open',
      agent: 'system',
      message: '',
      data: { asked: 'confirm' },
      sessionId: 'x',
    });
    const last = backend.log.length;
    await vi.waitFor(async () => expect((await readLive())?.lastSeq).toBe(last));
    expect(await readLive()).toMatchObject({ proposals: [], reviews: {} });
  });

  test('a confirm opens the review as far as Chrome lets it, and approves nothing', async () => {
    const { id } = await waiting();
    const before = await db.sessions.get(id);
    for (const type of ['draft:confirm', 'draft:review-open']) {
      remote({
        type,
        agent: type === 'draft:confirm' ? 'applier' : 'system',
        message: '',
        data: { asked: 'confirm' },
        sessionId: id,
      });
    }
    await vi.waitFor(async () => expect((await readLive())?.reviews).toEqual({ [id]: 'confirm' }));
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith({ tabId: before?.tabId, text: '1' }));
    expect(openPanel).toHaveBeenCalledTimes(1);
    const after = await db.sessions.get(id);
    expect(after).toEqual(before);
    expect(after?.approval).toBeNull();
    await handleLive({ type: 'live.seen', sessionId: id });
    await vi.waitFor(() => expect(badge).toHaveBeenLastCalledWith({ tabId: before?.tabId }));
  });

  test('no event of any kind changes an apply session', async () => {
    const { id, hitlId } = await waiting();
    const before = await db.sessions.get(id);
    answer(id, hitlId);
    for (const [type, agent, data] of [
      ['draft:confirm', 'applier', { approval_id: 'a' }],
      ['draft:edit', 'applier', { by: 'request' }],
      ['draft:parked', 'system', { after_s: 300 }],
      ['hitl:timeout', 'system', { hitl_id: hitlId }],
      ['applier:click', 'applier', { target: 'submit' }],
      ['applier:complete', 'applier', { status: 'submitted' }],
      ['task:complete', 'system', { task_id: id }],
    ] as const) {
      remote({ type, agent, message: '', data, sessionId: id });
    }
    const last = backend.log.length;
    await vi.waitFor(async () => expect((await readLive())?.lastSeq).toBe(last));
    expect(await db.sessions.get(id)).toEqual(before);
  });
});
