import { storage } from 'wxt/utils/storage';
import * as z from 'zod';

/** What the panel says of the connection. `off`: no backend is set; `idle`: signed in, and not needed now. */
export const LiveStatus = z.discriminatedUnion('state', [
  z.object({
    state: z.enum(['off', 'signedOut', 'idle', 'connecting', 'connected', 'offline']),
  }),
  /** `retryAt`: ms since 1970. */
  z.object({ state: z.literal('reconnecting'), retryAt: z.number() }),
]);
export type LiveStatus = z.infer<typeof LiveStatus>;

/** Gone with the browser, like the connection it is about. */
const item = storage.defineItem<unknown>('session:liveStatus', { fallback: null });

const fitting = (value: unknown): LiveStatus =>
  LiveStatus.safeParse(value).data ?? { state: 'off' };

export async function readStatus(): Promise<LiveStatus> {
  return fitting(await item.getValue());
}

export function watchStatus(changed: (status: LiveStatus) => void): () => void {
  return item.watch((now) => changed(fitting(now)));
}

/** Nothing is written where it says so already: after an erasure the store stays empty. */
export async function showStatus(status: LiveStatus): Promise<void> {
  if (JSON.stringify(await readStatus()) !== JSON.stringify(status)) await item.setValue(status);
}
