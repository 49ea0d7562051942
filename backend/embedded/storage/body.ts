import type { Context } from 'hono';
import { StorageFault } from './errors.ts';
import type { Upload } from './objects.ts';

/** storage-js sends Blobs as a form and everything else as it is. */
export async function uploadOf(c: Context): Promise<Upload> {
  const type = c.req.header('content-type') ?? 'application/octet-stream';
  if (!type.startsWith('multipart/form-data')) {
    return {
      bytes: new Uint8Array(await c.req.arrayBuffer()),
      type: type.split(';')[0] ?? type,
      cacheControl: c.req.header('cache-control') ?? 'no-cache',
    };
  }
  const form = await c.req.formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  if (!file) throw new StorageFault(400, 'InvalidRequest', 'no file in the form');
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    type: file.type || 'application/octet-stream',
    cacheControl: `max-age=${form.get('cacheControl') ?? 3600}`,
  };
}
