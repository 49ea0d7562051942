import { createHash, randomInt } from 'node:crypto';

/** What the engine keeps of a code that it e-mailed: SHA-256, hex, of address and code. */
export const tokenHash = (email: string, code: string) =>
  createHash('sha256')
    .update(email.toLowerCase() + code)
    .digest('hex');

export const newCode = () => String(randomInt(1_000_000)).padStart(6, '0');

/** Seconds until a code is too old, as the engine has it. */
export const CODE_SECONDS = 3600;

/** The text of an e-mail, as the engine words its own. */
export function codeMail(url: string, code: string, hash: string, type: string, words: string) {
  const link = new URL('/auth/v1/verify', url);
  link.search = new URLSearchParams({ token: hash, type, redirect_to: url }).toString();
  return `${words} with this code: ${code}\n\nOr follow this link: ${link}`;
}
