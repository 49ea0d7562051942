import { type Job, jobKey } from '@jobai/shared/job';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { OpenPage } from '../db/records.ts';

/**
 * "Apply with AI" said on a posting whose form stands on another page: it holds for that job in that tab until the form
 * is there, and not for long. Kept for the browser's session only.
 */
const Wish = z.object({ job: z.string(), despiteDuplicate: z.boolean(), at: z.number() });
type Wish = z.infer<typeof Wish>;

const VALID_MS = 60_000;
const keyOf = (tabId: number) => `wish:${tabId}`;

export async function storeWish(
  { tabId, job }: Pick<OpenPage, 'tabId' | 'job'>,
  despiteDuplicate: boolean,
  now = Date.now(),
): Promise<void> {
  const wish: Wish = { job: jobKey(job), despiteDuplicate, at: now };
  await browser.storage.session.set({ [keyOf(tabId)]: wish });
}

/** The wish for this job in this tab, once; null when there is none or it is old. */
export async function takeWish(tabId: number, job: Job, now = Date.now()): Promise<Wish | null> {
  const key = keyOf(tabId);
  const stored = Wish.safeParse((await browser.storage.session.get(key))[key]);
  if (!stored.success || stored.data.job !== jobKey(job)) return null;
  await browser.storage.session.remove(key);
  return now - stored.data.at < VALID_MS ? stored.data : null;
}
