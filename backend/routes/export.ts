import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { asUser } from '../db/client.ts';
import { exportAll } from '../db/exportAll.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json } from '../http/bodies.ts';

export const ExportDocument = z.object({
  exportedAt: z.iso.datetime(),
  userId: z.uuid(),
  /** Every table by its name, with its rows as they are stored. */
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  files: z.array(
    z.object({
      name: z.string(),
      size: z.number(),
      mime: z.string(),
      updatedAt: z.string(),
      /** Works for an hour, without signing in. */
      url: z.string().nullable(),
    }),
  ),
  /** What the live session keeps for a day: events, and questions with their answers. */
  live: z.object({
    events: z.array(z.record(z.string(), z.unknown())),
    questions: z.array(z.record(z.string(), z.unknown())),
  }),
  /** Last of all: a document without it was cut off. */
  complete: z.literal(true),
});

const everything = createRoute({
  ...{ method: 'get', path: '/api/export', tags: ['own data'] },
  summary: 'Everything the backend keeps of the person',
  responses: { 200: json('Every table, and addresses of every file', ExportDocument) },
});

/** C6: an export contains every store. */
export function exportRoutes() {
  return newRoutes().openapi(everything, async (c) => {
    const { id, token } = c.get('user');
    const now = new Date();
    const parts = exportAll(asUser(c.get('settings'), token), id, now, () =>
      c.env.SESSION.getByName(id).kept(),
    );
    // Whatever is wrong shows at the first piece, while it can still be said.
    const first = await parts.next();
    const name = `jobai-${now.toISOString().slice(0, 10)}.json`;
    const answer = c.body(streamed(first, parts), 200, {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    });
    // The pieces make that document; the test parses what arrives.
    return answer as never;
  });
}

/** Reads on only as fast as the caller takes it. */
function streamed(first: IteratorResult<string>, rest: AsyncGenerator<string>): ReadableStream {
  const encoder = new TextEncoder();
  let next: IteratorResult<string> | null = first;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = next ?? (await rest.next());
      next = null;
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}
