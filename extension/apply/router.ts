import { browser } from 'wxt/browser';
import { handleAccount } from '../account/handle.ts';
import { AccountRequest } from '../account/messages.ts';
import { DraftsRequest } from '../assist/drafts/messages.ts';
import { handleDrafts } from '../assist/drafts/start.ts';
import { handleAssist } from '../assist/handle.ts';
import { AssistRequest } from '../assist/messages.ts';
import { ATS_ORIGINS } from '../ats/registry.ts';
import { StoreError } from '../db/errors.ts';
import { choosePage, pagesOfTab } from '../db/sessions.ts';
import { handleLive, LiveRequest } from '../live/messages.ts';
import { FormTold, PageRequest, type PanelReply, PanelRequest } from '../messages.ts';
import { SyncMessage } from '../sync/messages.ts';
import { syncNow } from '../sync/schedule.ts';
import { fromPage, type PageSender, unreadable } from './fromPage.ts';
import { fromPanel } from './fromPanel.ts';
import { start } from './start.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** The page that may approve: the side panel of this install, nothing else (F2, F3). */
const PANEL_PATH = '/sidepanel.html';

/**
 * Every message comes through here: sender first, schema second. Pages may tell what they see and did; only the
 * extension's own pages may decide. Returns undefined for a message that is nobody's business here.
 */
export function route(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.origin === new URL(browser.runtime.getURL('/')).origin) {
    const account = AccountRequest.safeParse(message);
    if (account.success) return handleAccount(account.data);
    const live = LiveRequest.safeParse(message);
    if (live.success) return handleLive(live.data);
    const drafts = DraftsRequest.safeParse(message);
    if (drafts.success) return guarded(() => handleDrafts(drafts.data));
    const assist = AssistRequest.safeParse(message);
    if (assist.success) return guarded<unknown>(() => handleAssist(assist.data));
    const sync = SyncMessage.safeParse(message);
    if (sync.success) return syncNow(sync.data.type === 'sync.now' ? 'asked' : 'changed');
    const request = PanelRequest.safeParse(message);
    if (!request.success) return undefined;
    if (request.data.type === 'apply.approve' && !isPanel(sender)) return undefined;
    return guarded(() => fromPanel(request.data));
  }
  const page = pageSender(sender);
  const request = PageRequest.safeParse(message);
  if (!page) return undefined;
  if (!request.success) {
    const told = FormTold.safeParse(message);
    return told.success ? guarded(() => unreadable(told.data.sessionId, page)) : undefined;
  }
  if (request.data.type === 'page.apply') return applyClicked(page);
  return guarded(() => fromPage(request.data, page));
}

/** The side panel itself: the same page in a tab is no panel. */
function isPanel({ url, tab }: Sender): boolean {
  return !tab && url !== undefined && URL.canParse(url) && new URL(url).pathname === PANEL_PATH;
}

/** F5: an exact ATS origin, a known document, not an opaque frame. */
function pageSender(sender: Sender): PageSender | null {
  const { tab, frameId, documentId, origin, url } = sender;
  if (!tab?.id || frameId === undefined || !documentId || !url) return null;
  if (!origin || !ATS_ORIGINS.has(origin)) return null;
  if (!URL.canParse(url) || new URL(url).origin !== origin) return null;
  const around = tab.url && URL.canParse(tab.url) ? new URL(tab.url).origin : 'unknown';
  const topOrigin = frameId === 0 ? null : around;
  return { tabId: tab.id, frameId, documentId, origin, url, tabUrl: tab.url ?? null, topOrigin };
}

/**
 * The in-page button. The panel must open before anything is awaited, or Chrome forgets the gesture. An embedded form
 * only opens it: there the person starts the fill in the panel, which names both origins (F5).
 */
function applyClicked(page: PageSender): Promise<PanelReply> {
  void openPanel(page.tabId);
  return guarded(async () => {
    await choosePage(page.documentId);
    return startUnlessEmbedded(page.tabId, page.documentId);
  });
}

/** Starts the fill of the tab's form, unless it is embedded: then the panel asks first (F5). */
export async function startUnlessEmbedded(tabId: number, asker?: string): Promise<PanelReply> {
  const [page] = await pagesOfTab(tabId);
  return page?.topOrigin === null ? start(tabId, false, asker) : { ok: true };
}

/** Opens the side panel beside a tab; to be called in the very task of the person's gesture. */
export async function openPanel(tabId: number): Promise<void> {
  try {
    await browser.sidePanel.open({ tabId });
  } catch (cause) {
    console.warn('JobAI: the side panel did not open', cause);
  }
}

/** Faults people can act on become replies; the rest is a defect and stays an error. */
async function guarded<T>(work: () => Promise<T>): Promise<T | PanelReply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'storageFull') {
      return { ok: false, problem: 'storageFull' };
    }
    throw error;
  }
}
