// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClient } from './client.ts';
import { json, network, noNetwork, sessionOf, signedInAs } from './fakeSupabase.ts';
import { getAccount, getSession, OfflineError, renewSession, watchSession } from './session.ts';
import { readStored, TOKENS_KEY } from './store.ts';

beforeEach(() => {
  fakeBrowser.reset();
  forgetClient();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const refusal = (code: string) => () => json({ code, error_code: code, msg: code }, 400);

/** With timers that run through at once what waits for its turn. */
async function hurried<T>(work: () => Promise<T>): Promise<PromiseSettledResult<T>> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const [settled] = await Promise.all([
    Promise.allSettled([work()]),
    vi.advanceTimersByTimeAsync(60_000),
  ]);
  vi.useRealTimers();
  return settled[0];
}

test('without a sign-in there is no session, and nobody is asked', async () => {
  const asked = network(noNetwork);
  expect(await getSession()).toBeNull();
  expect(await renewSession('x')).toBeNull();
  expect(asked).toEqual([]);
});

test('a token that holds is given without asking anybody', async () => {
  await signedInAs('a');
  const asked = network(noNetwork);
  expect(await getSession()).toEqual({
    userId: 'user-1',
    email: 'user-1@example.com',
    accessToken: 'a',
    backendUrl: 'https://jobai.example',
  });
  expect(asked).toEqual([]);
});

test('a token about to run out is renewed, by one request however many ask, and the new pair is kept', async () => {
  await signedInAs('a', 30);
  const asked = network(() => json(sessionOf('b')));
  const sessions = await Promise.all([getSession(), getSession(), getSession(), getSession()]);
  expect(sessions.map((session) => session?.accessToken)).toEqual(['b', 'b', 'b', 'b']);
  expect(asked.map(({ body }) => body)).toEqual([{ refresh_token: 'refresh-a' }]);
  forgetClient();
  expect((await getSession())?.accessToken).toBe('b');
  expect(asked).toHaveLength(1);
});

test.each([
  ['no network', noNetwork],
  ['a server that fails', () => json({ msg: 'database is down' }, 503)],
  ['a café that wants a login', () => new Response('<html>Welcome', { status: 403 })],
  ['a busy server', refusal('over_request_rate_limit')],
  ['a key that was changed', () => json({ message: 'Invalid API key' }, 401)],
])('%s signs nobody out, and the next try goes through at once', async (_, answer) => {
  await signedInAs('a', -60);
  network(answer);
  const settled = await hurried(getSession);
  expect(settled).toMatchObject({ status: 'rejected', reason: expect.any(OfflineError) });
  expect(await getAccount()).toMatchObject({ userId: 'user-1' });
  network(() => json(sessionOf('b')));
  expect((await getSession())?.accessToken).toBe('b');
});

test.each([
  'refresh_token_not_found',
  'refresh_token_already_used',
  'session_expired',
  'user_banned',
])('a refresh refused as %s ends the sign-in and says so', async (code) => {
  await signedInAs('a', -60);
  network(refusal(code));
  expect(await getSession()).toBeNull();
  expect(await readStored()).toMatchObject({ person: null, ended: 'revoked' });
  expect(await browser.storage.local.get(TOKENS_KEY)).toEqual({});
});

test('a token the backend refuses before its time is renewed once for all who had it', async () => {
  await signedInAs('a');
  const asked = network(() => json(sessionOf('b')));
  const [one, other] = await Promise.all([renewSession('a'), renewSession('a')]);
  expect([one?.accessToken, other?.accessToken]).toEqual(['b', 'b']);
  expect((await renewSession('a'))?.accessToken).toBe('b');
  expect(asked).toHaveLength(1);
});

test('where that renewal is refused the sign-in is over, whatever the old expiry says', async () => {
  await signedInAs('a');
  network(refusal('refresh_token_not_found'));
  expect(await renewSession('a')).toBeNull();
  expect(await readStored()).toMatchObject({ person: null, ended: 'revoked' });
});

test('tokens that arrive after everything was erased are not kept', async () => {
  await signedInAs('a', 30);
  const answer = Promise.withResolvers<Response>();
  network(() => answer.promise);
  const asking = getSession();
  await vi.waitFor(() => expect(fetch).toBeDefined());
  await browser.storage.local.clear();
  answer.resolve(json(sessionOf('b')));
  expect(await asking).toBeNull();
  expect(await browser.storage.local.get(null)).toEqual({});
});

test('who watches hears of persons, not of tokens', async () => {
  const heard: (string | null)[][] = [];
  const stop = watchSession((now, before) =>
    heard.push([before?.userId ?? null, now?.userId ?? null]),
  );
  await signedInAs('a', 30);
  network(() => json(sessionOf('b')));
  await getSession();
  await signedInAs('c', 3600, 'user-2');
  await browser.storage.local.clear();
  stop();
  await signedInAs('d');
  expect(heard).toEqual([
    [null, 'user-1'],
    ['user-1', 'user-2'],
    ['user-2', null],
  ]);
});

test('damaged tokens are no sign-in, and no crash', async () => {
  await signedInAs('a');
  await browser.storage.local.set({ [TOKENS_KEY]: '{"access_token":' });
  network(noNetwork);
  expect(await getSession()).toBeNull();
});
