import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { newRoutes } from '../http/appEnv.ts';

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the process answers',
  security: [],
  responses: {
    200: {
      description: 'It does',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
  },
});

/** What operators ask: alive, ready, which version. */
export function serviceRoutes() {
  return newRoutes().openapi(health, (c) => c.json({ status: 'ok' as const }, 200));
}
