import { SyncResponse } from '@jobai/shared/sync';
import * as z from 'zod';
import { type ApiCode, ApiFault, api, apiBytes } from '../api.ts';
import type { SyncFault } from '../db/syncRecords.ts';
import { type Remote, RemoteFault } from './remote.ts';

/** A file at the most, over a slow line. */
const FILE_DEADLINE_MS = 120_000;
const SYNC_DEADLINE_MS = 45_000;

const FAULTS: Partial<Record<ApiCode, SyncFault>> = {
  signedOut: 'signIn',
  unauthenticated: 'signIn',
  token_invalid: 'signIn',
  token_expired: 'signIn',
  offline: 'offline',
  late: 'offline',
  rate_limited: 'busy',
  account_full: 'accountFull',
  unclear: 'unreadable',
};

/** The account at its backend, as this person and nobody else: a sign-in that changed meanwhile sends nothing (C3). */
export function backendRemote(userId: string): Remote {
  const as = userId;
  return {
    sync: (body, headers) =>
      told(() =>
        api({
          path: '/api/sync',
          method: 'POST',
          body,
          as,
          ...(headers && { headers }),
          answer: SyncResponse,
          deadlineMs: SYNC_DEADLINE_MS,
        }),
      ),
    putFile: (sha256, bytes) =>
      told(() =>
        api({
          path: `/api/files/${sha256}`,
          method: 'PUT',
          body: new Blob([bytes], { type: 'application/octet-stream' }),
          as,
          answer: z.undefined(),
          deadlineMs: FILE_DEADLINE_MS,
        }),
      ),
    getFile: (sha256) =>
      told(async () => {
        try {
          return await apiBytes({ path: `/api/files/${sha256}`, as, deadlineMs: FILE_DEADLINE_MS });
        } catch (fault) {
          if (fault instanceof ApiFault && fault.code === 'not_found') return null;
          throw fault;
        }
      }),
  };
}

/** What the API says, in this room's terms. */
async function told<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!(cause instanceof ApiFault)) throw cause;
    const code = FAULTS[cause.code] ?? (cause.status >= 500 ? 'server' : 'other');
    throw new RemoteFault(code, { cause, retryAfterMs: cause.retryAfterMs ?? 0 });
  }
}
