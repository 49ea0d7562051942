import * as z from 'zod';

/** What a page of the extension asks the background for. Answered when the round is over. */
export const SyncMessage = z.object({ type: z.enum(['sync.now', 'sync.changed']) });
export type SyncMessage = z.infer<typeof SyncMessage>;
