import { createHash, randomUUID } from 'node:crypto';
import type { Transaction } from '@electric-sql/pglite';
import * as z from 'zod';
import { type Caller, SERVICE } from '../caller.ts';
import type { Parts } from '../front.ts';
import { notFound, StorageFault } from './errors.ts';
import { createFiles } from './files.ts';
import { checkedName } from './names.ts';

const LARGEST = 50 * 2 ** 20;

const Bucket = z.looseObject({
  id: z.string(),
  name: z.string(),
  public: z.boolean().nullable(),
  file_size_limit: z.coerce.number().nullable(),
  allowed_mime_types: z.array(z.string()).nullable(),
});

const StoredObject = z.looseObject({
  id: z.string(),
  bucket_id: z.string(),
  name: z.string(),
  version: z.string(),
  created_at: z.string(),
  metadata: z.object({
    eTag: z.string(),
    size: z.number(),
    mimetype: z.string(),
    cacheControl: z.string(),
    lastModified: z.string(),
  }),
});
export type StoredObject = z.infer<typeof StoredObject>;

export interface Upload {
  bytes: Uint8Array;
  type: string;
  cacheControl: string;
}

/** How an upload treats an object that is there: refuse, replace, or require it. */
export type Existing = 'refuse' | 'replace' | 'require';

/** Objects: rows that Postgres' policies guard as the caller's role, and bytes beside them. */
export function createObjects({ engine, serial, objectsDir }: Parts) {
  const files = createFiles(objectsDir);

  /** One transaction with the caller's role and claims: PostgREST's contract. */
  const as = <T>(caller: Caller, task: (tx: Transaction) => Promise<T>): Promise<T> =>
    serial(() =>
      engine.db.transaction(async (tx) => {
        const claims = caller.claims ?? { role: caller.role };
        await tx.query(
          `select set_config('role', $1, true), set_config('request.jwt.claims', $2, true),
             set_config('request.jwt.claim.sub', $3, true), set_config('request.jwt.claim.role', $1, true)`,
          [caller.role, JSON.stringify(claims), caller.claims?.sub ?? ''],
        );
        return task(tx);
      }),
    );

  const bucketOf = async (id: string) => {
    const { rows } = await as(SERVICE, (tx) =>
      tx.query('select * from storage.buckets where id = $1', [id]),
    );
    if (!rows[0]) throw notFound('Bucket');
    return Bucket.parse(rows[0]);
  };

  const find = async (caller: Caller, bucket: string, name: string): Promise<StoredObject> => {
    const { rows } = await as(caller, (tx) =>
      tx.query('select * from storage.objects where bucket_id = $1 and name = $2', [bucket, name]),
    );
    if (!rows[0]) throw notFound();
    return StoredObject.parse(rows[0]);
  };

  const put = async (
    caller: Caller,
    to: { bucket: string; name: string },
    upload: Upload,
    existing: Existing,
    owner = caller.claims?.sub,
  ) => {
    checkedName(to.name);
    checkUpload(await bucketOf(to.bucket), upload);
    const version = randomUUID();
    await files.write(to.bucket, to.name, version, upload.bytes);
    try {
      const { id, replaced } = await as(caller, async (tx) => {
        const at = [to.bucket, to.name];
        const before = await currentVersion(tx, at);
        const { rows } = await tx.query<{ id: string }>(WRITE[existing], [
          ...at,
          metadataOf(upload),
          version,
          ...(existing === 'require' ? [] : [owner ?? null]),
        ]);
        if (!rows[0]) throw notFound();
        return { id: rows[0].id, replaced: before };
      });
      if (replaced) await files.remove(to.bucket, to.name, replaced);
      return { Id: id, Key: `${to.bucket}/${to.name}` };
    } catch (error) {
      await files.remove(to.bucket, to.name, version);
      throw error;
    }
  };

  return { as, bucketOf, find, put, files };
}

export type Objects = ReturnType<typeof createObjects>;

const VALUES = `insert into storage.objects (bucket_id, name, metadata, version, owner, owner_id)
  values ($1, $2, $3, $4, $5::uuid, $5)`;

const WRITE: Record<Existing, string> = {
  refuse: `${VALUES} returning id`,
  replace: `${VALUES} on conflict (bucket_id, name) do update
    set metadata = excluded.metadata, version = excluded.version, updated_at = now() returning id`,
  require: `update storage.objects set metadata = $3, version = $4, updated_at = now()
    where bucket_id = $1 and name = $2 returning id`,
};

async function currentVersion(tx: Transaction, at: string[]): Promise<string | undefined> {
  const { rows } = await tx.query<{ version: string }>(
    'select version from storage.objects where bucket_id = $1 and name = $2',
    at,
  );
  return rows[0]?.version;
}

function metadataOf({ bytes, type, cacheControl }: Upload) {
  return {
    eTag: `"${createHash('md5').update(bytes).digest('hex')}"`,
    size: bytes.length,
    mimetype: type,
    cacheControl,
    lastModified: new Date().toISOString(),
    contentLength: bytes.length,
    httpStatusCode: 200,
  };
}

function checkUpload(bucket: z.infer<typeof Bucket>, { bytes, type }: Upload) {
  if (bytes.length > Math.min(bucket.file_size_limit ?? LARGEST, LARGEST)) {
    const message = 'The object exceeded the maximum allowed size';
    throw new StorageFault(413, 'Payload too large', message);
  }
  const allowed = bucket.allowed_mime_types;
  const fits = (mime: string) =>
    mime === type || (mime.endsWith('/*') && type.startsWith(mime.slice(0, -1)));
  if (allowed?.length && !allowed.some(fits)) {
    throw new StorageFault(415, 'invalid_mime_type', `mime type ${type} is not supported`);
  }
}
