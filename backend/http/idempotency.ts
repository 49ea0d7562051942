import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';

/** `c.var.idempotentId`. */
export const idempotency = createMiddleware<AppEnv>(async (c, next) => {
  c.set('idempotentId', crypto.randomUUID());
  await next();
});
