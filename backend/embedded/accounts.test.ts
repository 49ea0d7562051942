import { request } from 'node:http';
import { createClient } from '@supabase/supabase-js';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSupabase } from '../testStack.ts';
import { freshEmail } from './accept/people.ts';
import type { EmbeddedSupabase } from './start.ts';

const PASSWORD = 'correct horse battery 9!';

/** The other settings: addresses are confirmed first, tokens are signed with a key pair. */
describe('with confirmed addresses and published keys', { timeout: 30_000 }, () => {
  let supabase: EmbeddedSupabase;
  let stop = async () => {};
  beforeAll(async () => {
    ({ supabase, stop } = await startTestSupabase({
      confirmEmail: true,
      tokenAlgorithm: 'ES256',
    }));
  }, 180_000);
  afterAll(() => stop());

  const guest = () =>
    createClient(supabase.url, supabase.publishableKey, {
      auth: { persistSession: false, autoRefreshToken: false },
    });
  const signedUp = async () => {
    const email = freshEmail('confirm');
    const { data, error } = await guest().auth.signUp({ email, password: PASSWORD });
    expect(error).toBeNull();
    return { email, id: data.user?.id, session: data.session };
  };
  const code = (email: string) => supabase.mailbox.messages(email)[0]?.code ?? '';

  test('a new account gets no session before its address is confirmed', async () => {
    const { email, session } = await signedUp();
    expect(session).toBeNull();
    const { error } = await guest().auth.signInWithPassword({ email, password: PASSWORD });
    expect(error).toMatchObject({ status: 400, code: 'email_not_confirmed' });
  });

  test.each(['signup', 'email'] as const)(
    'the e-mailed code confirms it (type %s)',
    async (type) => {
      const { email, id } = await signedUp();
      const { data, error } = await guest().auth.verifyOtp({ email, token: code(email), type });
      expect(error).toBeNull();
      expect(data.user?.id).toBe(id);
      const signedIn = await guest().auth.signInWithPassword({ email, password: PASSWORD });
      expect(signedIn.error).toBeNull();
    },
  );

  test('the e-mailed link confirms it', async () => {
    const { email } = await signedUp();
    const link = supabase.mailbox.messages(email)[0]?.link ?? '';
    const response = await fetch(link, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('access_token=');
    const signedIn = await guest().auth.signInWithPassword({ email, password: PASSWORD });
    expect(signedIn.error).toBeNull();
  });

  test('a confirmation can be sent again; the newer code counts', async () => {
    const { email } = await signedUp();
    const first = code(email);
    expect((await guest().auth.resend({ type: 'signup', email })).error).toBeNull();
    const second = code(email);
    const late = await guest().auth.verifyOtp({ email, token: first, type: 'signup' });
    if (first !== second) expect(late.error?.code).toBe('otp_expired');
    const inTime = await guest().auth.verifyOtp({ email, token: second, type: 'signup' });
    expect(inTime.error).toBeNull();
  });

  test('signing up again tells nobody that there is an account, and changes nothing', async () => {
    const { email, id } = await signedUp();
    await guest().auth.verifyOtp({ email, token: code(email), type: 'signup' });
    const again = await guest().auth.signUp({ email, password: 'another password 1' });
    expect(again.error).toBeNull();
    expect(again.data.session).toBeNull();
    expect(again.data.user?.id).not.toBe(id);
    expect(again.data.user?.identities).toEqual([]);
    const other = await guest().auth.signInWithPassword({ email, password: 'another password 1' });
    expect(other.error?.code).toBe('invalid_credentials');
  });

  test('an account that a code made is confirmed by that code, not before', async () => {
    const email = freshEmail('otp');
    await guest().auth.signInWithOtp({ email });
    const admin = createClient(supabase.url, supabase.secretKey).auth.admin;
    const find = async () =>
      (await admin.listUsers({ perPage: 1000 })).data.users.find((user) => user.email === email);
    expect((await find())?.email_confirmed_at).toBeNull();
    await guest().auth.verifyOtp({ email, token: code(email), type: 'email' });
    expect((await find())?.email_confirmed_at).toEqual(expect.any(String));
  });

  test('tokens verify with the published key, and open rows and accounts', async () => {
    const { email } = await signedUp();
    const client = guest();
    const { data } = await client.auth.verifyOtp({ email, token: code(email), type: 'signup' });
    const token = data.session?.access_token ?? '';
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', kid: expect.any(String) });
    const issuer = `${supabase.url}/auth/v1`;
    const keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
    const { payload } = await jwtVerify(token, keys, { issuer, audience: 'authenticated' });
    expect(payload.sub).toBe(data.user?.id);
    expect((await client.auth.getUser()).data.user?.id).toBe(data.user?.id);
    expect((await client.auth.getClaims()).data?.claims.sub).toBe(data.user?.id);
    expect((await client.from('jobs').select()).error).toBeNull();
  });

  test('what is published holds no private part', async () => {
    const response = await fetch(`${supabase.url}/auth/v1/.well-known/jwks.json`);
    const { keys } = await response.json();
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
  });

  test('the mailbox is a page and a list for this machine, and no page of the internet may read it', async () => {
    const { email } = await signedUp();
    const page = await fetch(`${supabase.url}/mailbox`);
    expect(await page.text()).toContain(code(email));
    const list = await fetch(`${supabase.url}/mailbox.json?to=${email}`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(await list.json()).toEqual([
      expect.objectContaining({ to: email, code: code(email), link: expect.any(String) }),
    ]);
    expect(list.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a name that was rebound to this machine is not answered', async () => {
    const { port } = new URL(supabase.url);
    const status = await new Promise((done) => {
      const headers = { host: `evil.example:${port}` };
      request({ host: '127.0.0.1', port, path: '/mailbox.json', headers }, (response) => {
        response.resume();
        done(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});
