import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Cast, raw } from './people.ts';

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function signed(header: unknown, claims: unknown, secret: string): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** Changes what a genuine token says and keeps its signature. */
function tampered(token: string, over: Record<string, unknown>): string {
  const [header, claims = '', signature] = token.split('.');
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString());
  return [header, encoded({ ...said, ...over }), signature].join('.');
}

const HS256 = { alg: 'HS256', typ: 'JWT' };
const WRONG = 'wrong-secret-wrong-secret-wrong-secret-wrong';

/** Each pretends to be B; `secret`: it is made with the project's own. */
const FORGED: Record<
  string,
  (claims: Record<string, unknown>, mine: string, secret: string) => string
> = {
  'signed with another secret': (claims) => signed(HS256, claims, WRONG),
  'alg none': (claims) => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`,
  'alg None': (claims) => `${encoded({ alg: 'None', typ: 'JWT' })}.${encoded(claims)}.`,
  'without a signature': (claims) => `${encoded(HS256)}.${encoded(claims)}.`,
  'the sub of somebody else': (claims, mine) => tampered(mine, { sub: claims.sub }),
  'a role that was raised': (_, mine) => tampered(mine, { role: 'service_role' }),
  'the role postgres': (_, mine) => tampered(mine, { role: 'postgres' }),
  'a later end': (_, mine) => tampered(mine, { exp: 9_999_999_999 }),
  'service_role signed with another secret': (claims) =>
    signed(HS256, { ...claims, role: 'service_role' }, WRONG),
  garbage: () => 'not.a.jwt',
  'the public key as a token': () => 'sb_publishable_of_nobody_at_all_00000000000',
};

/** Signed with the right secret and still not to be accepted. */
const WRONG_CLAIMS: typeof FORGED = {
  expired: (claims, _, secret) => signed(HS256, { ...claims, exp: 1_600_000_000 }, secret),
  'not valid yet': (claims, _, secret) => signed(HS256, { ...claims, nbf: 9_999_999_999 }, secret),
  'another algorithm in the header': (claims, _, secret) =>
    signed({ alg: 'RS256', typ: 'JWT' }, claims, secret),
  'the role postgres, signed': (claims, _, secret) =>
    signed(HS256, { ...claims, role: 'postgres' }, secret),
};

/** Only where the front is ours: hosted projects look at less. */
const STRICT: typeof FORGED = {
  'of another issuer': (claims, _, secret) =>
    signed(HS256, { ...claims, iss: 'https://other.supabase.co/auth/v1' }, secret),
  'for another audience': (claims, _, secret) => signed(HS256, { ...claims, aud: 'x' }, secret),
  'without an end': ({ exp: _, ...claims }, _mine, secret) => signed(HS256, claims, secret),
  'without a person': ({ sub: _, ...claims }, _mine, secret) => signed(HS256, claims, secret),
};

/** A token that does not verify is refused, never "then anonymous". */
export function tokenChecks(cast: () => Cast) {
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    return {
      ...{ sub: cast().b.id, role: 'authenticated', aud: 'authenticated' },
      ...{ iss: `${cast().target.url}/auth/v1`, iat: now, exp: now + 3600 },
    };
  };
  const refused = async (token: string) => {
    const { target } = cast();
    const read = await raw(target, '/rest/v1/jobs?select=id', { token });
    expect(read.status).toBe(401);
    const deleted = await raw(target, '/rest/v1/jobs?id=not.is.null', { token, method: 'DELETE' });
    expect(deleted.status).toBe(401);
    const asked = await raw(target, '/auth/v1/user', { token });
    expect([401, 403]).toContain(asked.status);
    const changed = await raw(target, '/auth/v1/user', {
      ...{ token, method: 'PUT', body: { data: { x: 1 } } },
    });
    expect([401, 403]).toContain(changed.status);
    const file = await raw(target, '/storage/v1/object/list/users', {
      ...{ token, method: 'POST', body: { prefix: '' } },
    });
    expect(file.status).toBeGreaterThanOrEqual(400);
  };

  test.each(Object.entries(FORGED))(
    '%s is refused by rows, accounts and files',
    async (_, forge) => {
      await refused(forge(claims(), cast().a.token, ''));
    },
  );

  test.for(Object.entries(WRONG_CLAIMS))('%s is refused', async ([, forge], { skip }) => {
    const { jwtSecret } = cast().target;
    if (!jwtSecret) return skip('the secret that signs tokens is not known here');
    await refused(forge(claims(), cast().a.token, jwtSecret));
  });

  test.for(Object.entries(STRICT))('%s is refused', async ([, forge], { skip }) => {
    const { jwtSecret, isEmbedded } = cast().target;
    if (!jwtSecret || !isEmbedded) return skip('hosted projects look at less; the Worker looks');
    await refused(forge(claims(), cast().a.token, jwtSecret));
  });

  test('a token made with the right secret is accepted: the ones above fail for their own reason', async ({
    skip,
  }) => {
    const { jwtSecret, url } = cast().target;
    if (!jwtSecret) return skip('the secret that signs tokens is not known here');
    const token = signed(HS256, claims(), jwtSecret);
    const response = await raw(cast().target, '/rest/v1/jobs?select=user_id', { token });
    expect({ status: response.status, url }).toEqual({ status: 200, url });
  });

  test.each(['/rest/v1/jobs', '/auth/v1/user', '/auth/v1/settings'])(
    '%s asks for a key, and for the right one',
    async (path) => {
      expect((await raw(cast().target, path, { apikey: null })).status).toBe(401);
      const wrong = await raw(cast().target, path, { apikey: 'sb_publishable_wrong' });
      expect(wrong.status).toBe(401);
    },
  );

  test('a token does not replace the key', async () => {
    const response = await raw(cast().target, '/rest/v1/jobs', {
      ...{ apikey: null, token: cast().a.token },
    });
    expect(response.status).toBe(401);
  });

  test('the rows of B are still there', async () => {
    const { count } = await cast()
      .b.client.from('jobs')
      .select('*', { count: 'exact', head: true });
    expect(count).toBe(1);
  });
}
