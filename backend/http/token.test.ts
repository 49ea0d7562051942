import { describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { BAD_TOKENS } from '../testing/badTokens.ts';
import { secretSigner, signToken, USER_A } from '../testing/tokens.ts';

const SUPABASE_URL = 'http://127.0.0.1:9';
const SECRET = 'a secret of this test, long enough: 0123456789';
const env = {
  ENVIRONMENT: 'test',
  SUPABASE_URL,
  SUPABASE_PUBLISHABLE_KEY: 'public',
  SUPABASE_JWT_SECRET: SECRET,
  LOG_REQUESTS: 'false',
};
const signer = secretSigner(SUPABASE_URL, SECRET);
const app = createApp();
/** Nothing is there: with a good token 404, without 401. */
const ask = (authorization?: string) =>
  app.request('/api/nothing-is-here', authorization ? { headers: { authorization } } : {}, env);

describe('a token signed with the shared secret', () => {
  test('opens the door', async () => {
    expect((await ask(`Bearer ${await signToken(signer)}`)).status).toBe(404);
  });

  test('is not taken from another place than the header', async () => {
    const token = await signToken(signer, { sub: USER_A });
    const response = await app.request(`/api/nothing-is-here?access_token=${token}`, {}, env);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 'unauthenticated', status: 401 });
    for (const scheme of [token, `Basic ${token}`, `Bearer`, `Bearer ${token} ${token}`])
      expect((await ask(scheme)).status).toBe(401);
  });

  test.each(BAD_TOKENS)('is refused: $name', async ({ make }) => {
    const response = await ask(`Bearer ${await make(signer)}`);
    expect(response.status).not.toBe(404);
    expect([401, 503]).toContain(response.status);
  });
});
