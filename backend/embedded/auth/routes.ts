import { Hono } from 'hono';
import { ANON, bearerOf, callerOf } from '../caller.ts';
import type { Parts } from '../front.ts';
import { adminRoutes } from './admin.ts';
import { authError } from './errors.ts';
import { withOurToken } from './session.ts';

/** What a browser opens from an e-mail: no key can be sent along. */
const WITHOUT_KEY = ['/auth/v1/verify', '/auth/v1/callback', '/auth/v1/authorize'];

/** GoTrue: what the engine knows, with our tokens; the rest beside it. */
export function authRoutes(parts: Parts) {
  const app = new Hono();
  app.get('/auth/v1/.well-known/jwks.json', (c) =>
    c.json(parts.tokens.jwks, 200, { 'cache-control': 'public, max-age=600' }),
  );
  app.route('/auth/v1/admin', adminRoutes(parts));
  app.all('/auth/v1/*', async (c) => {
    const request = c.req.raw;
    const open = request.method === 'GET' && WITHOUT_KEY.includes(c.req.path);
    const caller = open ? ANON : await callerOf(request, parts.keys, parts.tokens);
    switch (caller) {
      case 'no key':
        return c.json({ message: 'No API key found in request' }, 401);
      case 'wrong key':
        return c.json({ message: 'Invalid API key' }, 401);
      case 'bad token':
        return authError(c, 403, 'bad_jwt', 'invalid JWT: unable to parse or verify signature');
      case 'expired token':
        return authError(
          c,
          403,
          'bad_jwt',
          'invalid JWT: token has invalid claims: token is expired',
        );
    }
    // A key is no person: GoTrue asks for a token where it needs one.
    const asked = caller.claims || !bearerOf(request) ? caller : ANON;
    return withOurToken(await parts.asCaller(request, asked), parts);
  });
  return app;
}
