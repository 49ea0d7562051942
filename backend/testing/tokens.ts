import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

/** Signs tokens as Supabase Auth does, for tests. Not part of the Worker. */
export interface Signer {
  /** `<SUPABASE_URL>/auth/v1`. */
  issuer: string;
  alg: 'HS256' | 'ES256' | 'RS256';
  key: CryptoKey | Uint8Array;
  /** Of the published key; a shared secret has none. */
  kid?: string;
  /** What the project publishes of it. */
  publicJwk?: JWK;
}

export const USER_A = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';

const encode = (text: string) => new TextEncoder().encode(text);

export function secretSigner(supabaseUrl: string, secret: string): Signer {
  return { issuer: `${supabaseUrl}/auth/v1`, alg: 'HS256', key: encode(secret) };
}

/** A new key pair; `publicJwk` belongs into the set the project publishes. */
export async function pairSigner(supabaseUrl: string, alg: 'ES256' | 'RS256'): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const kid = crypto.randomUUID();
  return {
    issuer: `${supabaseUrl}/auth/v1`,
    alg,
    key: privateKey,
    kid,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
  };
}

export const seconds = (offset = 0) => Math.floor(Date.now() / 1000) + offset;

/** The claims of a person's access token; `over` replaces some, undefined takes one out. */
export function claims(signer: Signer, over: Record<string, unknown> = {}) {
  return {
    iss: signer.issuer,
    aud: 'authenticated',
    sub: USER_A,
    role: 'authenticated',
    email: 'ada@example.com',
    session_id: '11111111-1111-4111-8111-111111111111',
    is_anonymous: false,
    aal: 'aal1',
    iat: seconds(-10),
    exp: seconds(3600),
    ...over,
  };
}

/** A token that is good, but for what is replaced. */
export function signToken(
  signer: Signer,
  over: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
): Promise<string> {
  return new SignJWT(claims(signer, over))
    .setProtectedHeader({
      alg: signer.alg,
      typ: 'JWT',
      ...(signer.kid && { kid: signer.kid }),
      ...header,
    })
    .sign(signer.key);
}
