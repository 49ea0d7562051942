import type { Context } from 'hono';
import type { Files } from './files.ts';
import type { StoredObject } from './objects.ts';

/** Answers with an object's bytes: whole, a range, or "you have it". */
export async function send(c: Context, object: StoredObject, files: Files): Promise<Response> {
  const { metadata, bucket_id, name, version } = object;
  const headers: Record<string, string> = {
    'content-type': metadata.mimetype,
    'cache-control': metadata.cacheControl,
    etag: metadata.eTag,
    'last-modified': new Date(metadata.lastModified).toUTCString(),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  };
  const download = c.req.query('download');
  if (download !== undefined) {
    const as = download || (name.split('/').at(-1) ?? name);
    headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(as)}`;
  }
  if (c.req.header('if-none-match') === metadata.eTag) return c.body(null, 304, headers);
  const bytes = new Uint8Array(await files.read(bucket_id, name, version));
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(c.req.header('range') ?? '') ?? [];
  if (from === undefined) return c.body(bytes, 200, headers);
  const last = to ? Math.min(Number(to), bytes.length - 1) : bytes.length - 1;
  if (Number(from) > last) return c.body(null, 416, headers);
  return c.body(bytes.slice(Number(from), last + 1), 206, {
    ...headers,
    'content-range': `bytes ${from}-${last}/${bytes.length}`,
  });
}
