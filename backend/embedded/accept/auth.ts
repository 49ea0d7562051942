import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { type Cast, clientOf, freshEmail, PASSWORD, person, raw } from './people.ts';

export function authChecks(cast: () => Cast) {
  const guest = () => clientOf(cast().target, cast().target.publishableKey);

  test('signing up makes an account, and a session where addresses need no confirmation', async () => {
    const { data, error } = await guest().auth.signUp({
      email: freshEmail('new'),
      password: PASSWORD,
      options: { data: { full_name: 'Newcomer' } },
    });
    expect(error).toBeNull();
    expect(data.user).toMatchObject({ aud: 'authenticated', role: 'authenticated' });
    expect(data.user?.user_metadata).toMatchObject({ full_name: 'Newcomer' });
    await cast().service.auth.admin.deleteUser(data.user?.id ?? '');
  });

  test('an address can have one account', async ({ skip }) => {
    const { data, error } = await guest().auth.signUp({
      email: cast().a.email,
      password: PASSWORD,
    });
    // Where addresses are confirmed the answer hides whether there is an account.
    if (!error && data.user?.identities?.length === 0) skip('addresses are confirmed here');
    expect(error).toMatchObject({ status: 422, code: 'user_already_exists' });
  });

  test('a wrong password opens nothing', async () => {
    const { data, error } = await guest().auth.signInWithPassword({
      email: cast().a.email,
      password: 'nope-nope-nope',
    });
    expect(data.session).toBeNull();
    expect(error).toMatchObject({ status: 400, code: 'invalid_credentials' });
  });

  test('an unknown address gets the answer of a wrong password', async () => {
    const { error } = await guest().auth.signInWithPassword({
      email: freshEmail('unknown'),
      password: PASSWORD,
    });
    expect(error).toMatchObject({ status: 400, code: 'invalid_credentials' });
  });

  test('a weak password is refused, with the reason', async () => {
    const { error } = await guest().auth.signUp({ email: freshEmail('weak'), password: '123' });
    expect(error).toMatchObject({ status: 422, code: 'weak_password', reasons: ['length'] });
  });

  test('something that is no address is refused', async () => {
    const { error } = await guest().auth.signUp({ email: 'no address', password: PASSWORD });
    expect(error?.status).toBe(400);
    expect(error?.code).toBe('validation_failed');
  });

  test('the address is read without regard to case', async () => {
    const { data } = await guest().auth.signInWithPassword({
      email: cast().a.email.toUpperCase(),
      password: PASSWORD,
    });
    expect(data.user?.id).toBe(cast().a.id);
  });

  test('a session knows its person, on the server too', async () => {
    const { data } = await cast().a.client.auth.getUser();
    expect(data.user).toMatchObject({ id: cast().a.id, email: cast().a.email });
  });

  test('a token names who issued it, for whom, until when', async () => {
    const { target, a } = cast();
    const claims = decodeJwt(a.token);
    expect(claims).toMatchObject({
      iss: `${target.url}/auth/v1`,
      aud: 'authenticated',
      role: 'authenticated',
      sub: a.id,
      email: a.email,
      session_id: expect.any(String),
      is_anonymous: false,
      user_metadata: { full_name: 'Person a' },
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBeGreaterThan(60);
  });

  test('getClaims() accepts its own token', async () => {
    const { data, error } = await cast().a.client.auth.getClaims();
    expect(error).toBeNull();
    expect(data?.claims.sub).toBe(cast().a.id);
  });

  test('metadata is merged into what was there', async () => {
    const { data, error } = await cast().a.client.auth.updateUser({ data: { plan: 'pro' } });
    expect(error).toBeNull();
    expect(data.user?.user_metadata).toMatchObject({ plan: 'pro', full_name: 'Person a' });
  });

  test('a new password works and the old one does not', async () => {
    const { target, service } = cast();
    const somebody = await person(target, service, 'password');
    const changed = await somebody.client.auth.updateUser({ password: 'another horse 77' });
    expect(changed.error).toBeNull();
    const { email } = somebody;
    expect((await guest().auth.signInWithPassword({ email, password: PASSWORD })).error?.code).toBe(
      'invalid_credentials',
    );
    const now = await guest().auth.signInWithPassword({ email, password: 'another horse 77' });
    expect(now.data.user?.id).toBe(somebody.id);
    await service.auth.admin.deleteUser(somebody.id);
  });

  test('the same password is no new one', async () => {
    const { error } = await cast().a.client.auth.updateUser({ password: PASSWORD });
    expect(error).toMatchObject({ status: 422, code: 'same_password' });
  });

  test('the secret key lists, reads and deletes people', async () => {
    const { target, service } = cast();
    const somebody = await person(target, service, 'admin');
    const listed = await service.auth.admin.listUsers({ page: 1, perPage: 1000 });
    expect(listed.data.users.map(({ id }) => id)).toContain(somebody.id);
    const read = await service.auth.admin.getUserById(somebody.id);
    expect(read.data.user).toMatchObject({ email: somebody.email });
    expect((await service.auth.admin.deleteUser(somebody.id)).error).toBeNull();
    const gone = await service.auth.admin.getUserById(somebody.id);
    expect(gone.error).toMatchObject({ status: 404, code: 'user_not_found' });
  });

  test('who was deleted cannot sign in, refresh or be known any more', async () => {
    const { target, service } = cast();
    const somebody = await person(target, service, 'deleted');
    await service.auth.admin.deleteUser(somebody.id);
    const { email } = somebody;
    const signIn = await guest().auth.signInWithPassword({ email, password: PASSWORD });
    expect(signIn.error?.code).toBe('invalid_credentials');
    expect((await somebody.client.auth.refreshSession()).error?.status).toBe(400);
    const asked = await raw(target, '/auth/v1/user', { token: somebody.token });
    expect(asked.status).toBe(403);
  });

  test.each(['GET', 'POST', 'DELETE'])(
    'the admin API does not open to people (%s)',
    async (method) => {
      const { target, a, b } = cast();
      const path = `/auth/v1/admin/users${method === 'DELETE' ? `/${b.id}` : ''}`;
      const body = method === 'POST' ? { email: freshEmail('x'), password: PASSWORD } : undefined;
      const asPerson = await raw(target, path, { method, body, token: a.token });
      expect([401, 403]).toContain(asPerson.status);
      const asNobody = await raw(target, path, { method, body });
      expect([401, 403]).toContain(asNobody.status);
      expect((await b.client.auth.getUser()).data.user?.id).toBe(b.id);
    },
  );

  test('settings say what the project allows', async () => {
    const response = await raw(cast().target, '/auth/v1/settings');
    expect(await response.json()).toMatchObject({
      external: { email: true },
      disable_signup: false,
    });
  });

  test('published keys are readable without a key', async () => {
    const response = await raw(cast().target, '/auth/v1/.well-known/jwks.json', { apikey: null });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ keys: expect.any(Array) });
  });
}
