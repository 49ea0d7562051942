import { createRoute } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import * as z from 'zod';
import type { Bindings } from '../bindings.ts';
import { deleteAccount } from '../db/accounts.ts';
import { asService, asUser, type ServiceDb } from '../db/client.ts';
import { eraseRows } from '../db/erase.ts';
import { removeObjects } from '../db/files.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, problem } from '../http/bodies.ts';

const EraseRequest = z.strictObject({
  /** Also the account: whoever signs up again is somebody new. */
  account: z.boolean().default(false),
});

export const Erased = z.object({
  /** Rows that each table held; every table is empty of the person now. */
  tables: z.record(z.string(), z.int().min(0)),
  /** Files that were removed. */
  files: z.int().min(0),
  /** What the live session held to be replayed, the answers kept for repeated requests, and which providers failed. */
  memory: z.literal(true),
  /** Whether the account was removed; false also where it was gone already. */
  account: z.boolean(),
});

const erase = createRoute({
  ...{ method: 'post', path: '/api/erase', tags: ['own data'] },
  summary: 'Erases everything the backend keeps of the person',
  description:
    'Can be repeated until it succeeds; what is gone already stays gone. Without the account, the sum spent on models ' +
    'today stays until the day (UTC) ends: an erasure is no way round a limit.',
  request: { body: jsonBody(EraseRequest) },
  responses: {
    200: json('What was erased', Erased),
    403: problem('The account goes only within 15 minutes of a sign-in'),
  },
});

/** Whoever finds an open browser can not delete the account: the person signed in a moment ago. */
const RECENT_MS = 15 * 60_000;

/** No token of Supabase lives longer than a week (http/token.ts). */
const GONE_MS = 8 * 24 * 60 * 60_000;

/**
 * C6: an erasure empties every store and says so. Files, rows, what objects remember, account: what is named by another
 * goes first; and what arrived meanwhile goes last.
 */
export function eraseRoutes() {
  return newRoutes().openapi(erase, async (c) => {
    const { account } = c.req.valid('json');
    const { id, token } = c.get('user');
    const settings = c.get('settings');
    if (account && c.get('user').signedInAt < Date.now() - RECENT_MS) {
      throw new Problem('sign_in_again');
    }
    // Before anything is gone: without the key the account could not follow.
    const service = account ? asService(settings) : null;
    const db = asUser(settings, token);
    let files = await removeObjects(db, id);
    const tables = await eraseRows(db);
    await forget(c.env, id, 'data');
    const isGone = service ? await leave(c.env, service, id) : false;
    // An upload that was under way when it began.
    files += await removeObjects(service ?? db, id);
    return c.json({ tables, files, memory: true as const, account: isGone }, 200);
  });
}

async function forget(env: Bindings, id: string, of: 'data' | 'account'): Promise<void> {
  await env.SESSION.getByName(id).erase();
  await env.IDEMPOTENCY.getByName(id).forget();
  await env.SPEND.getByName(`person:${id}`).forget(of);
}

/** The account's tokens are refused before it goes: what they would write after that, nobody could erase. */
async function leave(env: Bindings, service: ServiceDb, id: string): Promise<boolean> {
  const mark = env.QUOTA.getByName(`user:${id}`);
  await mark.markGone(Date.now() + GONE_MS);
  try {
    const wasThere = await deleteAccount(service, id);
    await forget(env, id, 'account');
    return wasThere;
  } catch (cause) {
    await mark.markGone(0);
    throw cause;
  }
}
