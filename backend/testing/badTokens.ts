import { exportSPKI, generateKeyPair, importJWK } from 'jose';
import { claims, pairSigner, type Signer, seconds, secretSigner, signToken } from './tokens.ts';

/**
 * Tokens that must be refused, whatever the door: REST asks for 401, the live session closes the socket.
 * `signer` makes good ones; each row says what is wrong with this one.
 */
export interface BadToken {
  name: string;
  make: (signer: Signer) => Promise<string>;
}

const base64 = (value: unknown) =>
  btoa(typeof value === 'string' ? value : JSON.stringify(value))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
const text = (key: string) => new TextEncoder().encode(key);
/** The project address a signer signs for. */
const projectOf = (signer: Signer) => signer.issuer.replace(/\/auth\/v1$/, '');
const withClaims = (name: string, over: () => Record<string, unknown>): BadToken => ({
  name,
  make: (signer) => signToken(signer, over()),
});
const withHeader = (name: string, header: Record<string, unknown>): BadToken => ({
  name,
  make: (signer) => signToken(signer, {}, header),
});

/** A good token's three parts, with one replaced. */
async function withPart(signer: Signer, index: number, part: (old: string) => string) {
  const parts = (await signToken(signer)).split('.');
  parts[index] = part(parts[index] ?? '');
  return parts.join('.');
}

export const BAD_TOKENS: BadToken[] = [
  { name: 'no token at all', make: async () => 'x' },
  { name: 'two parts', make: async (s) => (await signToken(s)).split('.').slice(0, 2).join('.') },
  { name: 'five parts', make: async (s) => `${await signToken(s)}.a.b` },
  { name: 'not base64url', make: (s) => withPart(s, 1, (old) => `${old.slice(0, -2)}+/`) },
  { name: 'a header that is no JSON', make: (s) => withPart(s, 0, () => base64('{"alg":')) },
  {
    name: 'another person in the claims',
    make: (s) =>
      withPart(s, 1, () => base64(claims(s, { sub: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb' }))),
  },
  { name: 'a cut signature', make: (s) => withPart(s, 2, (old) => old.slice(0, -4)) },
  { name: 'an empty signature', make: (s) => withPart(s, 2, () => '') },
  {
    name: 'a flipped signature',
    make: (s) => withPart(s, 2, (old) => (old[0] === 'A' ? 'B' : 'A') + old.slice(1)),
  },
  {
    name: 'alg none',
    make: async (s) => `${base64({ alg: 'none', typ: 'JWT' })}.${base64(claims(s))}.`,
  },
  {
    name: 'alg NONE with a signature',
    make: (s) => withPart(s, 0, () => base64({ alg: 'NONE', typ: 'JWT' })),
  },
  {
    name: 'no alg',
    make: (s) => withPart(s, 0, () => base64({ typ: 'JWT' })),
  },
  {
    name: 'the public key (PEM) as a shared secret',
    make: async (s) => {
      const { publicKey } = await generateKeyPair('RS256', { extractable: true });
      const key = s.publicJwk
        ? await importJWK(s.publicJwk, s.alg, { extractable: true })
        : publicKey;
      const pem = await exportSPKI(key as CryptoKey);
      return signToken({ ...s, alg: 'HS256', key: text(pem) });
    },
  },
  {
    name: 'the public key (JWK) as a shared secret',
    make: (s) =>
      signToken({ ...s, alg: 'HS256', key: text(JSON.stringify(s.publicJwk ?? { kty: 'RSA' })) }),
  },
  {
    name: 'an empty shared secret',
    // An HMAC key of zero bytes can't be imported; zero bits are padded to the same block.
    make: (s) => signToken({ ...s, alg: 'HS256', key: new Uint8Array(32) }),
  },
  {
    name: 'a guessed shared secret',
    make: (s) =>
      signToken(
        secretSigner(projectOf(s), 'super-secret-jwt-token-with-at-least-32-characters-long'),
      ),
  },
  {
    name: 'a key pair nobody published',
    make: async (s) => signToken(await pairSigner(projectOf(s), 'ES256')),
  },
  {
    name: 'a key pair nobody published, under a published id',
    make: async (s) =>
      signToken({ ...(await pairSigner(projectOf(s), 'ES256')), kid: s.kid ?? 'k1' }),
  },
  {
    name: 'its own key in the header',
    make: async (s) => {
      const own = await pairSigner(projectOf(s), 'ES256');
      return signToken(own, {}, { jwk: own.publicJwk });
    },
  },
  {
    name: 'an algorithm nobody allowed (HS512)',
    make: (s) =>
      signToken(
        s.alg === 'HS256'
          ? { ...s, alg: 'HS512' as 'HS256' }
          : { ...s, alg: 'HS512' as 'HS256', key: text('0'.repeat(64)) },
      ),
  },
  withHeader('a key set named in the header (jku)', { jku: 'https://evil.example/jwks.json' }),
  withHeader('a certificate named in the header (x5u)', { x5u: 'https://evil.example/cert.pem' }),
  withHeader('a certificate in the header (x5c)', { x5c: ['MIIB'] }),
  withHeader('a critical header (b64)', { crit: ['b64'], b64: true }),
  withHeader('another type', { typ: 'at+jwt' }),
  withClaims('run out a minute ago', () => ({ iat: seconds(-3660), exp: seconds(-60) })),
  withClaims('no end', () => ({ exp: undefined })),
  withClaims('an end that is text', () => ({ exp: String(seconds(3600)) })),
  withClaims('an end ten years away', () => ({ exp: seconds(10 * 365 * 86_400) })),
  withClaims('an end before its beginning', () => ({ iat: seconds(-5), exp: seconds(-6) })),
  withClaims('not valid yet', () => ({ nbf: seconds(600) })),
  withClaims('given out in the future', () => ({ iat: seconds(600), exp: seconds(4200) })),
  withClaims('no beginning', () => ({ iat: undefined })),
  withClaims('no issuer', () => ({ iss: undefined })),
  withClaims('the issuer of old keys', () => ({ iss: 'supabase' })),
  withClaims("another project's issuer", () => ({ iss: 'https://other.supabase.co/auth/v1' })),
  { name: 'an issuer with a slash more', make: (s) => signToken(s, { iss: `${s.issuer}/` }) },
  withClaims('no audience', () => ({ aud: undefined })),
  withClaims('another audience', () => ({ aud: 'anon' })),
  withClaims('a list of audiences', () => ({ aud: ['authenticated', 'other'] })),
  withClaims('no role', () => ({ role: undefined })),
  withClaims('role anon', () => ({ role: 'anon' })),
  withClaims('role service_role', () => ({ role: 'service_role' })),
  withClaims('role supabase_admin', () => ({ role: 'supabase_admin' })),
  withClaims('no subject', () => ({ sub: undefined })),
  withClaims('an empty subject', () => ({ sub: '' })),
  withClaims('a subject that is no id', () => ({ sub: "' or 1=1 --" })),
  withClaims('a list of subjects', () => ({ sub: ['aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'] })),
  withClaims('a sign-in without a person', () => ({ is_anonymous: true })),
  withClaims('the old publishable key', () => ({
    iss: 'supabase',
    role: 'anon',
    sub: undefined,
    aud: undefined,
    exp: seconds(10 * 365 * 86_400),
  })),
  withClaims('the old secret key', () => ({
    iss: 'supabase',
    role: 'service_role',
    sub: undefined,
    aud: undefined,
  })),
  withClaims('a ninth kilobyte', () => ({ user_metadata: { note: 'x'.repeat(9000) } })),
];
