import { KeyName, type KeyTest } from '@jobai/shared/api/modelTest';
import type { UsageAnswer } from '@jobai/shared/api/usage';
import * as z from 'zod';
import type { ApiCode } from '../api.ts';

/** What our own pages ask of the background about models; the router (apply/router.ts) takes these from nobody else. */
export const AssistRequest = z.discriminatedUnion('type', [
  /** How does the tab's posting fit? By rules at once; the backend is asked where the person agreed. */
  z.object({
    type: z.literal('assist.analyse'),
    tabId: z.number().int(),
    /** Ask the backend although it has answered before. */
    again: z.boolean(),
  }),
  /** What models took so far, as the backend counted it. */
  z.object({ type: z.literal('assist.usage') }),
  /** Does the key that is kept work? One small question to its model. */
  z.object({ type: z.literal('assist.test'), key: KeyName }),
  /** Nobody waits for that any more. */
  z.object({ type: z.literal('assist.stopTest'), key: KeyName }),
]);
export type AssistRequest = z.infer<typeof AssistRequest>;

export type AssistReply =
  /** `id`: of the row in the store `analyses`. */
  { ok: true; id: string } | { ok: false; problem: 'noPosting' | 'noProfile' | ApiCode };

/** Answer to `assist.usage`. */
export type UsageReply = { ok: true; usage: UsageAnswer } | { ok: false; problem: ApiCode };

/** Answer to `assist.test`. `noKey`: there is none any more. `stopped`: by `assist.stopTest`. */
export type KeyTestReply =
  | { ok: true; test: KeyTest }
  | { ok: false; problem: ApiCode | 'noKey' | 'stopped' };
