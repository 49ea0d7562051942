import { Hono } from 'hono';
import * as z from 'zod';
import { notFound } from './errors.ts';
import type { Objects } from './objects.ts';
import type { StorageEnv } from './routes.ts';

const NewBucket = z.object({
  id: z.string().optional(),
  name: z.string(),
  public: z.boolean().default(false),
  file_size_limit: z.coerce.number().nullish(),
  allowed_mime_types: z.array(z.string()).nullish(),
});

/** Buckets, as far as policies on storage.buckets let the caller. */
export function bucketRoutes({ as }: Objects) {
  const app = new Hono<StorageEnv>();
  app.get('/bucket', async (c) => {
    const all = 'select * from storage.buckets order by id';
    return c.json((await as(c.var.caller, (tx) => tx.query(all))).rows);
  });
  app.get('/bucket/:id', async (c) => {
    const { rows } = await as(c.var.caller, (tx) =>
      tx.query('select * from storage.buckets where id = $1', [c.req.param('id')]),
    );
    if (!rows[0]) throw notFound('Bucket');
    return c.json(rows[0]);
  });
  app.post('/bucket', async (c) => {
    const bucket = NewBucket.parse(await c.req.json());
    const { name, public: open, file_size_limit = null, allowed_mime_types = null } = bucket;
    await as(c.var.caller, (tx) =>
      tx.query(
        `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
         values ($1, $2, $3, $4, $5)`,
        [bucket.id ?? name, name, open, file_size_limit, allowed_mime_types],
      ),
    );
    return c.json({ name });
  });
  return app;
}
