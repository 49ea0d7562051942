// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { forgetClient } from './account/client.ts';
import { json, network, noNetwork, sessionOf, signedInAs } from './account/fakeSupabase.ts';
import { ApiFault, api } from './api.ts';

beforeEach(() => {
  fakeBrowser.reset();
  forgetClient();
});
afterEach(() => vi.unstubAllGlobals());

const answer = z.object({ id: z.string() });
const fault = (request = { path: '/api/x', answer } as Parameters<typeof api>[0]) =>
  api(request).then(
    () => null,
    (cause) => cause as ApiFault,
  );
const problem = (code: string, status: number, more: object = {}, headers = {}) =>
  json({ type: 'about:blank', title: 't', status, code, requestId: 'r-1', ...more }, status, {
    'Content-Type': 'application/problem+json',
    ...headers,
  });

test('without a sign-in nothing is sent', async () => {
  const asked = network(noNetwork);
  expect(await fault()).toMatchObject({ code: 'signedOut', isPassing: false });
  expect(asked).toEqual([]);
});

test('a request carries the token, its key and its body to the backend of the sign-in', async () => {
  await signedInAs('a');
  const asked = network(() => json({ id: 'one', more: 1 }));
  const body = { name: 'Ana' };
  const request = { path: '/api/x', method: 'POST', body, answer, idempotencyKey: 'k' } as const;
  expect(await api(request)).toEqual({ id: 'one' });
  expect(asked).toMatchObject([{ method: 'POST', url: 'https://jobai.example/api/x', body }]);
  expect(asked[0]?.headers.get('Authorization')).toBe('Bearer a');
  expect(asked[0]?.headers.get('Idempotency-Key')).toBe('k');
});

test('a refused token is renewed once and the request repeated once', async () => {
  await signedInAs('a');
  const asked = network(({ url, headers }) => {
    if (url.includes('/auth/v1/token')) return json(sessionOf('b'));
    return headers.get('Authorization') === 'Bearer b'
      ? json({ id: 'one' })
      : problem('token_invalid', 401);
  });
  expect(await api({ path: '/api/x', answer })).toEqual({ id: 'one' });
  expect(asked).toHaveLength(3);
});

test('a backend that refuses every token is said as such; nobody is signed out for it', async () => {
  await signedInAs('a');
  const asked = network(({ url }) =>
    url.includes('/auth/v1/token') ? json(sessionOf('b')) : problem('token_invalid', 401),
  );
  expect(await fault()).toMatchObject({ code: 'token_invalid', status: 401 });
  expect(asked).toHaveLength(3);
});

test.each([
  ['nothing answers', noNetwork, { code: 'offline', status: 0, isPassing: true }],
  [
    'the backend says what does not fit',
    () => problem('invalid_request', 422, { errors: [{ path: 'body.a', message: 'm' }] }),
    { code: 'invalid_request', status: 422, requestId: 'r-1', errors: [{ path: 'body.a' }] },
  ],
  [
    'it is busy',
    () => problem('rate_limited', 429, {}, { 'Retry-After': '7' }),
    { code: 'rate_limited', retryAfterMs: 7000, isPassing: true },
  ],
  [
    'it is newer and has a code we do not know',
    () => problem('teapot', 418, { detail: 'short and stout' }),
    { code: 'internal', status: 418, detail: 'short and stout', isPassing: false },
  ],
  [
    'somebody else answers',
    () => new Response('<html>', { status: 502 }),
    { code: 'unclear', status: 502, isPassing: true },
  ],
  ['the answer is of another shape', () => json({ id: 7 }), { code: 'unclear', status: 200 }],
  ['the answer is no JSON', () => new Response('hello'), { code: 'unclear', status: 200 }],
])('%s: one error says so', async (_, reply, expected) => {
  await signedInAs('a');
  network(reply);
  expect(await fault()).toMatchObject(expected);
  expect(await fault()).toBeInstanceOf(ApiFault);
});

test('an answer that never comes ends at the deadline; a caller who gives up is told so', async () => {
  await signedInAs('a');
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    const never = Promise.withResolvers<Response>();
    const end = () => never.reject(signal?.reason);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end);
    return never.promise;
  });
  expect(await fault({ path: '/api/x', answer, deadlineMs: 20 })).toMatchObject({ code: 'late' });
  const stop = new AbortController();
  const asking = api({ path: '/api/x', answer, signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(asking).rejects.toThrow('enough');
});
