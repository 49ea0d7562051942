import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { deleteAccount } from '../db/accounts.ts';
import { asService, asUser } from '../db/client.ts';
import { eraseRows } from '../db/erase.ts';
import { removeObjects } from '../db/files.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody } from '../http/bodies.ts';

const EraseRequest = z.strictObject({
  /** Also the account: whoever signs up again is somebody new. */
  account: z.boolean().default(false),
});

export const Erased = z.object({
  /** Rows that each table held; every table is empty of the person now. */
  tables: z.record(z.string(), z.int().min(0)),
  /** Files that were removed. */
  files: z.int().min(0),
  /** What the live session held to be replayed, and the answers kept for repeated requests. */
  memory: z.literal(true),
  /** Whether the account was removed; false also where it was gone already. */
  account: z.boolean(),
});

const erase = createRoute({
  ...{ method: 'post', path: '/api/erase', tags: ['own data'] },
  summary: 'Erases everything the backend keeps of the person',
  description: 'Can be repeated until it succeeds; what is gone already stays gone.',
  request: { body: jsonBody(EraseRequest) },
  responses: { 200: json('What was erased', Erased) },
});

/** C6: an erasure empties every store and says so. Files, rows, what objects remember, account: what is named by another goes first. */
export function eraseRoutes() {
  return newRoutes().openapi(erase, async (c) => {
    const { account } = c.req.valid('json');
    const { id, token } = c.get('user');
    const settings = c.get('settings');
    // Before anything is gone: without the key the account could not follow.
    const service = account ? asService(settings) : null;
    const db = asUser(settings, token);
    const files = await removeObjects(db, id);
    const tables = await eraseRows(db);
    await c.env.SESSION.getByName(id).erase();
    await c.env.IDEMPOTENCY.getByName(id).forget();
    const isGone = service ? await deleteAccount(service, id) : false;
    return c.json({ tables, files, memory: true as const, account: isGone }, 200);
  });
}
