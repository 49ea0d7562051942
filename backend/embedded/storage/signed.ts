import { Hono } from 'hono';
import * as z from 'zod';
import { SERVICE } from '../caller.ts';
import type { Parts } from '../front.ts';
import { uploadOf } from './body.ts';
import { bucketAndName, checkedName } from './names.ts';
import type { Objects } from './objects.ts';
import type { StorageEnv } from './routes.ts';
import { send } from './send.ts';
import { createSigning } from './signing.ts';

const One = z.object({ expiresIn: z.number().int().positive() });
const Many = One.extend({ paths: z.array(z.string()).max(1000) });
const UPLOAD_SECONDS = 7200;

/** Addresses that carry their own permit. Who may not read an object may not sign it either. */
export function signedRoutes({ keys }: Parts, { as, find, put, files, bucketOf }: Objects) {
  const { sign, check } = createSigning(keys.jwtSecret);
  const readable = async (bucket: string, name: string, seconds: number) => {
    const token = await sign({ url: `${bucket}/${name}`, for: 'reading' }, seconds);
    return `/object/sign/${bucket}/${encodeURI(name)}?token=${token}`;
  };
  const app = new Hono<StorageEnv>();

  app.post('/object/upload/sign/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/upload/sign/');
    await bucketOf(bucket);
    const owner = c.var.caller.claims?.sub;
    await as(c.var.caller, async (tx) => {
      await tx.query(
        'insert into storage.objects (bucket_id, name, owner_id, version) values ($1, $2, $3, $4)',
        [bucket, checkedName(name), owner ?? null, 'asked'],
      );
      await tx.rollback();
    });
    const upsert = c.req.header('x-upsert') === 'true';
    const permit = { url: `${bucket}/${name}`, for: 'writing' as const, upsert };
    const token = await sign(owner ? { ...permit, owner } : permit, UPLOAD_SECONDS);
    const url = `/object/upload/sign/${bucket}/${encodeURI(name)}?token=${token}`;
    return c.json({ url, token });
  });
  app.put('/object/upload/sign/*', async (c) => {
    const to = bucketAndName(pathOf(c.req.url), '/object/upload/sign/');
    const permit = await check(c.req.query('token'), 'writing', `${to.bucket}/${to.name}`);
    const existing = permit.upsert ? 'replace' : 'refuse';
    return c.json(await put(SERVICE, to, await uploadOf(c), existing, permit.owner));
  });
  app.post('/object/sign/:bucket', async (c) => {
    const bucket = c.req.param('bucket');
    const { paths, expiresIn } = Many.parse(await c.req.json());
    const answers = [];
    for (const path of paths) {
      const found = await find(c.var.caller, bucket, path).catch(() => undefined);
      answers.push(
        found
          ? { path, error: null, signedURL: await readable(bucket, path, expiresIn) }
          : { path, error: 'Either the object does not exist or you do not have access to it' },
      );
    }
    return c.json(answers);
  });
  app.post('/object/sign/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/sign/');
    const { expiresIn } = One.parse(await c.req.json());
    await find(c.var.caller, bucket, name);
    return c.json({ signedURL: await readable(bucket, name, expiresIn) });
  });
  app.get('/object/sign/*', async (c) => {
    const { bucket, name } = bucketAndName(pathOf(c.req.url), '/object/sign/');
    await check(c.req.query('token'), 'reading', `${bucket}/${name}`);
    return send(c, await find(SERVICE, bucket, name), files);
  });
  return app;
}

const pathOf = (url: string) => new URL(url).pathname;
