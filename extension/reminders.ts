import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { countDue } from './db/applicationLists.ts';
import { t } from './i18n.ts';

/** Reminders without a permission of their own: the number of due entries on the toolbar icon. */

export const DUE_ALARM = 'due';
/** Dark enough for white text, in either scheme of the toolbar. */
const GROUND = '#a82420';
const TEXT = '#ffffff';

async function show(count: number): Promise<void> {
  const { action } = browser;
  await action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  await action.setBadgeBackgroundColor({ color: GROUND });
  await action.setBadgeTextColor({ color: TEXT });
  await action.setTitle({ title: count === 0 ? t('extName') : t('tracker_badge', count) });
}

/**
 * Keeps the badge right for as long as this context lives, whoever changes an entry. Every page that may do so
 * calls it: the service worker may be gone while they are open.
 */
export function keepBadge(): void {
  liveQuery(() => countDue()).subscribe({
    next: (count) => void show(count).catch(refused),
    error: refused,
  });
}

function refused(cause: unknown): void {
  console.error('JobAI: the badge was not set', cause);
}

/** A minute after the next midnight of the person's own time zone, ms since the epoch. */
export function nextDay(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 1).getTime();
}

/** For the service worker: the badge, at every start and when a day ends. */
export function remindOfDue(): void {
  keepBadge();
  // Chrome may drop alarms when it restarts, and another time zone has another midnight: each start sets it anew.
  const set = () => browser.alarms.create(DUE_ALARM, { when: nextDay(new Date()) });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== DUE_ALARM) return;
    await set();
    await countDue().then(show).catch(refused);
  });
  // Without a listener the worker would not start with the browser, and the badge would stay empty.
  browser.runtime.onStartup.addListener(() => undefined);
  void set();
}
