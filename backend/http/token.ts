import { Problem } from '@jobai/shared/errors';
import { errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import type { Settings } from '../env.ts';
import { type KeySource, remoteKeys } from './jwks.ts';

/**
 * Whether a token of Supabase Auth is one, safety D1: allowed algorithm, exact issuer and audience, unexpired,
 * role "authenticated", a user's id. Libraries accept far more by default.
 * What can not be known from the token alone: whether the person signed out meanwhile. It runs out within the hour.
 */
export interface Claims {
  /** `sub`, a UUID. */
  id: string;
  /** `exp`, ms since 1970. What was opened with the token ends then. */
  expiresAt: number;
  /** When the person last said who they are, ms since 1970; a token that was renewed keeps it, where it says so (`amr`). */
  signedInAt: number;
}

/** Supabase's with a person's metadata stay under 4 kB; a request's headers may hold 16. */
const MAX_TOKEN = 8192;
/** Clocks of two machines, seconds. */
const TOLERANCE = 5;
/** Supabase's longest is a week. */
const MAX_LIFETIME = 7 * 24 * 60 * 60 + TOLERANCE;

/** Headers that would have a verifier fetch, trust or unpack something named by the sender. */
const REFUSED_HEADERS = ['crit', 'jku', 'jwk', 'x5u', 'x5c', 'b64', 'zip', 'cty', 'enc'];

const Shape = z.object({
  sub: z.uuid(),
  exp: z.int(),
  iat: z.int(),
  role: z.literal('authenticated'),
  /** One audience, not a list that happens to hold it. */
  aud: z.literal('authenticated'),
  /** Sign-ins without a person are no accounts here. */
  is_anonymous: z.literal(false).optional(),
  /** How and when they signed in, as Supabase tells it; OpenID's word for it is `auth_time`. */
  amr: z
    .array(z.object({ timestamp: z.int() }))
    .optional()
    .catch(undefined),
  auth_time: z.int().optional().catch(undefined),
});

const sources = new Map<string, KeySource>();

function publishedKeys(issuer: string): KeySource {
  const known = sources.get(issuer) ?? remoteKeys(`${issuer}/.well-known/jwks.json`);
  sources.set(issuer, known);
  return known;
}

/** Throws Problem: token_expired, token_invalid, or auth_unavailable where the keys can not be had. */
export async function verifyToken(
  token: string,
  settings: Settings,
  keys?: KeySource,
): Promise<Claims> {
  if (token.length > MAX_TOKEN || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
    throw new Problem('token_invalid');
  const issuer = `${settings.SUPABASE_URL}/auth/v1`;
  const secret = settings.SUPABASE_JWT_SECRET;

  /** Each algorithm has its own kind of key, so none can be taken for the other's. */
  async function keyFor(header: JWTHeaderParameters): Promise<CryptoKey | Uint8Array> {
    if (REFUSED_HEADERS.some((name) => name in header)) throw new Problem('token_invalid');
    if (header.typ !== undefined && header.typ !== 'JWT') throw new Problem('token_invalid');
    if (header.alg === 'HS256' && secret) return new TextEncoder().encode(secret);
    if (typeof header.kid !== 'string' || !header.kid) throw new Problem('token_invalid');
    return (keys ?? publishedKeys(issuer)).keyFor(header);
  }

  try {
    const { payload } = await jwtVerify(token, keyFor, {
      algorithms: secret ? ['HS256', 'ES256', 'RS256'] : ['ES256', 'RS256'],
      issuer,
      audience: 'authenticated',
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return claimsOf(payload);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    if (cause instanceof errors.JWTExpired) throw new Problem('token_expired', { cause });
    if (cause instanceof errors.JOSEError || cause instanceof TypeError)
      throw new Problem('token_invalid', { cause });
    throw cause;
  }
}

/** What the token says, where it says it in the only way that is taken. */
function claimsOf(payload: JWTPayload): Claims {
  const result = Shape.safeParse(payload);
  if (!result.success) throw new Problem('token_invalid');
  const { sub, exp, iat, amr = [], auth_time } = result.data;
  const now = Date.now() / 1000;
  if (iat > now + TOLERANCE || exp <= iat || exp - iat > MAX_LIFETIME)
    throw new Problem('token_invalid');
  const said = [...amr.map(({ timestamp }) => timestamp), ...(auth_time ? [auth_time] : [])];
  const signedInAt = Math.min(iat, said.length > 0 ? Math.max(...said) : iat) * 1000;
  return { id: sub, expiresAt: exp * 1000, signedInAt };
}
