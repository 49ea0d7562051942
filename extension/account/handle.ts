import * as z from 'zod';
import { ApiFault, api } from '../api.ts';
import { clientOf, forgetClient, leaving } from './client.ts';
import { resend, send, verify, wait } from './codes.ts';
import { connect } from './connect.ts';
import type { AccountReply, AccountRequest } from './messages.ts';
import { replyOf } from './problems.ts';
import { fresh, isReply, known } from './servers.ts';
import { getSession } from './session.ts';
import { changeServer, dropTokens, readStored } from './store.ts';

type Of<T extends AccountRequest['type']> = Extract<AccountRequest, { type: T }>;
const OK: AccountReply = { ok: true };

/** Does what a page asked about the account. A repetition of what is done already is answered as done (C1). */
export async function handleAccount(request: AccountRequest): Promise<AccountReply> {
  try {
    return await handled(request);
  } catch (fault) {
    return replyOf(fault);
  }
}

function handled(request: AccountRequest): Promise<AccountReply> {
  switch (request.type) {
    case 'account.connect':
      return takeBackend(request.address);
    case 'account.signUp':
      return signUp(request);
    case 'account.signIn':
      return signIn(request);
    case 'account.sendCode':
      return send({ purpose: 'signIn', email: request.email });
    case 'account.forgot':
      return send({ purpose: 'reset', email: request.email });
    case 'account.resend':
      return resend();
    case 'account.verify':
      return verify(request.code);
    case 'account.cancel':
      return wait(null);
    case 'account.setPassword':
      return setPassword(request.password);
    case 'account.changeEmail':
      return send({ purpose: 'emailChange', email: request.email });
    case 'account.signOut':
      return request.everywhere ? signOutEverywhere() : signOut();
    case 'account.delete':
      return deleteAccount();
    case 'account.check':
      return check();
  }
}

async function takeBackend(address: string): Promise<AccountReply> {
  // Tokens belong to the server that gave them: who is signed in signs out first.
  if ((await readStored()).person) return { ok: false, problem: 'other' };
  const found = await connect(address);
  if ('problem' in found) return { ok: false, problem: found.problem };
  if (!(await changeServer(found))) return { ok: false, problem: 'other' };
  return { ok: true, version: found.version };
}

async function signUp({ email, password }: Of<'account.signUp'>): Promise<AccountReply> {
  const client = await fresh();
  if (isReply(client)) return client;
  const { data, error } = await client.signUp({ email, password });
  if (error) throw error;
  // A server that does not ask for confirmation signs in at once.
  return data.session ? OK : wait({ purpose: 'signUp', email });
}

async function signIn({ email, password }: Of<'account.signIn'>): Promise<AccountReply> {
  const client = await fresh();
  if (isReply(client)) return client;
  const { error } = await client.signInWithPassword({ email, password });
  if (error?.code === 'email_not_confirmed') {
    const sent = await client.resend({ type: 'signup', email });
    if (sent.error) throw sent.error;
    return wait({ purpose: 'signUp', email });
  }
  if (error) throw error;
  return wait(null);
}

async function setPassword(password: string): Promise<AccountReply> {
  const client = await known();
  if (isReply(client)) return client;
  const { error } = await client.updateUser({ password });
  if (error) throw error;
  return wait(null);
}

/** How long signing out waits for the server before it is done here alone. */
const GOODBYE_MS = 5000;

async function signOut(): Promise<AccountReply> {
  const { server, person } = await readStored();
  if (!person) return OK;
  const told = await leaving('byPerson', async () => {
    const bye = server ? clientOf(server).signOut({ scope: 'local' }) : null;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), GOODBYE_MS));
    const answer = await Promise.race([bye, late]).catch(() => null);
    await dropTokens(null);
    return answer !== null && !answer.error;
  });
  forgetClient();
  return told ? OK : { ok: true, isLocalOnly: true };
}

async function signOutEverywhere(): Promise<AccountReply> {
  // A token that still holds is needed to say so.
  const session = await getSession();
  if (!session) return OK;
  const client = await known();
  if (isReply(client)) return client;
  const { error } = await leaving('byPerson', () => client.signOut({ scope: 'global' }));
  if (error) throw error;
  await dropTokens(null);
  // Now that no device can renew its token, what they opened with the old one is closed too. Without an answer it ends
  // with the token, within the hour.
  await api({ path: '/api/live/end', method: 'POST', session, answer: z.undefined() }).catch(
    (fault) => {
      if (!(fault instanceof ApiFault)) throw fault;
    },
  );
  return OK;
}

const Erased = z.looseObject({});

async function deleteAccount(): Promise<AccountReply> {
  const { person, ended } = await readStored();
  if (!person) return ended === 'deleted' ? OK : { ok: false, problem: 'signedOut' };
  try {
    await api({
      path: '/api/erase',
      method: 'POST',
      body: { account: true },
      answer: Erased,
      deadlineMs: 60_000,
    });
  } catch (fault) {
    if (fault instanceof ApiFault && fault.code === 'sign_in_again') {
      return { ok: false, problem: 'signInAgain' };
    }
    if (fault instanceof ApiFault && fault.isPassing) return { ok: false, problem: 'notDeleted' };
    throw fault;
  }
  await dropTokens('deleted');
  forgetClient();
  return OK;
}

async function check(): Promise<AccountReply> {
  await getSession();
  return OK;
}
