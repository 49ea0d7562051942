import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { newRoutes } from '../http/appEnv.ts';
import { json } from '../http/bodies.ts';

/** A test compares it with package.json. */
export const VERSION = '0.1.0';

const health = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the process answers',
  security: [],
  responses: { 200: json('It does', z.object({ status: z.literal('ok') })) },
});

const version = createRoute({
  method: 'get',
  path: '/version',
  summary: 'What answers here',
  security: [],
  responses: {
    200: json(
      'Name and version; which deployment, where there is one',
      z.object({
        name: z.literal('jobai'),
        version: z.string(),
        deployment: z.string().nullable(),
      }),
    ),
  },
});

/** Answers before any setting is read: a backend that is set up wrongly can still say that it is one. */
export function serviceRoutes() {
  return newRoutes()
    .openapi(health, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(version, (c) =>
      c.json(
        { name: 'jobai' as const, version: VERSION, deployment: c.env.DEPLOYMENT?.id || null },
        200,
      ),
    );
}
