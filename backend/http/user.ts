import { Problem } from '@jobai/shared/errors';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './appEnv.ts';
import { verifyToken } from './token.ts';

/**
 * Paths under /api that answer without a token; their routes say `security: []`. Everything else under /api asks for
 * one, so a new route can't forget it.
 */
const PUBLIC = new Set(['/api/config', '/api/live']);

/** `Authorization: Bearer …` and nothing else: tokens in addresses end up in logs and histories. */
export function bearerOf(header: string | undefined): string | undefined {
  return /^bearer +(\S+)$/i.exec(header ?? '')?.[1];
}

/** Who asks, as far as a token says so. Refuses nobody yet: limits count those without a good one too. */
export const identify = createMiddleware<AppEnv>(async (c, next) => {
  const token = bearerOf(c.req.header('Authorization'));
  if (token)
    try {
      c.set('user', { token, ...(await verifyToken(token, c.get('settings'))) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      c.set('refusal', error);
    }
  await next();
});

/** `c.var.user`, or 401. */
export const requireUser = createMiddleware<AppEnv>(async (c, next) => {
  if (!c.get('user') && !PUBLIC.has(c.req.path))
    throw c.get('refusal') ?? new Problem('unauthenticated');
  await next();
});
