import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

/** For answers that are data. A page (docs) brings a policy of its own. */
const HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
  // A person's data belongs into nobody's cache.
  'Cache-Control': 'no-store',
};

/** What a route set itself stays. A socket's answer is handed on as it is. */
export const securityHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  if (c.res.status === 101) return;
  for (const [name, value] of Object.entries(HEADERS))
    if (!c.res.headers.has(name)) c.header(name, value);
});
