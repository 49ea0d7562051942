import { Problem } from '@jobai/shared/errors';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Idempotency } from '../durable/idempotency.ts';
import type { AppEnv } from './appEnv.ts';
import { sha256 } from './sha256.ts';

/**
 * `Idempotency-Key` on any POST: the same key and request get the same answer for a day; another request under that key
 * is refused (422); while the first one runs, a second is told to come back (409 with Retry-After). Keys are the
 * person's own. `c.var.idempotentId` is written down before the handler runs: a request that died in the middle runs
 * again under the same id and finds its own rows, so handlers insert by that id and take what is there already.
 */
export const idempotency = createMiddleware<AppEnv>(async (c, next) => {
  const key = c.req.header('Idempotency-Key');
  if (key === undefined || c.req.method !== 'POST' || !c.get('user')) {
    c.set('idempotentId', crypto.randomUUID());
    return next();
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Problem('malformed_request', {
      detail: 'An Idempotency-Key has 1 to 255 visible ASCII letters',
    });
  const store = c.env.IDEMPOTENCY.getByName(c.var.user.id);
  const begun = await store.begin(key, await fingerprintOf(c));
  if (begun.state === 'other_request') throw new Problem('idempotency_mismatch');
  if (begun.state === 'running')
    throw new Problem('idempotency_in_progress', { retryAfter: begun.retryAfter });
  if (begun.state === 'done') {
    const { status, headers, body } = begun.answer;
    c.header('Idempotency-Replayed', 'true');
    return c.newResponse(status === 204 ? null : body, status as 200, Object.fromEntries(headers));
  }
  c.set('idempotentId', begun.id);
  // A death must not lock the key for long, so the lease is short; what takes longer (a model) says that it lives. A
  // beat that is lost is made up for by the next one, long before the lease ends.
  const beat = setInterval(() => void store.renew(key, begun.id).catch(() => {}), RENEW_MS);
  // A caller that hangs up takes the request with it, unless somebody waits for its end.
  const run = next()
    .then(() => keep(store, key, begun.id, c))
    .finally(() => clearInterval(beat));
  waitUntil(c, run);
  await run;
});

/** Several times within the lease of durable/idempotency.ts. */
const RENEW_MS = 3_000;

/** What repeats are told. Kept answers are small; what is refused, failed or streamed runs again instead. */
async function keep(
  store: DurableObjectStub<Idempotency>,
  key: string,
  id: string,
  c: Context<AppEnv>,
): Promise<void> {
  const { status } = c.res;
  const type = c.res.headers.get('Content-Type') ?? '';
  const body =
    status === 204 ? '' : /^application\/json/.test(type) ? await c.res.clone().text() : undefined;
  if (status < 200 || status > 299 || body === undefined || body.length > MAX_KEPT)
    return store.release(key, id);
  const headers = KEPT_HEADERS.flatMap((name): [string, string][] => {
    const value = c.res.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  await store.finish(key, id, { status, headers, body });
}

const MAX_KEPT = 256 * 1024;
const KEPT_HEADERS = ['Content-Type', 'Location', 'ETag'];

async function fingerprintOf(c: Context<AppEnv>): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  const head = new TextEncoder().encode(
    `${c.req.method} ${pathname}${search}\n${c.req.header('Content-Type') ?? ''}\n`,
  );
  const body = new Uint8Array(await c.req.arrayBuffer());
  const all = new Uint8Array(head.length + body.length);
  all.set(head);
  all.set(body, head.length);
  return sha256(all);
}

/** Outside a Worker (an app asked directly by a test) there is nothing to hold open. */
function waitUntil(c: Context<AppEnv>, run: Promise<void>): void {
  try {
    c.executionCtx.waitUntil(run);
  } catch {
    return;
  }
}
