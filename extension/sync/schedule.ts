import { browser } from 'wxt/browser';
import { getAccount, watchSession } from '../account/session.ts';
import { readStored } from '../account/store.ts';
import { StoreError } from '../db/errors.ts';
import type { Owner, SyncFault } from '../db/syncRecords.ts';
import { backendRemote } from './backend.ts';
import { onDataChange } from './dataChange.ts';
import { changeLink, getLink, linkedTo, release } from './link.ts';
import { RemoteFault } from './remote.ts';
import { round } from './round.ts';

/**
 * When this device and the account speak: after a change here, every quarter of an hour, when the network is back, when
 * somebody signs in, and when the person asks. Failures are tried again later and later. The background alone.
 */
export const SYNC_ALARM = 'sync';
const EVERY_MINUTES = 15;
const FIRST_RETRY_MS = 10_000;
const LAST_RETRY_MS = 30 * 60_000;

/** `asked`: the person did, which no waiting time holds up. `changed`: no request where nothing changed. */
export type SyncReason = 'asked' | 'changed' | 'due';

/** Under way: whoever asks meanwhile gets one more round after this one. */
let running: Promise<void> | null = null;
let again: SyncReason | null = null;

/** Never fails: what went wrong is stored with the link, and shown from there. */
export function syncNow(reason: SyncReason): Promise<void> {
  if (running) {
    if (again !== 'asked') again = reason;
    return running;
  }
  running = rounds(reason).finally(() => {
    running = null;
  });
  return running;
}

async function rounds(reason: SyncReason): Promise<void> {
  for (let next: SyncReason | null = reason; next; ) {
    again = null;
    await oneRound(next);
    next = again;
  }
}

async function oneRound(reason: SyncReason): Promise<void> {
  const account = await getAccount();
  if (!account) return;
  const link = await getLink();
  if (!linkedTo(link, account) || link.fault === 'erased') return;
  const isEarly = link.nextTryAt !== null && Date.parse(link.nextTryAt) > Date.now();
  if (isEarly && reason !== 'asked') return;
  try {
    const onlyIfChanged = reason === 'changed' && link.fault === null;
    await round(account, backendRemote(account.userId), { onlyIfChanged });
    await keepSyncAlarm();
  } catch (cause) {
    await failed(account, cause);
  }
}

const faultOf = (cause: unknown): SyncFault => {
  if (cause instanceof RemoteFault) return cause.code;
  const isFull = cause instanceof StoreError && /^(storageFull|noRoom)$/.test(cause.code);
  return isFull ? 'storageFull' : 'other';
};

/** Twice as long each time, and never all devices at the same moment. */
export function waitMs(failures: number, retryAfterMs: number, random = Math.random()): number {
  const wait = Math.min(FIRST_RETRY_MS * 2 ** Math.min(failures, 20), LAST_RETRY_MS);
  return Math.max(retryAfterMs, wait * (0.75 + random / 2));
}

async function failed(account: Owner, cause: unknown): Promise<void> {
  const fault = faultOf(cause);
  if (fault === 'other') console.error('JobAI: syncing failed', cause);
  const link = await getLink();
  if (!linkedTo(link, account)) return;
  const retryAfterMs = cause instanceof RemoteFault ? (cause.options.retryAfterMs ?? 0) : 0;
  const wait = waitMs(link.failures, retryAfterMs);
  const nextTryAt = new Date(Date.now() + wait).toISOString();
  // Where not even this fits, the next alarm tries again.
  await changeLink({ failures: link.failures + 1, fault, nextTryAt }).catch(() => undefined);
  await browser.alarms.create(SYNC_ALARM, {
    when: Date.now() + wait,
    periodInMinutes: EVERY_MINUTES,
  });
}

/** There while somebody is linked; Chrome may forget alarms when it restarts. */
async function keepSyncAlarm(): Promise<void> {
  const account = await getAccount();
  if (!account || !linkedTo(await getLink(), account)) {
    await browser.alarms.clear(SYNC_ALARM);
  } else if (!(await browser.alarms.get(SYNC_ALARM))) {
    await browser.alarms.create(SYNC_ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}

/** For the background, while it starts. */
export function keepSynced(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC_ALARM) void syncNow('due');
  });
  watchSession((now) => void accountChanged(now));
  self.addEventListener('online', () => void syncNow('due'));
  onDataChange(() => void syncNow('changed'));
  void keepSyncAlarm().then(takeUp);
}

/** A worker starts many times an hour: it looks for what was left undone, and asks only where that is long ago. */
async function takeUp(): Promise<void> {
  const { lastSyncedAt } = await getLink();
  const since = Date.now() - Date.parse(lastSyncedAt ?? '1970-01-01');
  await syncNow(since > EVERY_MINUTES * 60_000 ? 'due' : 'changed');
}

async function accountChanged(now: Owner | null): Promise<void> {
  const { ended } = await readStored();
  if (!now && ended === 'deleted') await release();
  await keepSyncAlarm();
  await syncNow('asked');
}
