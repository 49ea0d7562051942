import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import type { Env } from '../env.ts';

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the process answers',
  responses: {
    200: {
      description: 'It does',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }) } },
    },
  },
});

/** What operators ask: alive, ready, which version. */
export function serviceRoutes() {
  return new OpenAPIHono<{ Bindings: Env }>().openapi(health, (c) =>
    c.json({ status: 'ok' as const }, 200),
  );
}
