import { describe, expect, test } from 'vitest';
import { BAD_TOKENS } from '../testing/badTokens.ts';
import { caller } from '../testing/caller.ts';
import { keySetProject } from '../testing/keySets.ts';
import { pairSigner, type Signer, secretSigner, signToken } from '../testing/tokens.ts';

const SECRET = 'a secret of this test, long enough: 0123456789';

/** Nothing is at that address: 404 with a good token, 401 without one. */
function door(supabaseUrl: string, secret?: string) {
  const ask = caller({
    as: null,
    settings: { SUPABASE_URL: supabaseUrl, SUPABASE_JWT_SECRET: secret },
  });
  return (authorization?: string, path = '/api/nothing-is-here') =>
    ask(path, authorization ? { headers: { authorization } } : {});
}
const codeOf = async (response: Response) => (await response.json<{ code: string }>()).code;

/** A project and who signs for it, in the two ways a project can be set up. */
const WAYS = {
  'a project with a shared secret': async () => {
    const keySet = keySetProject();
    await keySet.publish();
    return { keySet, signer: secretSigner(keySet.url, SECRET), ask: door(keySet.url, SECRET) };
  },
  'a project with published keys': async () => {
    const keySet = keySetProject();
    const signer = await pairSigner(keySet.url, 'ES256');
    await keySet.publish(signer.publicJwk);
    return { keySet, signer, ask: door(keySet.url) };
  },
  'a project on its way from one to the other': async () => {
    const keySet = keySetProject();
    const signer = await pairSigner(keySet.url, 'RS256');
    await keySet.publish(signer.publicJwk);
    return { keySet, signer, ask: door(keySet.url, SECRET) };
  },
} satisfies Record<string, () => Promise<{ signer: Signer; ask: ReturnType<typeof door> }>>;

describe.each(Object.entries(WAYS))('%s', (_, make) => {
  // One project for all: making RSA keys takes longer than everything else here.
  let made: ReturnType<typeof make> | undefined;
  const way = () => {
    made ??= make();
    return made;
  };

  test('lets its own tokens in, from the header only', async () => {
    const { signer, ask } = await way();
    const token = await signToken(signer);
    expect((await ask(`Bearer ${token}`)).status).toBe(404);
    expect((await ask(`bearer  ${token}`)).status).toBe(404);
    const elsewhere = [
      await ask(undefined, `/api/nothing-is-here?access_token=${token}`),
      await ask(token),
      await ask(`Basic ${token}`),
      await ask('Bearer'),
      await ask(`Bearer ${token} ${token}`),
    ];
    for (const response of elsewhere) {
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe('unauthenticated');
    }
  });

  test.each(BAD_TOKENS)('refuses $name', async ({ make }) => {
    const { signer, ask } = await way();
    const response = await ask(`Bearer ${await make(signer)}`);
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    expect(await codeOf(response)).toMatch(/^(token_(invalid|expired)|unauthenticated)$/);
  });

  test('tells a token that ran out from one that never was any', async () => {
    const { signer, ask } = await way();
    const now = Math.floor(Date.now() / 1000);
    const old = await signToken(signer, { iat: now - 3700, exp: now - 100 });
    expect(await codeOf(await ask(`Bearer ${old}`))).toBe('token_expired');
    const forged = await signToken({ ...signer, issuer: 'https://x' }, { iat: 1, exp: 2 });
    expect(await codeOf(await ask(`Bearer ${forged}`))).toBe('token_invalid');
  });
});

test('a shared secret opens nothing where none is set', async () => {
  const { keySet } = await WAYS['a project with published keys']();
  const token = await signToken(secretSigner(keySet.url, SECRET));
  expect((await door(keySet.url)(`Bearer ${token}`)).status).toBe(401);
});

test('where the keys can not be had, nobody is let in and nobody is told their sign-in is bad', async () => {
  const { keySet, signer } = await WAYS['a project with published keys']();
  await keySet.goDown();
  const response = await door(keySet.url)(`Bearer ${await signToken(signer)}`);
  expect(response.status).toBe(503);
  expect(await codeOf(response)).toBe('auth_unavailable');
  expect(response.headers.get('Retry-After')).toBe('5');
});
