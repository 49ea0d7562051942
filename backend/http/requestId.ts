import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

/** A new id for every request, in the answer and in the log. One sent along by the caller is not taken over. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const id = crypto.randomUUID();
  c.set('requestId', id);
  await next();
  c.header('X-Request-Id', id);
});
