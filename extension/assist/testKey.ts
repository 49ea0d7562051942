import { type KeyTest, ModelTestResult } from '@jobai/shared/api/modelTest';
import { getAccount } from '../account/session.ts';
import { ApiFault, api } from '../api.ts';
import { note } from '../sync/log.ts';
import { keyHeaders, OwnKeys, readKeys } from './keys.ts';
import type { KeyTestReply } from './messages.ts';

/** The backend gives a model 15 s. */
const DEADLINE_MS = 30_000;

/** Tests under way in this life of the worker. */
const running = new Map<KeyTest['key'], AbortController>();

/**
 * Whether one of the person's own keys works: one small question to its model, by way of the backend. They pressed the
 * button for it, so it needs no further word; nothing of the person goes along, and the log says that a key went.
 */
export async function testKey(kind: KeyTest['key']): Promise<KeyTestReply> {
  const account = await getAccount();
  if (!account) return { ok: false, problem: 'signedOut' };
  const headers = keyHeaders(OwnKeys.parse({ [kind]: (await readKeys())[kind] }));
  if (Object.keys(headers).length === 0) return { ok: false, problem: 'noKey' };
  stopTest(kind);
  const stop = new AbortController();
  running.set(kind, stop);
  const { userId, backendUrl } = account;
  try {
    await note({ userId, host: new URL(backendUrl).host }, { key: 1 }, 0);
    const { tests } = await api({
      ...({ path: '/api/models/test', method: 'POST', as: userId, headers } as const),
      ...{ answer: ModelTestResult, deadlineMs: DEADLINE_MS, signal: stop.signal },
    });
    const [test] = tests;
    return test ? { ok: true, test } : { ok: false, problem: 'unclear' };
  } catch (fault) {
    if (stop.signal.aborted) return { ok: false, problem: 'stopped' };
    if (!(fault instanceof ApiFault)) throw fault;
    return { ok: false, problem: fault.code };
  } finally {
    if (running.get(kind) === stop) running.delete(kind);
  }
}

export function stopTest(kind: KeyTest['key']): { ok: true } {
  running.get(kind)?.abort(new Error('not wanted any more'));
  return { ok: true };
}
