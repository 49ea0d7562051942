// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClient } from './client.ts';
import {
  type Asked,
  BACKEND,
  json,
  network,
  SERVER,
  sessionOf,
  signedInAs,
} from './fakeSupabase.ts';
import { handleAccount } from './handle.ts';
import { changeStored, readStored, TOKENS_KEY } from './store.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  forgetClient();
  await changeStored({ backendUrl: BACKEND });
});
afterEach(() => vi.unstubAllGlobals());

const email = 'ana@example.com';
const refused = (code: string, status = 400) =>
  json({ code, error_code: code, msg: code }, status, { 'x-supabase-api-version': '2024-01-01' });

/** A backend in order; of the sign-in server, by path. */
function servers(auth: Record<string, (asked: Asked) => Response>): Asked[] {
  return network((asked) => {
    const { pathname } = new URL(asked.url);
    if (pathname === '/version') return json({ name: 'jobai', version: '0.1.0' });
    if (pathname === '/api/config') return json(SERVER);
    if (pathname === '/ready') return json({});
    return auth[pathname.replace('/auth/v1', '')]?.(asked) ?? json({}, 404);
  });
}

test('a new account waits for its code, also for a page that opens later, and the code signs in', async () => {
  const asked = servers({
    '/signup': () => json({ id: 'user-1', email }),
    '/verify': () => json(sessionOf('a')),
  });
  expect(await handleAccount({ type: 'account.signUp', email, password: 'secret' })).toEqual({
    ok: true,
    next: 'code',
  });
  expect(await readStored()).toMatchObject({ pending: { purpose: 'signUp', email }, person: null });
  expect(await handleAccount({ type: 'account.verify', code: '123456' })).toEqual({ ok: true });
  expect(await readStored()).toMatchObject({ pending: null, person: { userId: 'user-1' } });
  expect(asked.at(-1)?.body).toMatchObject({ type: 'signup', email, token: '123456' });
});

test('a code verified just before the worker died is answered as right when it comes again', async () => {
  const asked = servers({});
  await signedInAs('a');
  expect(await handleAccount({ type: 'account.verify', code: '123456' })).toEqual({ ok: true });
  await changeStored({ pending: { purpose: 'signUp', email: 'User-1@example.com' } });
  expect(await handleAccount({ type: 'account.verify', code: '123456' })).toEqual({ ok: true });
  expect(await readStored()).toMatchObject({ pending: null, person: { userId: 'user-1' } });
  expect(asked).toEqual([]);
});

test('who never confirmed is sent a code when they sign in', async () => {
  servers({ '/token': () => refused('email_not_confirmed'), '/resend': () => json({}) });
  const reply = await handleAccount({ type: 'account.signIn', email, password: 'secret' });
  expect(reply).toEqual({ ok: true, next: 'code' });
  expect(await readStored()).toMatchObject({ pending: { purpose: 'signUp', email } });
});

test('a forgotten password is two steps: the code signs in, then the new one is set', async () => {
  const asked = servers({
    '/recover': () => json({}),
    '/verify': () => json(sessionOf('a')),
    '/user': ({ body }) =>
      (body as { password: string }).password === 'weak'
        ? refused('weak_password', 422)
        : json(sessionOf('a').user),
  });
  await handleAccount({ type: 'account.forgot', email });
  const verified = await handleAccount({ type: 'account.verify', code: '1' });
  expect(verified).toEqual({ ok: true, next: 'newPassword' });
  expect(asked.at(-1)?.body).toMatchObject({ type: 'recovery' });
  const weak = await handleAccount({ type: 'account.setPassword', password: 'weak' });
  expect(weak).toEqual({ ok: false, problem: 'weakPassword' });
  expect(await readStored()).toMatchObject({ pending: { purpose: 'newPassword' } });
  expect(await handleAccount({ type: 'account.setPassword', password: 'better' })).toEqual({
    ok: true,
  });
  expect(await readStored()).toMatchObject({ pending: null, person: { userId: 'user-1' } });
});

test('where both addresses confirm a change, their codes are taken in either order', async () => {
  await signedInAs('a');
  const given: unknown[] = [];
  servers({
    '/user': () => json(sessionOf('a').user),
    '/verify': ({ body }) => {
      const { token, email: of } = body as { token: string; email: string };
      if ((token === 'old') !== (of === 'user-1@example.com')) return refused('otp_expired', 403);
      given.push(token);
      const changed = { ...sessionOf('b'), user: { ...sessionOf('b').user, email } };
      return given.length === 2 ? json(changed) : json({ msg: 'one more', code: '200' });
    },
  });
  await handleAccount({ type: 'account.changeEmail', email });
  expect(await handleAccount({ type: 'account.verify', code: 'old' })).toEqual({
    ok: true,
    next: 'otherCode',
  });
  expect(await readStored()).toMatchObject({ pending: { purpose: 'emailChange', email } });
  expect(await handleAccount({ type: 'account.verify', code: 'new' })).toEqual({ ok: true });
  expect(await readStored()).toMatchObject({ pending: null, person: { email } });
});

test.each([
  ['invalid_credentials', 400, 'wrongPassword'],
  ['over_request_rate_limit', 429, 'tooMany'],
  ['something_new', 429, 'tooMany'],
  ['signup_disabled', 422, 'signUpOff'],
  ['something_new', 400, 'other'],
  ['boom', 500, 'signInDown'],
])('the server refuses with %s (%i): %s', async (code, status, problem) => {
  servers({ '/token': () => refused(code, status) });
  const reply = await handleAccount({ type: 'account.signIn', email, password: 'x' });
  expect(reply).toMatchObject({ ok: false, problem });
});

test('signing out works without a network, says so, and leaves no token', async () => {
  await signedInAs('a');
  network(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await handleAccount({ type: 'account.signOut', everywhere: false })).toEqual({
    ok: true,
    isLocalOnly: true,
  });
  expect(await readStored()).toMatchObject({ person: null, ended: null });
  expect(await browser.storage.local.get(TOKENS_KEY)).toEqual({});
});

test('signing out everywhere needs the server: without it nobody is signed out, and that is said', async () => {
  await signedInAs('a');
  network(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await handleAccount({ type: 'account.signOut', everywhere: true })).toEqual({
    ok: false,
    problem: 'signInDown',
  });
  expect(await readStored()).toMatchObject({ person: { userId: 'user-1' } });
  const asked = servers({ '/logout': () => new Response(null, { status: 204 }) });
  forgetClient();
  expect(await handleAccount({ type: 'account.signOut', everywhere: true })).toEqual({ ok: true });
  expect(asked.find(({ url }) => url.includes('/logout'))?.url).toContain('scope=global');
  // Then the sockets that were opened with the old tokens, by the one that just ended.
  expect(asked.at(-1)).toMatchObject({ method: 'POST', url: `${BACKEND}/api/live/end` });
  expect(asked.at(-1)?.headers.get('Authorization')).toBe('Bearer a');
  expect(await readStored()).toMatchObject({ person: null, ended: null });
});

test('an account is deleted by the backend, once; what is here stays, and the page says what became of it', async () => {
  await signedInAs('a');
  await browser.storage.local.set({ settings: { followUpDays: 7 } });
  const asked = network(() => json({ erased: {} }));
  expect(await handleAccount({ type: 'account.delete' })).toEqual({ ok: true });
  expect(await handleAccount({ type: 'account.delete' })).toEqual({ ok: true });
  expect(asked).toMatchObject([
    { method: 'POST', url: `${BACKEND}/api/erase`, body: { account: true } },
  ]);
  expect(await readStored()).toMatchObject({ person: null, ended: 'deleted' });
  expect(await browser.storage.local.get('settings')).toEqual({ settings: { followUpDays: 7 } });
});

test('an account is deleted only soon after a sign-in: else that is asked for, and nothing changes', async () => {
  await signedInAs('a');
  network(() =>
    json(
      { type: 'about:blank', title: 't', status: 403, code: 'sign_in_again', requestId: 'r' },
      403,
      {
        'Content-Type': 'application/problem+json',
      },
    ),
  );
  expect(await handleAccount({ type: 'account.delete' })).toEqual({
    ok: false,
    problem: 'signInAgain',
  });
  expect(await readStored()).toMatchObject({ person: { userId: 'user-1' } });
});

test('an account that could not be deleted is not said to be', async () => {
  await signedInAs('a');
  network(() => json({}, 503));
  expect(await handleAccount({ type: 'account.delete' })).toEqual({
    ok: false,
    problem: 'notDeleted',
  });
  expect(await readStored()).toMatchObject({ person: { userId: 'user-1' } });
});

test('tokens never go to another server than the one that gave them', async () => {
  await signedInAs('a');
  servers({});
  const reply = await handleAccount({ type: 'account.connect', address: 'https://other.example' });
  expect(reply.ok).toBe(false);
  expect(await readStored()).toMatchObject({ backendUrl: BACKEND, server: SERVER });
});

/** Two backends in order, each with its own sign-in server; `held` requests wait for `open`. */
function twoBackends(isHeld: (asked: Asked) => boolean): { asked: Asked[]; open: () => void } {
  let open = () => {};
  const gate = new Promise<void>((done) => {
    open = done;
  });
  const other = { ...SERVER, supabaseUrl: 'https://auth.other.example' };
  const asked = network(async (one) => {
    const { pathname, host } = new URL(one.url);
    if (isHeld(one)) await gate;
    if (pathname === '/version') return json({ name: 'jobai', version: '0.1.0' });
    if (pathname === '/api/config') return json(host === 'other.example' ? other : SERVER);
    if (pathname === '/ready') return json({});
    return pathname === '/auth/v1/token' ? json(sessionOf('a')) : json({}, 404);
  });
  return { asked, open };
}
const signIn = { type: 'account.signIn', email, password: 'long enough' } as const;
const elsewhere = { type: 'account.connect', address: 'https://other.example' } as const;

test('a backend that answers only after the sign-in elsewhere does not get its tokens', async () => {
  const { asked, open } = twoBackends(({ url }) => new URL(url).host === 'other.example');
  const slow = handleAccount(elsewhere);
  await vi.waitFor(() => expect(asked).not.toEqual([]));
  expect(await handleAccount(signIn)).toEqual({ ok: true });
  open();
  expect((await slow).ok).toBe(false);
  expect(await readStored()).toMatchObject({ backendUrl: BACKEND, server: SERVER });
});

test('tokens that arrive after the backend was changed are not kept', async () => {
  const { asked, open } = twoBackends(({ url }) => new URL(url).pathname === '/auth/v1/token');
  const slow = handleAccount(signIn);
  await vi.waitFor(() => expect(asked.some(({ url }) => url.includes('/token'))).toBe(true));
  expect((await handleAccount(elsewhere)).ok).toBe(true);
  open();
  expect((await slow).ok).toBe(false);
  expect(await readStored()).toMatchObject({ backendUrl: 'https://other.example', person: null });
  expect(await browser.storage.local.get(TOKENS_KEY)).toEqual({});
});
