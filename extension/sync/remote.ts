import type { SyncRequest, SyncResponse } from '@jobai/shared/sync';
import type { SyncFault } from '../db/syncRecords.ts';

/** The account as this device speaks to it; each call may fail with a `RemoteFault`. */
export interface Remote {
  /** `headers`: what the person agreed to, as the backend is told (assist/memory.ts). */
  sync(request: SyncRequest, headers?: Record<string, string>): Promise<SyncResponse>;
  putFile(sha256: string, bytes: ArrayBuffer): Promise<void>;
  /** null: not there (yet). */
  getFile(sha256: string): Promise<ArrayBuffer | null>;
}

export class RemoteFault extends Error {
  override readonly name = 'RemoteFault';
  constructor(
    readonly code: SyncFault,
    readonly options: { cause?: unknown; retryAfterMs?: number } = {},
  ) {
    super(code, { cause: options.cause });
  }
}
