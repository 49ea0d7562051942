import { ApplyAnswersResult } from '@jobai/shared/api/applyAnswers';
import { liveQuery } from 'dexie';
import type { Account } from '../../account/store.ts';
import { ApiFault } from '../../api.ts';
import type { DraftRound } from '../../apply/drafts.ts';
import { lastChange } from '../../db/sessions.ts';
import { coalesced } from '../../live/coalesced.ts';
import { askModels } from '../ask.ts';
import { agreedAccount, watchConsents } from '../consent.ts';
import { Drafting, type World } from './drafting.ts';
import type { DraftsRequest } from './messages.ts';

/** Apply sessions change many times a second during a fill. */
const LOOK_MS = 250;
/** A model that writes ten answers takes its time; the backend gives up before. */
const DEADLINE_MS = 90_000;

const WORLD: World = {
  owner: async () => (await agreedAccount('answers'))?.userId ?? null,
  async ask(round, signal) {
    const account = await agreedAccount('answers');
    if (account?.userId !== round.userId) throw new ApiFault('signedOut');
    return asked(account, round, signal, Date.now() + DEADLINE_MS);
  },
};

/** Where the same request is still being worked on, because this worker died after sending it, its answer is waited for. */
async function asked(
  account: Account,
  round: DraftRound,
  signal: AbortSignal,
  until: number,
): Promise<ApplyAnswersResult> {
  for (;;) {
    try {
      const counts = { draft: round.questions.length };
      return await askModels(account, counts, {
        path: '/api/apply/answers',
        method: 'POST',
        body: round.body,
        answer: ApplyAnswersResult,
        idempotencyKey: round.id,
        deadlineMs: Math.max(until - Date.now(), 1000),
        signal,
      });
    } catch (cause) {
      const isRunning = cause instanceof ApiFault && cause.code === 'idempotency_in_progress';
      if (!isRunning || Date.now() >= until) throw cause;
      await new Promise((resolve) => setTimeout(resolve, cause.retryAfterMs ?? 2000));
      signal.throwIfAborted();
    }
  }
}

const drafting = new Drafting(WORLD);
const lookSoon = coalesced(
  () => drafting.look(),
  LOOK_MS,
  (ms, act) => {
    setTimeout(act, ms);
  },
);

/** For the service worker to start with: looks at what it left behind, and again whenever an apply session changes. */
export function startDrafts(): void {
  liveQuery(() => lastChange()).subscribe({
    next: lookSoon,
    error: (cause) => console.error('JobAI: apply sessions can not be watched', cause),
  });
  watchConsents(lookSoon);
}

/** What the panel asks; the router knows that it is the panel. */
export async function handleDrafts(request: DraftsRequest): Promise<{ ok: true }> {
  if (request.type === 'drafts.look') lookSoon();
  else await drafting.handle(request);
  return { ok: true };
}
