import { Hono } from 'hono';
import * as z from 'zod';
import { ANON, bearerOf, type Caller, callerOfToken, SERVICE } from '../caller.ts';
import type { Parts } from '../front.ts';
import { uploadOf } from './body.ts';
import { notFound, StorageFault, storageError } from './errors.ts';
import { ListQuery, listFolder } from './list.ts';
import { bucketAndName, checkedName } from './names.ts';
import { createObjects } from './objects.ts';
import { send } from './send.ts';
import { signedRoutes } from './signed.ts';

export type StorageEnv = { Variables: { caller: Caller } };

const NewBucket = z.object({
  id: z.string().optional(),
  name: z.string(),
  public: z.boolean().default(false),
  file_size_limit: z.coerce.number().nullish(),
  allowed_mime_types: z.array(z.string()).nullish(),
});
const Transfer = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  destinationKey: z.string(),
  destinationBucket: z.string().nullish(),
});
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

  app.get('/bucket', async (c) =>
    c.json(
      (await as(c.var.caller, (tx) => tx.query('select * from storage.buckets order by id'))).rows,
    ),
  );
  app.get('/bucket/:id', async (c) => {
    const { rows } = await as(c.var.caller, (tx) =>
      tx.query('select * from storage.buckets where id = $1', [c.req.param('id')]),
    );
    if (!rows[0]) throw notFound('Bucket');
    return c.json(rows[0]);
  });
  app.post('/bucket', async (c) => {
    const bucket = NewBucket.parse(await c.req.json());
    await as(c.var.caller, (tx) =>
      tx.query(
        `insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
         values ($1, $2, $3, $4, $5)`,
        [
          bucket.id ?? bucket.name,
          bucket.name,
          bucket.public,
          bucket.file_size_limit ?? null,
          bucket.allowed_mime_types ?? null,
        ],
      ),
    );
    return c.json({ name: bucket.name });
  });

  app.route('/', signedRoutes(parts, objects));

  app.post('/object/list/:bucket', async (c) => {
    const query = ListQuery.parse(await c.req.json());
    return c.json(await listFolder(objects, c.var.caller, c.req.param('bucket'), query));
  });
  app.post('/object/move', async (c) => {
    const move = Transfer.parse(await c.req.json());
    const from = await find(c.var.caller, move.bucketId, move.sourceKey);
    const bucket = move.destinationBucket ?? move.bucketId;
    const name = checkedName(move.destinationKey);
    if (bucket === from.bucket_id && name === from.name) {
      return c.json({ message: 'Successfully moved' });
    }
    await files.write(
      bucket,
      name,
      from.version,
      await files.read(from.bucket_id, from.name, from.version),
    );
    try {
      const { rows } = await as(c.var.caller, (tx) =>
        tx.query(
          `update storage.objects set bucket_id = $3, name = $4, updated_at = now()
           where id = $1 and version = $2 returning id`,
          [from.id, from.version, bucket, name],
        ),
      );
      if (!rows[0]) throw notFound();
    } catch (error) {
      await files.remove(bucket, name, from.version);
      throw error;
    }
    await files.remove(from.bucket_id, from.name, from.version);
    return c.json({ message: 'Successfully moved' });
  });
  app.post('/object/copy', async (c) => {
    const copy = Transfer.parse(await c.req.json());
    const from = await find(c.var.caller, copy.bucketId, copy.sourceKey);
    const { mimetype: type, cacheControl } = from.metadata;
    const bytes = await files.read(from.bucket_id, from.name, from.version);
    const to = { bucket: copy.destinationBucket ?? copy.bucketId, name: copy.destinationKey };
    return c.json(
      await put(c.var.caller, to, { bytes, type, cacheControl }, existing(c.req.raw.headers)),
    );
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

const existing = (headers: Headers) => (headers.get('x-upsert') === 'true' ? 'replace' : 'refuse');

const pathOf = (url: string) => new URL(url).pathname;
