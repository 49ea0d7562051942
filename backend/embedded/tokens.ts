import { errors, importJWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Keys } from './keys.ts';

/** Symmetric is Supabase's older way and needs no second endpoint; asymmetric is what new hosted projects have. */
export type TokenAlgorithm = 'HS256' | 'ES256';

export const Claims = z.looseObject({
  sub: z.uuid(),
  role: z.literal('authenticated'),
  email: z.string().optional(),
  session_id: z.string().optional(),
  exp: z.number(),
});
export type Claims = z.infer<typeof Claims>;

export interface Tokens {
  issuer: string;
  sign(claims: JWTPayload): Promise<string>;
  /** @throws what jose throws, or a ZodError: both mean "not ours" */
  verify(token: string): Promise<Claims>;
  jwks: { keys: Record<string, unknown>[] };
}

export const isExpired = (error: unknown) => error instanceof errors.JWTExpired;

/** What a person's access tokens are: who signs, and which ones are accepted (safety D1). */
export async function createTokens(
  keys: Keys,
  algorithm: TokenAlgorithm,
  issuer: string,
): Promise<Tokens> {
  const { d: _, ...publicJwk } = keys.signingKey;
  const symmetric = new TextEncoder().encode(keys.jwtSecret);
  const signing = algorithm === 'HS256' ? symmetric : await importJWK(keys.signingKey, 'ES256');
  const checking = algorithm === 'HS256' ? symmetric : await importJWK(publicJwk, 'ES256');
  const kid = algorithm === 'ES256' ? { kid: String(publicJwk.kid) } : {};
  return {
    issuer,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: algorithm, typ: 'JWT', ...kid }).sign(signing),
    async verify(token) {
      const { payload } = await jwtVerify(token, checking, {
        algorithms: [algorithm],
        issuer,
        audience: 'authenticated',
        requiredClaims: ['exp', 'sub', 'role'],
      });
      return Claims.parse(payload);
    },
    jwks: {
      keys: algorithm === 'ES256' ? [{ ...publicJwk, use: 'sig', key_ops: ['verify'] }] : [],
    },
  };
}
