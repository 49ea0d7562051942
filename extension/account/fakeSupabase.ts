import { vi } from 'vitest';
import { changeStored, writeTokens } from './store.ts';

/** Test double of Supabase Auth and the backend behind `fetch`: they are other machines. */

export const BACKEND = 'https://jobai.example';
export const SUPABASE = 'https://auth.example';
export const SERVER = { supabaseUrl: SUPABASE, supabasePublishableKey: 'sb_publishable_x' };

/** A session as Supabase gives it; `expiresIn` seconds from now. */
export function sessionOf(token: string, expiresIn = 3600, user = 'user-1') {
  return {
    access_token: token,
    refresh_token: `refresh-${token}`,
    token_type: 'bearer',
    expires_in: expiresIn,
    expires_at: Math.floor(Date.now() / 1000) + expiresIn,
    user: { id: user, email: `${user}@example.com`, aud: 'authenticated' },
  };
}

export async function signedInAs(token: string, expiresIn?: number, user?: string): Promise<void> {
  await changeStored({ backendUrl: BACKEND, server: SERVER });
  await writeTokens(JSON.stringify(sessionOf(token, expiresIn, user)), SERVER);
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export type Asked = { method: string; url: string; headers: Headers; body: unknown };

/** Answers every request by `answer`; the requests made, in order. */
export function network(answer: (asked: Asked) => Response | Promise<Response>): Asked[] {
  const all: Asked[] = [];
  vi.stubGlobal('fetch', async (input: string | URL, init: RequestInit = {}) => {
    const asked = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
    };
    all.push(asked);
    return answer(asked);
  });
  return all;
}

export const noNetwork = () => {
  throw new TypeError('Failed to fetch');
};
