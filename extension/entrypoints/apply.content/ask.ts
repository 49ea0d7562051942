import { browser } from 'wxt/browser';
import type { PageRequest } from '../../messages.ts';

const TRIES = 60;

/**
 * Asks the background until it answers. Its service worker may die at any moment (C1): the message then fails, the
 * next one wakes it, and every request can be repeated safely. Rejects when this script's extension is gone.
 */
export async function ask<T = { ok: true }>(request: PageRequest, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted();
    const { reply, cause } = await browser.runtime.sendMessage(request).then(
      (reply: unknown) => ({ reply, cause: undefined }),
      (cause: unknown) => ({ reply: undefined, cause }),
    );
    // A worker that dies before it answers shows as no answer, not as an error.
    if (reply !== undefined) return reply as T;
    if (!browser.runtime?.id || tries >= TRIES) {
      throw new Error('the background did not answer', { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(50 * tries, 500)));
  }
}
