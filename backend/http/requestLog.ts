import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { settingsIfAny } from '../env.ts';
import type { AppEnv } from './appEnv.ts';

/**
 * One line of JSON per request, ids and numbers only (safety D9): the route's pattern instead of the address, never a
 * body, token or query. `ms` counts what was waited for; a Worker's clock stands still while it computes.
 */
export const requestLog = createMiddleware<AppEnv>(async (c, next) => {
  const started = Date.now();
  await next();
  if (settingsIfAny(c.env)?.LOG_REQUESTS === false) return;
  const { requestId, user, problem } = c.var;
  // Middleware is registered for whole trees; the route itself is what has no star.
  const route = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path;
  const line = {
    level: 'info',
    request: requestId,
    method: c.req.method,
    route: route ?? null,
    status: c.res.status,
    ...(problem && { code: problem }),
    ms: Date.now() - started,
    ...(user && { user: user.id }),
  };
  console.log(JSON.stringify(line));
});
