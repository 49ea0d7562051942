import { isAuthRetryableFetchError } from '@supabase/auth-js';
import { type Client, clientOf, forgetClient } from './client.ts';
import {
  type Account,
  accountOf,
  dropTokens,
  readStored,
  readTokens,
  type Stored,
  watchStored,
} from './store.ts';

/**
 * Who is signed in. `getSession` and `renewSession` belong to the background; `getAccount` and `watchSession` work in
 * every page of the extension.
 */

/** An account with a token that the backend takes now. */
export interface Session extends Account {
  accessToken: string;
}

/** The token has run out and can't be renewed now. The person stays signed in; try again later. */
export class OfflineError extends Error {
  override name = 'OfflineError';
}

/** How long a caller waits for a new token. The refresh itself goes on and is there for the next caller. */
const DEADLINE_MS = 10_000;

/** Who is signed in, without asking anybody. */
export async function getAccount(): Promise<Account | null> {
  return accountOf(await readStored());
}

/**
 * The session with a token good for the next minute and a half, renewed where needed, by one request however many ask.
 * null: nobody is signed in, or the sign-in was revoked just now. Throws `OfflineError`.
 */
export async function getSession(): Promise<Session | null> {
  const stored = await readStored();
  const account = accountOf(stored);
  if (!account || !stored.server) return null;
  return refreshed(account, clientOf(stored.server), (client) => client.getSession());
}

/**
 * The session after the backend refused `rejected`: with a new token, whatever the old one's expiry says. null when the
 * sign-in was revoked. Throws `OfflineError`.
 */
export async function renewSession(rejected: string): Promise<Session | null> {
  const tokens = await readTokens();
  // Somebody else renewed it meanwhile.
  if (tokens && tokens.access_token !== rejected) return getSession();
  const stored = await readStored();
  const account = accountOf(stored);
  if (!account || !stored.server) return null;
  const session = await refreshed(account, clientOf(stored.server), (client) =>
    client.refreshSession(),
  );
  // The client keeps a token that has not expired; the backend does not take it.
  if (!session) await dropTokens('revoked');
  return session;
}

type Answer = Awaited<ReturnType<Client['getSession']>>;

async function refreshed(
  account: Account,
  client: Client,
  ask: (
    client: Client,
  ) => Promise<{ data: { session: Answer['data']['session'] }; error: unknown }>,
): Promise<Session | null> {
  const answer = ask(client).then((told) => {
    // The client would answer with this failure for a minute, also once the network is back.
    if (isAuthRetryableFetchError(told.error)) forgetClient(client);
    return told;
  });
  const { data, error } = await inTime(answer);
  if (data.session) return { ...account, accessToken: data.session.access_token };
  if (!isAuthRetryableFetchError(error)) return null;
  throw new OfflineError('the token could not be renewed', { cause: error });
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new OfflineError('the token was not renewed in time')),
    DEADLINE_MS,
  );
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Calls back when somebody signs in or out, another person takes over, or the backend changes; not for new tokens.
 * Returns how to stop. Registered while a service worker starts, it also wakes it.
 */
export function watchSession(
  changed: (now: Account | null, before: Account | null) => void,
): () => void {
  return watchStored((now: Stored, before: Stored) => {
    const [is, was] = [accountOf(now), accountOf(before)];
    if (JSON.stringify(is) !== JSON.stringify(was)) changed(is, was);
  });
}
