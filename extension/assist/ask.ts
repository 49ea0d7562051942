import type { Account } from '../account/store.ts';
import { type ApiRequest, api } from '../api.ts';
import { note } from '../sync/log.ts';
import { keyHeaders, readKeys } from './keys.ts';
import { memoryHeaders } from './memory.ts';

/**
 * The one way to models: as the account that agreed (consent.ts), with the person's own keys, and with a line in the
 * readable log before it is sent. Throws `ApiFault`.
 */
export async function askModels<T>(
  { userId, backendUrl }: Account,
  counts: Parameters<typeof note>[1],
  request: Omit<ApiRequest<T>, 'as' | 'headers'>,
): Promise<T> {
  const own = keyHeaders(await readKeys());
  // What fits a question is looked for in the profile by its meaning, where they agreed to that too.
  const word = counts.draft === undefined ? {} : await memoryHeaders(userId);
  const searches = Object.keys(word).length > 0;
  const headers = { ...own, ...word };
  const keys = Object.keys(own).filter((name) => name.endsWith('-Key')).length;
  const size = request.body === undefined ? 0 : JSON.stringify(request.body).length;
  await note(
    { userId, host: new URL(backendUrl).host },
    { ...counts, ...(searches && { memory: 1 }), ...(keys > 0 && { key: keys }) },
    size,
  );
  return api({ ...request, as: userId, headers });
}
