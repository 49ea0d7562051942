import { createRoute } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import * as z from 'zod';
import { asUser } from '../db/client.ts';
import { getContent, putContent } from '../db/fileContents.ts';
import { removeObjects } from '../db/files.ts';
import { newRoutes } from '../http/appEnv.ts';
import { problem } from '../http/bodies.ts';

/** The most one file may hold, in bytes; what employers' sites accept is below it. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;

const tags = ['files'];
const PATH = '/api/files/{sha256}';
const params = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 of the bytes, lower-case hex'),
});
const binary = { schema: z.custom<Blob>().openapi({ type: 'string', format: 'binary' }) };

const put = createRoute({
  ...{ method: 'put', path: PATH, tags, summary: 'Store the bytes of a file' },
  description:
    'Named by their SHA-256, which is checked. Storing the same again changes nothing, so an upload that was cut off is ' +
    'simply repeated. What the file is called and for is a row of its own: `POST /api/sync`.',
  request: {
    params,
    body: {
      required: true,
      content: { 'application/octet-stream': binary, 'application/pdf': binary },
    },
  },
  responses: {
    204: { description: 'The bytes are there' },
    422: problem('The bytes are not of this digest, or there are none'),
  },
});

const get = createRoute({
  ...{ method: 'get', path: PATH, tags, summary: 'The bytes of a file' },
  request: { params },
  responses: {
    200: {
      description: 'The bytes; what they are is for the reader to know',
      content: { 'application/octet-stream': binary },
    },
    404: problem('No such bytes, or not of this person'),
  },
});

/** Bytes of the person's files, by content (extension/sync/contents.ts). */
export function fileRoutes() {
  return newRoutes()
    .openapi(put, async (c) => {
      const { sha256 } = c.req.valid('param');
      const bytes = new Uint8Array(await c.req.raw.arrayBuffer());
      if (bytes.length > MAX_FILE_BYTES) throw new Problem('body_too_large');
      if (bytes.length === 0 || (await digestOf(bytes)) !== sha256) {
        throw new Problem('file_refused', { detail: 'The bytes are not of this digest' });
      }
      const { id, token } = c.get('user');
      const isPdf = c.req.header('Content-Type')?.startsWith('application/pdf');
      const mime = isPdf ? 'application/pdf' : 'application/octet-stream';
      const db = asUser(c.get('settings'), token);
      await putContent(db, id, { sha256, bytes, mime });
      // Deleted while the bytes were under way: nobody else would find them.
      if (await c.env.QUOTA.getByName(`user:${id}`).isGone()) {
        await removeObjects(db, id);
        throw new Problem('token_invalid');
      }
      return c.body(null, 204);
    })
    .openapi(get, async (c) => {
      const { id, token } = c.get('user');
      const db = asUser(c.get('settings'), token);
      const bytes = await getContent(db, id, c.req.valid('param').sha256);
      if (!bytes) throw new Problem('not_found');
      // Never shown by a browser as a page of this origin, whatever the bytes are.
      return c.body(bytes, 200, {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'attachment',
        'Cache-Control': 'private, no-store',
      });
    });
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
