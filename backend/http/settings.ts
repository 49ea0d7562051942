import { createMiddleware } from 'hono/factory';
import { settingsOf } from '../env.ts';
import type { AppEnv } from './appEnv.ts';

/** `c.var.settings`. What lacks a setting answers 503 and names it; /health does not ask. */
export const withSettings = createMiddleware<AppEnv>(async (c, next) => {
  c.set('settings', settingsOf(c.env));
  await next();
});
