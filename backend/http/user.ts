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

/** `c.var.user`, or 401. */
export const requireUser = createMiddleware<AppEnv>(async (c, next) => {
  if (PUBLIC.has(c.req.path)) return next();
  const token = bearerOf(c.req.header('Authorization'));
  if (!token) throw new Problem('unauthenticated');
  const { id } = await verifyToken(token, c.get('settings'));
  c.set('user', { id, token });
  await next();
});
