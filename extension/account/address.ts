/** Why an address can't be a backend's. */
export const ADDRESS_FAULTS = ['addressMissing', 'addressUnclear', 'addressInsecure'] as const;
export type AddressFault = (typeof ADDRESS_FAULTS)[number];

/** Where `npm start` and `wrangler dev` serve the backend; nothing is sent there before the person asks for it. */
export const LOCAL_BACKEND = 'http://127.0.0.1:8787';

const LOOPBACK = new Set(['localhost', '127.0.0.1']);

/**
 * The origin that is meant by what the person typed. Passwords and tokens go there: plain http is taken for this machine
 * alone, which is always called 127.0.0.1 (`localhost` may resolve elsewhere; the pages' policy does not know it).
 */
export function addressOf(typed: string): { url: string } | { fault: AddressFault } {
  const text = typed.trim();
  if (!text) return { fault: 'addressMissing' };
  const isLocal = /^(localhost|127\.0\.0\.1)(:|\/|$)/i.test(text);
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text)
    ? text
    : `${isLocal ? 'http' : 'https'}://${text}`;
  // Chrome takes a space into a host as %20.
  if (/\s/.test(text) || !URL.canParse(full)) return { fault: 'addressUnclear' };
  const url = new URL(full);
  if (url.username || url.password || !url.hostname) return { fault: 'addressUnclear' };
  if (LOOPBACK.has(url.hostname)) {
    url.hostname = '127.0.0.1';
    if (url.protocol === 'http:' || url.protocol === 'https:') return { url: url.origin };
  }
  if (url.protocol === 'http:') return { fault: 'addressInsecure' };
  return url.protocol === 'https:' ? { url: url.origin } : { fault: 'addressUnclear' };
}
