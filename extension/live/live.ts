import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { getSession, renewSession } from '../account/session.ts';
import { type Account, accountOf, readStored } from '../account/store.ts';
import { getSession as getApplySession, lastChange } from '../db/sessions.ts';
import { syncNow } from '../sync/schedule.ts';
import { coalesced } from './coalesced.ts';
import { Connection } from './connection.ts';
import { isUnderWay, look } from './look.ts';
import { LIVE_PORT } from './port.ts';
import { post } from './post.ts';
import { endReviewAsked, showReviewAsked } from './reviewAsked.ts';
import type { LiveState } from './state.ts';
import { showStatus } from './status.ts';
import { changeLive, closeLive, openLive, watchLive } from './store.ts';
import { toldAccount, watchTold } from './told.ts';
import type { Phase, World } from './world.ts';

/** Wakes the service worker: twice a minute while something is under way, else every five minutes. */
export const LIVE_ALARM = 'live';
/** Apply sessions change many times a second during a fill. */
const LOOK_MS = 250;
/** Tries that failed, after which what waits is told without a socket. */
const POST_AFTER = 2;

type Clock = Pick<World, 'open' | 'now' | 'random' | 'after'>;

const CHROME: Clock = {
  open: (url) => new WebSocket(url),
  now: () => Date.now(),
  random: () => Math.random(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * The live session's side in this browser, for the service worker to start with. Holds the socket while a fill is under way
 * or a panel is open, else looks in by alarm; tells what the apply sessions do. Signed out, or before the person agreed that
 * this device's data goes to the account, it does nothing at all. `signal`
 * ends it as the worker's death would.
 */
export function startLive(clock: Clock = CHROME, signal?: AbortSignal): void {
  let account: Account | null = null;
  let stopLooking: (() => void) | null = null;
  const panels = new Set<object>();

  const connection = new Connection({
    ...clock,
    session: (rejected) => (rejected === null ? getSession() : renewSession(rejected)),
    state: openLive,
    change: changeLive,
    show: (phase) => void show(phase),
    // What became of the account shows there: emptied, or not ours any more.
    gone: () => void syncNow('asked'),
    completed: () => void syncNow('due'),
  });

  async function show(phase: Phase): Promise<void> {
    if (!account) return;
    await showStatus(phase);
  }

  const lookSoon = coalesced(lookNow, LOOK_MS, clock.after);

  async function lookNow(): Promise<void> {
    if (!account) return;
    const seen = await look(account);
    if (!seen) return;
    const isBusy = seen.sessions.some((session) => isUnderWay(session, clock.now()));
    connection.need(isBusy || panels.size > 0);
    await setAlarm(isBusy || panels.size > 0);
    await deliver(seen.state);
  }

  async function deliver(state: LiveState): Promise<void> {
    if (state.queue.length === 0) return;
    if (connection.isOpen) connection.flush();
    else if (!connection.isHeld || connection.failures >= POST_AFTER) await post(state);
  }

  async function enter(now: Account): Promise<void> {
    account = now;
    await openLive(now.userId);
    connection.reset();
    const watching = liveQuery(() => lastChange()).subscribe({
      next: lookSoon,
      error: (cause) => console.error('JobAI: apply sessions can not be watched', cause),
    });
    stopLooking = () => watching.unsubscribe();
    if (signal?.aborted) stopLooking();
  }

  async function leave(): Promise<void> {
    account = null;
    stopLooking?.();
    stopLooking = null;
    connection.need(false);
    connection.reset();
    await browser.alarms.clear(LIVE_ALARM);
    await closeLive();
    const stored = await readStored();
    const isOut = stored.server !== null && accountOf(stored) === null;
    await showStatus({ state: isOut ? 'signedOut' : 'off' });
  }

  async function change(): Promise<void> {
    const now = await toldAccount();
    if (signal?.aborted) return;
    // Signed out and not agreed look alike from here, and differ in what the panel says.
    if (!now) return leave();
    if (now.userId === account?.userId && now.backendUrl === account.backendUrl) return;
    stopLooking?.();
    await enter(now);
  }

  // One after the other: two at once would begin twice.
  let ready: Promise<void> = Promise.resolve();
  const changeSoon = () => {
    ready = ready
      .then(change)
      .catch((cause) => console.error('JobAI: the live session could not begin or end', cause));
  };

  // Everything that may wake the worker is listened to in its first task.
  const stopTold = watchTold(changeSoon);
  const stopReviews = watchReviews();
  const onAlarm = ({ name }: { name: string }) => {
    if (name !== LIVE_ALARM) return;
    void ready.then(async () => {
      if (!account) return;
      await lookNow();
      connection.visit();
    });
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  browser.runtime.onConnect.addListener((port) => {
    // Our own pages: a content script has the same id, and lives in a process with the site's.
    const isPage = port.sender?.url?.startsWith(browser.runtime.getURL('/' as '/sidepanel.html'));
    if (port.name !== LIVE_PORT || port.sender?.id !== browser.runtime.id || !isPage) return;
    panels.add(port);
    // What other devices did meanwhile: two of them shall not apply to the same posting.
    void ready.then(() => account && syncNow('due'));
    void ready.then(lookSoon);
    port.onDisconnect.addListener(() => {
      panels.delete(port);
      void ready.then(lookSoon);
    });
  });
  globalThis.addEventListener('online', () => connection.hurry(), { signal });
  signal?.addEventListener('abort', () => {
    account = null;
    stopTold();
    stopReviews();
    stopLooking?.();
    browser.alarms.onAlarm.removeListener(onAlarm);
    connection.need(false);
    connection.reset();
  });

  changeSoon();
}

/** What other devices ask for shows on the toolbar until it was seen or the review is over. */
function watchReviews(): () => void {
  let shown: LiveState['reviews'] = {};
  return watchLive(async (state) => {
    const asked = state?.reviews ?? {};
    const before = shown;
    shown = asked;
    for (const id of Object.keys(asked)) {
      if (before[id]) continue;
      const session = await getApplySession(id);
      if (session) await showReviewAsked(session).catch(() => undefined); // the tab is gone
    }
    for (const id of Object.keys(before)) {
      if (asked[id]) continue;
      const session = await getApplySession(id);
      if (session) await endReviewAsked(session.tabId).catch(() => undefined); // the tab is gone
    }
  });
}

async function setAlarm(isBusy: boolean): Promise<void> {
  const periodInMinutes = isBusy ? 0.5 : 5;
  const alarm = await browser.alarms.get(LIVE_ALARM);
  if (alarm?.periodInMinutes !== periodInMinutes) {
    await browser.alarms.create(LIVE_ALARM, { periodInMinutes });
  }
}
