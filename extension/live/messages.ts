import * as z from 'zod';
import { changeLive, readLive } from './store.ts';

/** What the panel asks of the live session; the router (apply/router.ts) takes these from our own pages alone. */
export const LiveRequest = z.discriminatedUnion('type', [
  /** The person does not want this proposed answer. */
  z.object({ type: z.literal('live.dismiss'), hitlId: z.string().min(1).max(100) }),
  /** The person saw that another device asked for this review. */
  z.object({ type: z.literal('live.seen'), sessionId: z.string().min(1).max(100) }),
]);
export type LiveRequest = z.infer<typeof LiveRequest>;

export async function handleLive(request: LiveRequest): Promise<{ ok: true }> {
  const state = await readLive();
  if (!state) return { ok: true };
  await changeLive(state.userId, (now) =>
    request.type === 'live.dismiss'
      ? { ...now, proposals: now.proposals.filter(({ hitlId }) => hitlId !== request.hitlId) }
      : {
          ...now,
          reviews: Object.fromEntries(
            Object.entries(now.reviews).filter(([id]) => id !== request.sessionId),
          ),
        },
  );
  return { ok: true };
}
