import { Hono } from 'hono';
import * as z from 'zod';
import { notFound } from './errors.ts';
import { checkedName } from './names.ts';
import type { Objects } from './objects.ts';
import { existing, type StorageEnv } from './routes.ts';

const Transfer = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  destinationKey: z.string(),
  destinationBucket: z.string().nullish(),
});

/** From one name to another. Reading the one and writing the other are both the caller's own rights. */
export function transferRoutes({ as, find, put, files }: Objects) {
  const app = new Hono<StorageEnv>();
  app.post('/object/move', async (c) => {
    const move = Transfer.parse(await c.req.json());
    const from = await find(c.var.caller, move.bucketId, move.sourceKey);
    const bucket = move.destinationBucket ?? move.bucketId;
    const name = checkedName(move.destinationKey);
    const moved = c.json({ message: 'Successfully moved' });
    if (bucket === from.bucket_id && name === from.name) return moved;
    const bytes = await files.read(from.bucket_id, from.name, from.version);
    await files.write(bucket, name, from.version, bytes);
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
    return moved;
  });
  app.post('/object/copy', async (c) => {
    const copy = Transfer.parse(await c.req.json());
    const from = await find(c.var.caller, copy.bucketId, copy.sourceKey);
    const { mimetype: type, cacheControl } = from.metadata;
    const bytes = await files.read(from.bucket_id, from.name, from.version);
    const to = { bucket: copy.destinationBucket ?? copy.bucketId, name: copy.destinationKey };
    const how = existing(c.req.raw.headers);
    return c.json(await put(c.var.caller, to, { bytes, type, cacheControl }, how));
  });
  return app;
}
