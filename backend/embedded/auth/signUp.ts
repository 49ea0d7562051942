import { Hono } from 'hono';
import * as z from 'zod';
import type { Parts } from '../front.ts';
import { hasAccount, repeatedSignUp, resendConfirmation, unconfirmIfNew } from './confirmation.ts';
import { type AuthEnv, toEngine } from './routes.ts';

const WithEmail = z.looseObject({
  email: z.string(),
  type: z.string().optional(),
  data: z.unknown().optional(),
});

/** Where GoTrue and the engine differ about new accounts. */
export function signUpRoutes(parts: Parts) {
  const app = new Hono<AuthEnv>();
  const emailIn = async (request: Request) =>
    WithEmail.safeParse(
      await request
        .clone()
        .json()
        .catch(() => undefined),
    ).data;
  app.post('/signup', async (c) => {
    const asked = await emailIn(c.req.raw);
    const response = await toEngine(c, parts);
    // The engine's word for "there is one already", where addresses are confirmed.
    if (response.status !== 429 || !asked) return response;
    return c.json(await repeatedSignUp(asked.email, asked.data, parts));
  });
  app.post('/otp', async (c) => {
    const asked = await emailIn(c.req.raw);
    const before = asked ? await hasAccount(asked.email, parts) : true;
    const response = await toEngine(c, parts);
    if (response.ok && asked) await unconfirmIfNew(asked.email, before, parts);
    return response;
  });
  app.post('/resend', async (c) => {
    const asked = await emailIn(c.req.raw);
    if (asked?.type !== 'signup') return toEngine(c, parts);
    await resendConfirmation(asked.email, parts);
    return c.json({});
  });
  return app;
}
