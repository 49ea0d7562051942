import { Hono } from 'hono';
import * as z from 'zod';
import type { Parts } from '../front.ts';
import { tokenHash } from './codes.ts';
import { agree, askCurrentMailbox } from './emailChange.ts';
import { type AuthEnv, toEngine } from './routes.ts';

const Verification = z.looseObject({
  type: z.string(),
  email: z.string().optional(),
  token: z.string().optional(),
  token_hash: z.string().optional(),
});

const FIRST = 'Confirmation link accepted. Please proceed to confirm link sent to the other email';

/** Codes and links coming back. */
export function verifyRoutes(parts: Parts) {
  const app = new Hono<AuthEnv>();
  app.post('/verify', async (c) => {
    const asked = Verification.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success) return toEngine(c, parts, {});
    const { type, email, token, ...rest } = asked.data;
    if (type === 'email_change') {
      const hash = rest.token_hash ?? tokenHash(email ?? '', token ?? '');
      const step = await agree(hash, parts);
      if (step === 'first') return c.json({ code: 200, msg: FIRST });
      return toEngine(c, parts, { type, token_hash: hash });
    }
    // "email" is either of two: the engine's "magiclink" looks for both.
    return toEngine(c, parts, { ...asked.data, type: type === 'email' ? 'magiclink' : type });
  });
  app.get('/verify', async (c) => {
    const { type, token = '' } = c.req.query();
    if (type === 'email_change' && (await agree(token, parts)) === 'first') {
      const fragment = new URLSearchParams({ message: FIRST });
      return c.redirect(`${parts.url}#${fragment}`, 303);
    }
    return toEngine(c, parts);
  });
  app.put('/user', async (c) => {
    const response = await toEngine(c, parts);
    if (response.ok) await askCurrentMailbox(await response.clone().json(), parts);
    return response;
  });
  return app;
}
