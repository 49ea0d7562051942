import { browser } from 'wxt/browser';
import { AccountReply, type AccountRequest } from './messages.ts';

const TRIES = 5;

/** Asks the background about the account, from one of our own pages; once more where its worker died in the middle (C1). */
export async function askAccount(request: AccountRequest): Promise<AccountReply> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const reply: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
    const { data } = AccountReply.safeParse(reply);
    if (data) return data;
    await new Promise((resolve) => setTimeout(resolve, 100 * tries));
  }
  return { ok: false, problem: 'noReply' };
}
