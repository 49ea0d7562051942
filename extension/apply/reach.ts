import { browser } from 'wxt/browser';
import { type PageCommand, PageCommandReply } from '../messages.ts';
import type { ApplySession } from './session.ts';

type Target = Pick<ApplySession, 'tabId' | 'documentId'>;

/** Sends a command to the one document a session lives in; null when that document is gone. */
export async function send(
  { tabId, documentId }: Target,
  command: PageCommand,
): Promise<PageCommandReply | null> {
  // Chrome rejects when nobody listens there: the document or its content script is gone. What is no answer is none.
  const reply: unknown = await browser.tabs
    .sendMessage(tabId, command, { documentId })
    .catch(() => null);
  return PageCommandReply.safeParse(reply).data ?? null;
}

/** Whether the document still lives and holds its form. */
export async function isAlive(target: Target): Promise<boolean> {
  return (await send(target, { type: 'alive?', sessionId: null }))?.ok ?? false;
}
