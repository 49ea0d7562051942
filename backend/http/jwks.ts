import { Problem } from '@jobai/shared/errors';
import { createLocalJWKSet, errors, type JWTHeaderParameters, type LocalJWKSet } from 'jose';
import * as z from 'zod';

/**
 * A project's published keys (RFC 7517), kept in this isolate's memory. Three promises:
 * an unknown key id asks once more and then not again for a while; while the address does not answer, the keys known
 * so far keep working for a day; with no keys at all nothing is accepted (503).
 * Requests do not wait for each other's fetch: a request that is cancelled would take the others' answer with it.
 */
export interface KeySource {
  /** The key for this header. Throws jose's errors where there is none, Problem where nobody can tell. */
  keyFor(header: JWTHeaderParameters): Promise<CryptoKey>;
}

const FRESH_MS = 10 * 60_000;
const STALE_MS = 24 * 60 * 60_000;
const COOL_DOWN_MS = 30_000;
/** Without any key, how long a failed fetch speaks for the next request. */
const PAUSE_MS = 1_000;
const TIMEOUT_MS = 3_000;
/** Fetches at the same time; past that, what is known has to do. */
const AT_ONCE = 4;
const MAX_BYTES = 64 * 1024;

const KeySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(50) });

export interface KeySourceWorld {
  fetch: typeof fetch;
  now: () => number;
}

/** `url`: the project's `/.well-known/jwks.json`. */
export function remoteKeys(
  url: string,
  world: KeySourceWorld = { fetch: (...args) => fetch(...args), now: Date.now },
): KeySource {
  let known: { keys: LocalJWKSet; at: number } | undefined;
  /** When the last fetch ended, well or not. */
  let lastTry = Number.NEGATIVE_INFINITY;
  let running = 0;

  async function refresh(): Promise<void> {
    running += 1;
    try {
      const keys = await fetchKeys(url, world.fetch);
      known = { keys, at: world.now() };
    } finally {
      running -= 1;
      lastTry = world.now();
    }
  }

  const mayTry = () => running < AT_ONCE && world.now() - lastTry >= COOL_DOWN_MS;

  /** What is known, refreshed when it is old. Old keys outlive an outage, for a while. */
  async function current(): Promise<LocalJWKSet> {
    const age = known ? world.now() - known.at : Number.POSITIVE_INFINITY;
    if (known && (age < FRESH_MS || (age < STALE_MS && !mayTry()))) return known.keys;
    if (!known && world.now() - lastTry < PAUSE_MS)
      throw new Problem('auth_unavailable', { retryAfter: 5 });
    try {
      await refresh();
    } catch (cause) {
      if (!known || age >= STALE_MS)
        throw new Problem('auth_unavailable', { retryAfter: 5, cause });
    }
    // biome-ignore lint/style/noNonNullAssertion: refreshed, or known before
    return known!.keys;
  }

  return {
    async keyFor(header) {
      const keys = await current();
      try {
        return await keys(header);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || !mayTry()) throw error;
        // Keys may have been rotated since. An outage now says nothing about this one.
        await refresh().catch((cause) => {
          throw new Problem('auth_unavailable', { retryAfter: 5, cause });
        });
        // biome-ignore lint/style/noNonNullAssertion: refreshed above
        return known!.keys(header);
      }
    },
  };
}

async function fetchKeys(url: string, fetcher: typeof fetch): Promise<LocalJWKSet> {
  const response = await fetcher(url, {
    headers: { accept: 'application/json' },
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.status !== 200) throw new Error(`${response.status} from the key set`);
  const text = await response.text();
  if (text.length > MAX_BYTES) throw new Error('the key set is too large');
  const { keys } = KeySet.parse(JSON.parse(text));
  // A shared secret has no business in a published set.
  return createLocalJWKSet({ keys: keys.filter(({ kty }) => kty === 'EC' || kty === 'RSA') });
}
