import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';

export const Keys = z.object({
  publishableKey: z.string().startsWith('sb_publishable_'),
  secretKey: z.string().startsWith('sb_secret_'),
  /** Signs tokens where they are symmetric (HS256), and storage's signed URLs. */
  jwtSecret: z.string().min(32),
  /** Signs tokens where they are asymmetric (ES256): a private JWK. */
  signingKey: z.looseObject({ kty: z.literal('EC'), crv: z.literal('P-256'), d: z.string() }),
});

/** The keys of one installation: nobody else's default opens it. */
export type Keys = z.infer<typeof Keys>;

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

export async function newKeys(): Promise<Keys> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  return Keys.parse({
    publishableKey: `sb_publishable_${random(16)}`,
    secretKey: `sb_secret_${random(24)}`,
    jwtSecret: random(48),
    signingKey: { ...(await exportJWK(pair.privateKey)), kid: random(8), alg: 'ES256' },
  });
}

/** The keys of a data directory; made at its first start, readable by its owner alone. */
export async function keysOf(file: string): Promise<Keys> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return Keys.parse(JSON.parse(text));
  const keys = await newKeys();
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // Whole or not at all: half a file would lock the person out of everything signed with it.
  await writeFile(`${file}.new`, JSON.stringify(keys, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return keys;
}
