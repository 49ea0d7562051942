import type { Keys } from './keys.ts';
import { type Claims, isExpired, type Tokens } from './tokens.ts';

/** On whose behalf a request runs: a Postgres role, and the person's claims where there is one. */
export type Caller =
  | { role: 'anon' | 'service_role'; claims?: undefined }
  | { role: 'authenticated'; claims: Claims };

export type Refusal = 'no key' | 'wrong key' | 'bad token' | 'expired token';

export const SERVICE: Caller = { role: 'service_role' };
export const ANON: Caller = { role: 'anon' };

/**
 * Who calls. A token that does not verify is a refusal and never "then anonymous", as in PostgREST. supabase-js sends
 * the key as bearer while nobody is signed in.
 */
export async function callerOf(
  request: Request,
  keys: Keys,
  tokens: Tokens,
): Promise<Caller | Refusal> {
  const apikey = request.headers.get('apikey');
  if (!apikey) return 'no key';
  const byKey =
    apikey === keys.secretKey ? SERVICE : apikey === keys.publishableKey ? ANON : undefined;
  if (!byKey) return 'wrong key';
  const bearer = bearerOf(request);
  if (!bearer || bearer === apikey) return byKey;
  return callerOfToken(bearer, tokens);
}

export async function callerOfToken(token: string, tokens: Tokens): Promise<Caller | Refusal> {
  try {
    return { role: 'authenticated', claims: await tokens.verify(token) };
  } catch (error) {
    return isExpired(error) ? 'expired token' : 'bad token';
  }
}

export function bearerOf(request: Request): string | undefined {
  return /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
