import { type Context, Hono } from 'hono';
import { ANON, bearerOf, type Caller, callerOf } from '../caller.ts';
import type { Parts } from '../front.ts';
import { adminRoutes } from './admin.ts';
import { authError } from './errors.ts';
import { withOurToken } from './session.ts';
import { signUpRoutes } from './signUp.ts';
import { verifyRoutes } from './verify.ts';

export type AuthEnv = { Variables: { caller: Caller } };

/** What a browser opens from an e-mail: no key can be sent along. */
const WITHOUT_KEY = ['/auth/v1/verify', '/auth/v1/.well-known/jwks.json'];

/** GoTrue: what the engine knows, with our tokens; what it does not know beside it. */
export function authRoutes(parts: Parts) {
  const app = new Hono<AuthEnv>().basePath('/auth/v1');
  app.use(async (c, next) => {
    const open = c.req.method === 'GET' && WITHOUT_KEY.includes(c.req.path);
    const caller = open ? ANON : await callerOf(c.req.raw, parts.keys, parts.tokens);
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
    c.set('caller', caller);
    await next();
  });
  app.get('/.well-known/jwks.json', (c) =>
    c.json(parts.tokens.jwks, 200, { 'cache-control': 'public, max-age=600' }),
  );
  app.route('/admin', adminRoutes(parts));
  app.route('/', signUpRoutes(parts));
  app.route('/', verifyRoutes(parts));
  app.all('*', (c) => toEngine(c, parts));
  return app;
}

/** Passes a request on, with another body where one is given. */
export async function toEngine(c: Context<AuthEnv>, parts: Parts, body?: unknown) {
  const { raw } = c.req;
  const request = body
    ? new Request(raw.url, {
        method: raw.method,
        headers: raw.headers,
        body: JSON.stringify(body),
      })
    : raw;
  // A key is no person: GoTrue asks for a token where it needs one.
  const asked = c.var.caller.claims || !bearerOf(raw) ? c.var.caller : ANON;
  const { response } = await parts.asCaller(request, asked);
  return withOurToken(response, parts);
}
