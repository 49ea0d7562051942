import { expect, type TestContext, test } from 'vitest';
import { type Cast, clientOf, freshEmail, PASSWORD, person } from './people.ts';

/** Every flow that goes over an e-mail. Read where there is a mailbox: the embedded one. */
export function emailChecks(cast: () => Cast) {
  const guest = () => clientOf(cast().target, cast().target.publishableKey);
  const newest = (address: string, skip: TestContext['skip']) => {
    const { mailsTo } = cast().target;
    if (!mailsTo) return skip('e-mails cannot be read here');
    const [mail] = mailsTo(address);
    if (!mail) throw new Error(`no e-mail came to ${address}`);
    return mail;
  };
  const readable = (skip: TestContext['skip']) => {
    if (!cast().target.mailsTo) skip('e-mails cannot be read here');
  };

  test('a code signs in', async ({ skip }) => {
    readable(skip);
    const { email, id } = cast().a;
    const client = guest();
    const asked = await client.auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
    expect(asked.error).toBeNull();
    const { code } = newest(email, skip);
    const { data, error } = await client.auth.verifyOtp({
      email,
      token: code ?? '',
      type: 'email',
    });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
    expect((await client.auth.getUser()).data.user?.id).toBe(id);
  });

  test('a code works once', async ({ skip }) => {
    readable(skip);
    const { email } = cast().a;
    await guest().auth.signInWithOtp({ email });
    const token = newest(email, skip).code ?? '';
    expect((await guest().auth.verifyOtp({ email, token, type: 'email' })).error).toBeNull();
    const again = await guest().auth.verifyOtp({ email, token, type: 'email' });
    expect(again.error).toMatchObject({ status: 403, code: 'otp_expired' });
  });

  test('a newer code replaces the older one', async ({ skip }) => {
    readable(skip);
    const { email } = cast().b;
    await guest().auth.signInWithOtp({ email });
    const older = newest(email, skip).code ?? '';
    await guest().auth.signInWithOtp({ email });
    const newer = newest(email, skip).code ?? '';
    const late = await guest().auth.verifyOtp({ email, token: older, type: 'email' });
    if (older !== newer) expect(late.error?.code).toBe('otp_expired');
    const inTime = await guest().auth.verifyOtp({ email, token: newer, type: 'email' });
    expect(inTime.error).toBeNull();
  });

  test('a wrong code, and the code of somebody else, open nothing', async ({ skip }) => {
    readable(skip);
    const { a, b } = cast();
    await guest().auth.signInWithOtp({ email: a.email });
    const token = newest(a.email, skip).code ?? '';
    const wrong = token === '000000' ? '111111' : '000000';
    const guessed = await guest().auth.verifyOtp({ email: a.email, token: wrong, type: 'email' });
    expect(guessed.error).toMatchObject({ status: 403, code: 'otp_expired' });
    const swapped = await guest().auth.verifyOtp({ email: b.email, token, type: 'email' });
    expect(swapped.error).toMatchObject({ status: 403, code: 'otp_expired' });
  });

  test('a code makes an account where that is wished, and none where not', async ({ skip }) => {
    readable(skip);
    const wished = freshEmail('otp');
    await guest().auth.signInWithOtp({ email: wished });
    const token = newest(wished, skip).code ?? '';
    const { data } = await guest().auth.verifyOtp({ email: wished, token, type: 'email' });
    expect(data.user?.email).toBe(wished);
    await cast().service.auth.admin.deleteUser(data.user?.id ?? '');
    const refused = await guest().auth.signInWithOtp({
      email: freshEmail('otp'),
      options: { shouldCreateUser: false },
    });
    expect(refused.error).toMatchObject({ status: 422, code: 'otp_disabled' });
  });

  test('a link signs in', async ({ skip }) => {
    readable(skip);
    const { email, id } = cast().a;
    await guest().auth.signInWithOtp({ email });
    const response = await fetch(newest(email, skip).link ?? '', { redirect: 'manual' });
    expect(response.status).toBe(303);
    const fragment = new URL(response.headers.get('location') ?? '').hash.slice(1);
    const token = new URLSearchParams(fragment).get('access_token') ?? '';
    expect((await guest().auth.getUser(token)).data.user?.id).toBe(id);
  });

  test('a forgotten password is set anew with the e-mailed code', async ({ skip }) => {
    readable(skip);
    const { target, service } = cast();
    const { email, id } = await person(target, service, 'forgot');
    const client = guest();
    expect((await client.auth.resetPasswordForEmail(email)).error).toBeNull();
    const token = newest(email, skip).code ?? '';
    const { data, error } = await client.auth.verifyOtp({ email, token, type: 'recovery' });
    expect(error).toBeNull();
    expect(data.user?.id).toBe(id);
    expect((await client.auth.updateUser({ password: 'a new one 42 !' })).error).toBeNull();
    const signedIn = await guest().auth.signInWithPassword({ email, password: 'a new one 42 !' });
    expect(signedIn.data.user?.id).toBe(id);
    await service.auth.admin.deleteUser(id);
  });

  test('asking for a reset says nothing about whether there is an account', async ({ skip }) => {
    readable(skip);
    const unknown = freshEmail('unknown');
    expect((await guest().auth.resetPasswordForEmail(unknown)).error).toBeNull();
    expect(cast().target.mailsTo?.(unknown)).toEqual([]);
  });

  test('a new address counts when both mailboxes agreed', async ({ skip }) => {
    readable(skip);
    const { target, service } = cast();
    const somebody = await person(target, service, 'moving');
    const next = freshEmail('moved');
    const asked = await somebody.client.auth.updateUser({ email: next });
    expect(asked.error).toBeNull();
    expect(asked.data.user).toMatchObject({ email: somebody.email, new_email: next });

    const old = newest(somebody.email, skip).code ?? '';
    const first = await guest().auth.verifyOtp({
      ...{ email: somebody.email, token: old, type: 'email_change' },
    });
    expect(first.error).toBeNull();
    expect(first.data.session).toBeNull();
    const between = await service.auth.admin.getUserById(somebody.id);
    expect(between.data.user?.email).toBe(somebody.email);

    const token = newest(next, skip).code ?? '';
    const second = await guest().auth.verifyOtp({ email: next, token, type: 'email_change' });
    expect(second.error).toBeNull();
    expect(second.data.user?.email).toBe(next);
    const signedIn = await guest().auth.signInWithPassword({ email: next, password: PASSWORD });
    expect(signedIn.data.user?.id).toBe(somebody.id);
    const before = await guest().auth.signInWithPassword({
      email: somebody.email,
      password: PASSWORD,
    });
    expect(before.error?.code).toBe('invalid_credentials');
    await service.auth.admin.deleteUser(somebody.id);
  });

  test('the new mailbox alone does not move an account', async ({ skip }) => {
    readable(skip);
    const { target, service } = cast();
    const somebody = await person(target, service, 'stolen');
    const next = freshEmail('thief');
    await somebody.client.auth.updateUser({ email: next });
    const token = newest(next, skip).code ?? '';
    const accepted = await guest().auth.verifyOtp({ email: next, token, type: 'email_change' });
    expect(accepted.data.session).toBeNull();
    const { data } = await service.auth.admin.getUserById(somebody.id);
    expect(data.user?.email).toBe(somebody.email);
    await service.auth.admin.deleteUser(somebody.id);
  });

  test('an address that has an account cannot be moved to', async () => {
    const { a, b } = cast();
    const { error } = await a.client.auth.updateUser({ email: b.email });
    expect(error).toMatchObject({ status: 422, code: 'email_exists' });
  });
}
