import type { Client } from './client.ts';
import type { AccountReply } from './messages.ts';
import { fresh, isReply, known } from './servers.ts';
import { changeStored, type Pending, readStored, type Stored } from './store.ts';

/** Codes by e-mail: sent, awaited also while no page is open, and verified. */

const OK: AccountReply = { ok: true };

export async function wait(pending: Pending | null): Promise<AccountReply> {
  await changeStored({ pending });
  if (!pending) return OK;
  return { ok: true, next: pending.purpose === 'newPassword' ? 'newPassword' : 'code' };
}

type Purpose = Exclude<Pending['purpose'], 'newPassword'>;
type Expected = { purpose: Purpose; email: string };

const SEND: Record<Purpose, (client: Client, email: string) => Promise<{ error: unknown }>> = {
  signUp: (client, email) => client.resend({ type: 'signup', email }),
  signIn: (client, email) => client.signInWithOtp({ email }),
  reset: (client, email) => client.resetPasswordForEmail(email),
  emailChange: (client, email) => client.updateUser({ email }),
};

export async function send(pending: Expected): Promise<AccountReply> {
  const client = pending.purpose === 'emailChange' ? await known() : await fresh();
  if (isReply(client)) return client;
  const { error } = await SEND[pending.purpose](client, pending.email);
  if (error) throw error;
  return wait(pending);
}

export async function resend(): Promise<AccountReply> {
  const pending = awaitedIn(await readStored());
  return pending ? send(pending) : OK;
}

function awaitedIn({ pending }: Pick<Stored, 'pending'>): Expected | null {
  if (!pending || pending.purpose === 'newPassword') return null;
  return { purpose: pending.purpose, email: pending.email };
}

const TYPE = {
  signUp: 'signup',
  signIn: 'email',
  reset: 'recovery',
  emailChange: 'email_change',
} as const satisfies Record<Purpose, string>;

export async function verify(code: string): Promise<AccountReply> {
  const stored = await readStored();
  const { person } = stored;
  const pending = awaitedIn(stored);
  // Verified just before the worker died; what it waited for may still stand there.
  if (!pending) return person ? OK : { ok: false, problem: 'wrongCode' };
  if (pending.purpose === 'emailChange') return verifyChange(code, pending.email);
  const { email, purpose } = pending;
  if (person?.email !== email.toLowerCase()) {
    const client = await known();
    if (isReply(client)) return client;
    const { error } = await client.verifyOtp({ email, token: code, type: TYPE[purpose] });
    if (error) throw error;
  }
  return wait(purpose === 'reset' ? { purpose: 'newPassword', email } : null);
}

/** Where both addresses confirm a change, each has a code of its own, in either order. */
async function verifyChange(code: string, email: string): Promise<AccountReply> {
  const { person } = await readStored();
  const client = await known();
  if (isReply(client)) return client;
  const type = 'email_change';
  let answer = await client.verifyOtp({ email, token: code, type });
  if (answer.error && person) {
    const byOld = await client.verifyOtp({ email: person.email, token: code, type });
    if (!byOld.error) answer = byOld;
  }
  if (answer.error) throw answer.error;
  const isDone = answer.data.user?.email?.toLowerCase() === email.toLowerCase();
  return isDone ? wait(null) : { ok: true, next: 'otherCode' };
}
