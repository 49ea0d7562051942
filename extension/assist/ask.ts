import type { Account } from '../account/store.ts';
import { type ApiRequest, api } from '../api.ts';
import { note } from '../sync/log.ts';
import { keyHeaders, readKeys } from './keys.ts';

/**
 * The one way to models: as the account that agreed (consent.ts), with the person's own keys, and with a line in the
 * readable log before it is sent. Throws `ApiFault`.
 */
export async function askModels<T>(
  { userId, backendUrl }: Account,
  counts: Parameters<typeof note>[1],
  request: Omit<ApiRequest<T>, 'as' | 'headers'>,
): Promise<T> {
  const headers = keyHeaders(await readKeys());
  const keys = Object.keys(headers).filter((name) => name.endsWith('-Key')).length;
  const size = request.body === undefined ? 0 : JSON.stringify(request.body).length;
  await note(
    { userId, host: new URL(backendUrl).host },
    { ...counts, ...(keys > 0 && { key: keys }) },
    size,
  );
  return api({ ...request, as: userId, headers });
}
