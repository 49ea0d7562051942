import { Hono } from 'hono';

/** What the API is measured against: one route, nothing before it. */
const app = new Hono().get('/api/config', (c) =>
  c.json({ supabaseUrl: 'http://127.0.0.1:9', supabasePublishableKey: 'public' }),
);

export default app;
