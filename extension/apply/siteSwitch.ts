import { browser } from 'wxt/browser';
import { liveSessions, putPage } from '../db/sessions.ts';
import type { PageCommand, PageRequest } from '../messages.ts';
import { getSettings, offScope } from '../settings.ts';
import type { PageSender } from './fromPage.ts';
import { move } from './move.ts';

type Here = Extract<PageRequest, { type: 'page.here' }>;

/**
 * Whether JobAI serves a posting. Where it is off, the panel is told of the employer and nothing else, and what was
 * under way in the document ends; a submit that waits for its outcome is seen through first (F1).
 */
export async function here(request: Here, sender: PageSender): Promise<{ on: boolean }> {
  const { off } = await getSettings();
  if (!offScope(off, request.identity)) return { on: true };
  const inPage = (await liveSessions()).filter(
    ({ documentId, state }) => documentId === sender.documentId && state !== 'unknown',
  );
  if (inPage.some(({ state }) => state === 'submitting')) return { on: true };
  for (const session of inPage) await move(session, { type: 'closed' });
  await putPage({
    id: `${sender.tabId}:${sender.frameId}`,
    tabId: sender.tabId,
    frameId: sender.frameId,
    documentId: sender.documentId,
    url: sender.url.slice(0, 2000),
    topOrigin: sender.topOrigin,
    job: {
      ...request.identity,
      company: request.company,
      title: '',
      location: '',
      countryCode: null,
      url: sender.url.slice(0, 2000),
      posting: '',
      salary: null,
      language: '',
    },
    hasForm: true,
    seenAt: new Date().toISOString(),
    chosenAt: null,
  });
  return { on: false };
}

/** Every open form asks again whether it is served; pages can't read the settings themselves (D9). */
export async function recheckAll(): Promise<void> {
  const command: PageCommand = { type: 'recheck' };
  for (const { id } of await browser.tabs.query({})) {
    // Tabs without a form have nobody who listens; that is as it should be.
    if (id) await browser.tabs.sendMessage(id, command).catch(() => undefined);
  }
}
