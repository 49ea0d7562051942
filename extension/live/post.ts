import { EmitReply } from '@jobai/shared/live';
import { ApiFault, api } from '../api.ts';
import { batchOf } from './batch.ts';
import type { LiveState } from './state.ts';
import { changeLive } from './store.ts';

/** Tells what waits while there is no socket. What is not taken now stays in the queue; a repeat counts once. */
export async function post({ userId, queue }: LiveState): Promise<void> {
  const events = batchOf(queue);
  if (events.length === 0) return;
  try {
    const { results } = await api({
      path: '/api/live/events',
      method: 'POST',
      // Nobody else's token takes this person's events there (C3).
      as: userId,
      body: { events },
      answer: EmitReply,
    });
    const done = new Set(results.filter(({ code }) => code !== 'tooFast').map(({ id }) => id));
    const state = await changeLive(userId, (now) => ({
      ...now,
      queue: now.queue.filter(({ id }) => !done.has(id)),
    }));
    if (state && done.size > 0) await post(state);
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
  }
}
