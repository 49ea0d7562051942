import { createRoute } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import * as z from 'zod';
import { databaseAnswers } from '../db/ready.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, problem } from '../http/bodies.ts';
import { reach } from '../http/reach.ts';

const config = createRoute({
  method: 'get',
  path: '/api/config',
  summary: 'Where to sign in',
  description: 'Public: what a client needs to talk to Supabase Auth itself.',
  security: [],
  responses: {
    200: json(
      'The project and the key that anybody may know',
      z.object({ supabaseUrl: z.url(), supabasePublishableKey: z.string() }),
    ),
  },
});

const ready = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'Whether what it needs answers too',
  security: [],
  responses: {
    200: json(
      'Everything does',
      z.object({
        status: z.literal('ready'),
        parts: z.object({ auth: z.literal('ok'), database: z.literal('ok') }),
      }),
    ),
    503: problem('`errors` says which part does not, and how'),
  },
});

/** How this backend is set up, and whether that works. */
export function setupRoutes() {
  return newRoutes()
    .openapi(config, (c) => {
      const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY } = c.var.settings;
      return c.json(
        { supabaseUrl: SUPABASE_URL, supabasePublishableKey: SUPABASE_PUBLISHABLE_KEY },
        200,
      );
    })
    .openapi(ready, async (c) => {
      const { SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY: apikey } = c.var.settings;
      const [auth, database] = await Promise.all([
        reach(`${SUPABASE_URL}/auth/v1/health`, { apikey }),
        databaseAnswers(c.var.settings),
      ]);
      const errors = Object.entries({ auth, database }).flatMap(([path, message]) =>
        message === 'ok' ? [] : [{ path, message }],
      );
      if (errors.length)
        throw new Problem(auth === 'ok' ? 'database_unavailable' : 'auth_unavailable', { errors });
      return c.json(
        { status: 'ready' as const, parts: { auth: 'ok' as const, database: 'ok' as const } },
        200,
      );
    });
}
