import { Problem } from '@jobai/shared/errors';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';
import { sha256 } from './sha256.ts';

/**
 * Two limits per person, or per network address where nobody is signed in: a burst (the platform's own counter, quick
 * and approximate) and the quota of a period (durable/quota.ts, exact), which every answer tells. The same object knows
 * of deleted accounts, whose tokens live on until they run out.
 */
/** Seconds the burst is counted over (wrangler.jsonc). */
const BURST_PERIOD = 10;

export const rateLimit = createMiddleware<AppEnv>(async (c, next) => {
  const { RATE_LIMIT_ENABLED, RATE_LIMIT_REQUESTS: limit, RATE_LIMIT_PERIOD } = c.var.settings;
  if (!RATE_LIMIT_ENABLED) {
    const user = c.get('user');
    if (user && (await c.env.QUOTA.getByName(`user:${user.id}`).isGone())) refuseGone(c);
    return next();
  }
  const caller = await callerOf(c);
  const { success } = await c.env.BURST.limit({ key: caller });
  if (!success) throw new Problem('rate_limited', { retryAfter: BURST_PERIOD });
  const { used, resetAt, isGone } = await c.env.QUOTA.getByName(caller).hit(
    RATE_LIMIT_PERIOD * 1000,
  );
  const left = Math.max(0, (resetAt - Date.now()) / 1000);
  const tell = () => {
    c.header('RateLimit-Limit', String(limit));
    c.header('RateLimit-Remaining', String(Math.max(0, limit - used)));
    c.header('RateLimit-Reset', String(Math.ceil(left)));
    c.header('RateLimit-Policy', `${limit};w=${RATE_LIMIT_PERIOD}`);
  };
  if (used > limit) {
    tell();
    throw new Problem('rate_limited', { retryAfter: left });
  }
  if (isGone) refuseGone(c);
  await next();
  // A socket's answer is handed on as it is.
  if (c.res.status !== 101) tell();
});

/** Of an account that was deleted nothing is taken any more, but for the erasure itself, whose answer may have been lost. */
function refuseGone(c: Context<AppEnv>): void {
  if (c.req.path !== '/api/erase') throw new Problem('token_invalid');
}

async function callerOf(c: Context<AppEnv>): Promise<string> {
  const user = c.get('user');
  if (user) return `user:${user.id}`;
  // Cloudflare writes this header itself. A home or a phone owns 2^64 addresses of IPv6.
  const address = c.req.header('CF-Connecting-IP') ?? 'unknown';
  const network = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
  return `address:${(await sha256(network)).slice(0, 32)}`;
}
