import { Hono } from 'hono';
import * as z from 'zod';
import { ANON, bearerOf, type Caller, callerOfToken, SERVICE } from '../caller.ts';
import type { Parts } from '../front.ts';
import { uploadOf } from './body.ts';
import { bucketRoutes } from './buckets.ts';
import { notFound, StorageFault, storageError } from './errors.ts';
import { ListQuery, listFolder } from './list.ts';
import { bucketAndName } from './names.ts';
import { createObjects } from './objects.ts';
import { send } from './send.ts';
import { signedRoutes } from './signed.ts';
import { transferRoutes } from './transfers.ts';

export type StorageEnv = { Variables: { caller: Caller } };

const Removal = z.object({ prefixes: z.array(z.string()).max(1000) });

/** The part of storage-api that storage-js uses; Postgres' policies on storage.objects decide. */
export function storageRoutes(parts: Parts) {
  const objects = createObjects(parts);
  const { as, find, put, files, bucketOf } = objects;
  const app = new Hono<StorageEnv>().basePath('/storage/v1');
  app.onError(storageError);
  app.use(async (c, next) => {
    c.set('caller', await storageCaller(c.req.raw, parts));
    await next();
  });

  app.route('/', bucketRoutes(objects));
  app.route('/', signedRoutes(parts, objects));
  app.route('/', transferRoutes(objects));

  app.post('/object/list/:bucket', async (c) => {
    const query = ListQuery.parse(await c.req.json());
    return c.json(await listFolder(objects, c.var.caller, c.req.param('bucket'), query));
  });
  app.delete('/object/:bucket', async (c) => {
    const { prefixes } = Removal.parse(await c.req.json());
    const { rows } = await as(c.var.caller, (tx) =>
      tx.query<{ bucket_id: string; name: string }>(
        'delete from storage.objects where bucket_id = $1 and name = any($2::text[]) returning *',
        [c.req.param('bucket'), prefixes],
      ),
    );
    for (const row of rows) await files.removeAll(row.bucket_id, row.name);
    return c.json(rows);
  });
  app.get('/object/public/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/public/');
    if (!(await bucketOf(bucket)).public) throw notFound('Bucket');
    return send(c, await find(SERVICE, bucket, name), files);
  });
  app.get('/object/info/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/info/');
    const { metadata, ...object } = await find(c.var.caller, bucket, name);
    return c.json({
      id: object.id,
      name,
      version: object.version,
      bucket_id: bucket,
      size: metadata.size,
      content_type: metadata.mimetype,
      cache_control: metadata.cacheControl,
      etag: metadata.eTag,
      last_modified: metadata.lastModified,
      created_at: object.created_at,
    });
  });
  app.get('/object/authenticated/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/authenticated/');
    return send(c, await find(c.var.caller, bucket, name), files);
  });
  app.get('/object/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/');
    return send(c, await find(c.var.caller, bucket, name), files);
  });
  app.post('/object/*', async (c) => {
    const to = bucketAndName(pathOf(c.req.url), '/object/');
    return c.json(await put(c.var.caller, to, await uploadOf(c), existing(c.req.raw.headers)));
  });
  app.put('/object/*', async (c) => {
    const to = bucketAndName(pathOf(c.req.url), '/object/');
    return c.json(await put(c.var.caller, to, await uploadOf(c), 'require'));
  });
  return app;
}

/** Signed addresses come without a key and without a token; whatever stands in the request must be right. */
async function storageCaller(request: Request, parts: Parts): Promise<Caller> {
  const bearer = bearerOf(request);
  const keyed = request.headers.has('apikey') || !bearer;
  const caller = keyed
    ? request.headers.has('apikey')
      ? await parts.callerOf(request)
      : ANON
    : await callerOfToken(bearer, parts.tokens);
  if (typeof caller === 'string') {
    throw new StorageFault(403, 'Unauthorized', 'signature verification failed');
  }
  return caller;
}

/** storage-js' word for "replace what is there". */
export const existing = (headers: Headers) =>
  headers.get('x-upsert') === 'true' ? 'replace' : 'refuse';

const pathOf = (url: string) => new URL(url).pathname;
