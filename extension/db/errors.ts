/** What storing or reading can refuse; `status_<code>` in `_locales`. */
export const STORE_FAULTS = [
  'storageFull', // the browser's quota is used up: nothing was written, nothing was lost
  'noRoom', // a file larger than the space that is left: nothing was written
  'fileTooLarge',
  'fileEmpty',
  'fileType', // not pdf, doc, docx, txt, rtf
  'fileContent', // the bytes are not what the name says
  'fileOtherKind', // the same file is stored as the other kind: a résumé can't be a letter, too
  'rowUnreadable', // a stored row no longer fits its schema; it stays where it is
  'sensitive', // F7: never remembered
  'notFound',
  'movedSince', // the move to take back is not the latest any more
  'invalid',
] as const;
export type StoreFault = (typeof STORE_FAULTS)[number];

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreFault,
    options?: { cause?: unknown; message?: string },
  ) {
    super(options?.message ?? code, { cause: options?.cause });
  }
}

/** Dexie wraps the quota fault in the abort of its transaction: look through the causes. */
function isQuotaFault(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  if ('inner' in error && isQuotaFault(error.inner, depth + 1)) return true;
  if ('cause' in error && isQuotaFault(error.cause, depth + 1)) return true;
  return (
    'failures' in error &&
    Array.isArray(error.failures) &&
    error.failures.some((failure) => isQuotaFault(failure, depth + 1))
  );
}

/** Runs a write; a used-up quota becomes `storageFull`. Every write of this folder goes through here. */
export async function write<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (isQuotaFault(cause)) throw new StoreError('storageFull', { cause });
    throw cause;
  }
}
