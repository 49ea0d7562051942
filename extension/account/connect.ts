import { ErrorCode } from '@jobai/shared/errors';
import * as z from 'zod';
import { addressOf } from './address.ts';
import type { AccountProblem } from './messages.ts';
import { Server } from './store.ts';

/** The oldest backend whose answers this extension understands. */
export const OLDEST_BACKEND = '0.1.0';
const DEADLINE_MS = 8000;

const Version = z.looseObject({
  name: z.literal('jobai'),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
});
const Config = Server.loose();
const NotReady = z.looseObject({ code: ErrorCode.catch('internal') });

export type Connected = { backendUrl: string; version: string; server: Server };
export type Connection = Connected | { problem: AccountProblem };

/** Asks a backend what it is, in the order in which things can be wrong. Sends nothing of the person. */
export async function connect(address: string): Promise<Connection> {
  const meant = addressOf(address);
  if ('fault' in meant) return { problem: meant.fault };
  const backendUrl = meant.url;
  const version = await ask(`${backendUrl}/version`, Version);
  if (version === 'nothing') {
    // Chrome hides why. An answer that we may not read is still one.
    if (await isAnybodyThere(backendUrl)) return { problem: 'notLetIn' };
    return { problem: backendUrl.startsWith('https:') ? 'unreachableHttps' : 'unreachable' };
  }
  if (version === 'else') return { problem: 'notJobAI' };
  if (isOlder(version.version, OLDEST_BACKEND)) return { problem: 'tooOld' };
  const config = await ask(`${backendUrl}/api/config`, Config);
  if (typeof config === 'string') return { problem: 'notConfigured' };
  const supabase = addressOf(config.supabaseUrl);
  if ('fault' in supabase) return { problem: 'notConfigured' };
  const lacking = await whatIsLacking(backendUrl);
  if (lacking) return { problem: lacking };
  const server = {
    supabaseUrl: supabase.url,
    supabasePublishableKey: config.supabasePublishableKey,
  };
  return { backendUrl, version: version.version, server };
}

async function get(url: string): Promise<Response | null> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  return fetch(url, { signal, cache: 'no-store', credentials: 'omit', redirect: 'error' }).catch(
    () => null,
  );
}

async function ask<T>(url: string, schema: z.ZodType<T>): Promise<T | 'nothing' | 'else'> {
  const response = await get(url);
  if (!response) return 'nothing';
  const body = schema.safeParse(await response.json().catch(() => null));
  return response.ok && body.success ? body.data : 'else';
}

async function whatIsLacking(backendUrl: string): Promise<AccountProblem | null> {
  const response = await get(`${backendUrl}/ready`);
  if (response?.ok) return null;
  const body = NotReady.safeParse(await response?.json().catch(() => null));
  return body.data?.code === 'auth_unavailable' ? 'signInDown' : 'databaseDown';
}

async function isAnybodyThere(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const answer = fetch(url, { mode: 'no-cors', signal, cache: 'no-store', credentials: 'omit' });
  return answer.then(
    () => true,
    () => false,
  );
}

export function isOlder(version: string, oldest: string): boolean {
  const [is, needs] = [version, oldest].map((text) => text.split(/[.+-]/).slice(0, 3).map(Number));
  for (let at = 0; at < 3; at += 1) {
    const [a = 0, b = 0] = [is?.[at], needs?.[at]];
    if (a !== b) return a < b;
  }
  return false;
}
