import { browser } from 'wxt/browser';
import { PanelReply, type PanelRequest } from '../messages.ts';

const TRIES = 20;

/**
 * Asks the background from one of our own pages. Its service worker may die in the middle (C1); every request may be
 * repeated, so it is, until it is answered or the extension is plainly out of order.
 */
export async function request(message: PanelRequest): Promise<PanelReply> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const reply: unknown = await browser.runtime.sendMessage(message).catch(() => undefined);
    const { data } = PanelReply.safeParse(reply);
    if (data) return data;
    await new Promise((resolve) => setTimeout(resolve, Math.min(50 * tries, 500)));
  }
  return { ok: false, problem: 'noReply' };
}
