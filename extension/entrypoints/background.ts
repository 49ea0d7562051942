import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { RECONCILE_ALARM } from '../apply/approve.ts';
import { reconcile } from '../apply/reconcile.ts';
import { openPanel, route, startUnlessEmbedded } from '../apply/router.ts';
import { recheckAll } from '../apply/siteSwitch.ts';
import { startDrafts } from '../assist/drafts/start.ts';
import { keepForgotten } from '../assist/memory.ts';
import { ATS_MATCHES } from '../ats/registry.ts';
import { BACKUP_ALARM, keepBackupAlarm, onBackupAlarm } from '../backup/alarm.ts';
import { getProfile } from '../db/profile.ts';
import { liveSessions } from '../db/sessions.ts';
import { t } from '../i18n.ts';
import { startLive } from '../live/live.ts';
import type { PageCommand } from '../messages.ts';
import { remindOfDue } from '../reminders.ts';
import { FIRST_RUN_PATH, watchSettings } from '../settings.ts';
import { keepSynced } from '../sync/schedule.ts';

const MENU_ID = 'apply';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender, reply) => {
    const answer = route(message, sender);
    if (!answer) return undefined;
    answer.then(reply, (cause) => {
      console.error('JobAI: a request failed', cause);
      reply(undefined);
    });
    return true; // the answer comes later
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'apply' && tab?.id) startIn(tab.id);
  });
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id) startIn(tab.id);
  });

  browser.tabs.onRemoved.addListener((tabId) => void reconcile({ tabId, isReplaced: true }));
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === BACKUP_ALARM) await onBackupAlarm();
    if (name !== RECONCILE_ALARM) return;
    await reconcile();
    const waiting = (await liveSessions()).some(({ state }) => state === 'submitting');
    if (!waiting) await browser.alarms.clear(RECONCILE_ALARM);
  });

  remindOfDue();
  startLive();
  startDrafts();
  keepSynced();
  keepForgotten();

  // D9: nothing that is stored, tokens among it, can be read from a page's content script.
  for (const area of [browser.storage.local, browser.storage.session]) {
    void area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
  // Site access that was withheld and is given now reaches pages that are open already.
  browser.permissions.onAdded.addListener(() => void freshScripts());
  watchSettings((now, before) => {
    if (JSON.stringify(now.off) !== JSON.stringify(before.off)) void recheckAll();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  // After a restart of the browser no document lives that a session could go on in.
  browser.runtime.onStartup.addListener(() => void reconcile({ isReplaced: true }));
  void reconcile();
  void keepBackupAlarm();
});

/** The panel opens first: it needs this very task's gesture. */
function startIn(tabId: number): void {
  void openPanel(tabId);
  void startUnlessEmbedded(tabId);
}

async function installed(reason: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_ID,
    title: t('cmdApply'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: [...ATS_MATCHES],
  });
  await freshScripts();
  // An unpacked extension is installed anew at every start: who has a profile needs no first run.
  if (reason !== 'install') return;
  const profile = await getProfile().catch(() => null); // a store that can't be opened is told of there
  if (profile) return;
  await browser.tabs.create({ url: browser.runtime.getURL(FIRST_RUN_PATH) });
}

/** A page that came up meanwhile has its script; the one of an old version can't hear us any more. */
async function hasScript(tabId: number): Promise<boolean> {
  const alive: PageCommand = { type: 'alive?', sessionId: null };
  const reply = await browser.tabs.sendMessage(tabId, alive).catch(() => undefined);
  return reply !== undefined;
}

const LOADING_MS = 1000;

async function getsScript(tabId: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, LOADING_MS));
  return hasScript(tabId);
}

/** Open tabs keep the old version's script, whose context is gone, or have none: each gets a fresh one. */
async function freshScripts(): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []);
  if (!files?.length) return;
  for (const tab of await browser.tabs.query({})) {
    if (!tab.id || (await hasScript(tab.id))) continue;
    // A page that is loading gets its own in a moment; two would take each other's button away under a click.
    if (tab.status === 'loading' && (await getsScript(tab.id))) continue;
    // Frames of other origins and pages we have no access to refuse; that is as it should be.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: files as never })
      .catch(() => undefined);
  }
}
