import { KeyName, KeyTest } from '@jobai/shared/api/modelTest';
import { UsageAnswer } from '@jobai/shared/api/usage';
import * as z from 'zod';
import { ApiCode } from '../api.ts';

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

const done = z.literal(true);
const not = z.literal(false);

export const AssistReply = z.discriminatedUnion('ok', [
  /** `id`: of the row in the store `analyses`. */
  z.object({ ok: done, id: z.string() }),
  z.object({ ok: not, problem: z.enum(['noPosting', 'noProfile', ...ApiCode.options]) }),
]);
export type AssistReply = z.infer<typeof AssistReply>;

/** Answer to `assist.usage`. */
export const UsageReply = z.discriminatedUnion('ok', [
  z.object({ ok: done, usage: UsageAnswer }),
  z.object({ ok: not, problem: ApiCode }),
]);
export type UsageReply = z.infer<typeof UsageReply>;

/** Answer to `assist.test`. `noKey`: there is none any more. `stopped`: by `assist.stopTest`. */
export const KeyTestReply = z.discriminatedUnion('ok', [
  z.object({ ok: done, test: KeyTest }),
  z.object({ ok: not, problem: z.enum(['noKey', 'stopped', ...ApiCode.options]) }),
]);
export type KeyTestReply = z.infer<typeof KeyTestReply>;
