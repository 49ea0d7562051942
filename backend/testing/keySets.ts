import type { JWK } from 'jose';
import { inject } from 'vitest';

/** A Supabase project of its own that publishes keys; tests say which, and when it is down. */
export function keySetProject() {
  const url = `${inject('keySets')}/${crypto.randomUUID()}`;
  const answer = async (status: number, body: unknown) => {
    await fetch(url, { method: 'PUT', body: JSON.stringify({ status, body }) });
  };
  return {
    /** What SUPABASE_URL is. */
    url,
    jwks: `${url}/auth/v1/.well-known/jwks.json`,
    publish: (...keys: (JWK | undefined)[]) => answer(200, JSON.stringify({ keys })),
    answer,
    goDown: () => answer(503, ''),
    /** The connection breaks. */
    breakOff: () => answer(0, ''),
    asked: async () => Number(await (await fetch(url)).text()),
  };
}
