import { browser } from 'wxt/browser';
import type { PageCommandReply, PageRequest } from '../messages.ts';

type Refusal = Extract<PageCommandReply, { ok: false }>;
type Problem = Refusal['problem'];

const TRIES = 60;

/** The background understood and could not do it, for a reason the person should hear. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly problem: Problem) {
    super(problem);
  }
}

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
    if (isRefusal(reply)) throw new Refused(reply.problem);
    if (reply !== undefined) return reply as T;
    if (!browser.runtime?.id || tries >= TRIES) {
      throw new Error('the background did not answer', { cause });
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(50 * tries, 500)));
  }
}

function isRefusal(reply: unknown): reply is Refusal {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === false;
}
