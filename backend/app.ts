import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from './env.ts';
import { serviceRoutes } from './routes/service.ts';

/** The HTTP API. Rooms: http/ (what every route has), routes/ (one file per resource). */
export function createApp() {
  const app = new OpenAPIHono<{ Bindings: Env }>();
  app.route('/', serviceRoutes());
  return app;
}
