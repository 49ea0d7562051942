import { AuthClient } from '@supabase/auth-js';
import * as z from 'zod';
import { dropTokens, readRawTokens, type Server, TOKENS_KEY, writeTokens } from './store.ts';

/** Supabase's client for sign-in. The background alone has it: two would refresh the same token twice. */

/** What the server says of a refresh token that is worth nothing any more. */
const DEAD = new Set([
  'refresh_token_not_found',
  'refresh_token_already_used',
  'session_not_found',
  'session_expired',
  'user_not_found',
  'user_banned',
]);
const Refusal = z.object({ error_code: z.string().optional(), code: z.unknown() });

/**
 * Signs nobody out for what a proxy, a café's login page or a busy server answers to a refresh: only the server's own
 * word on the token counts, everything else is a network that is not there (the client then keeps the session).
 */
async function carefulFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const signal = AbortSignal.timeout(15_000);
  // A redirect would carry a password or a token to another host.
  const careful = { signal, cache: 'no-store', credentials: 'omit', redirect: 'error' } as const;
  const response = await fetch(input, { ...init, ...careful });
  const isRefresh = String(input).includes('grant_type=refresh_token');
  if (!isRefresh || response.ok) return response;
  const body = Refusal.safeParse(
    await response
      .clone()
      .json()
      .catch(() => null),
  );
  const code = body.success ? (body.data.error_code ?? body.data.code) : null;
  if (typeof code === 'string' && DEAD.has(code)) return response;
  throw new TypeError(`no answer to the refresh, but ${response.status}`);
}

/** Why tokens are dropped next; the client itself drops them when the server refuses them. */
let ending: 'byPerson' | 'deleted' | null = null;

/** Runs work in which the client forgets the tokens for this reason. */
export async function leaving<T>(why: 'byPerson' | 'deleted', work: () => Promise<T>): Promise<T> {
  ending = why;
  try {
    return await work();
  } finally {
    ending = null;
  }
}

const tokenStorage = (server: Server) => ({
  getItem: (key: string) => (key === TOKENS_KEY ? readRawTokens() : null),
  async setItem(key: string, value: string) {
    if (key === TOKENS_KEY) await writeTokens(value, server);
  },
  async removeItem(key: string) {
    if (key !== TOKENS_KEY) return;
    await dropTokens(ending === 'byPerson' ? null : (ending ?? 'revoked'));
  },
});

export type Client = InstanceType<typeof AuthClient>;
let current: { of: string; client: Client } | null = null;

/** The client for this server; the same one until the server changes or it is forgotten. */
export function clientOf(server: Server): Client {
  const of = JSON.stringify(server);
  if (current?.of !== of) {
    const client = new AuthClient({
      url: `${server.supabaseUrl.replace(/\/$/, '')}/auth/v1`,
      headers: { apikey: server.supabasePublishableKey },
      storageKey: TOKENS_KEY,
      storage: tokenStorage(server),
      persistSession: true,
      // The service worker sleeps: tokens are renewed when they are needed.
      autoRefreshToken: false,
      detectSessionInUrl: false,
      flowType: 'implicit',
      fetch: carefulFetch,
    });
    current = { of, client };
  }
  return current.client;
}

/** The next caller gets a new client; only if this one is still the present one, where one is named. */
export function forgetClient(client?: Client): void {
  if (!client || current?.client === client) current = null;
}
