import { createRoute } from '@hono/zod-openapi';
import { type Mutation, type SyncKind, SyncRequest, SyncResponse } from '@jobai/shared/sync';
import { applyMutations } from '../db/applyMutations.ts';
import { asUser } from '../db/client.ts';
import { pull } from '../db/pull.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody } from '../http/bodies.ts';
import { indexLater } from './memory.ts';

const sync = createRoute({
  ...{ method: 'post', path: '/api/sync', tags: ['own data'] },
  summary: 'Sends edits of the person’s rows and gets what changed',
  description:
    'Edits are applied in their order, each once, however often it is sent. What another device changed in the same ' +
    'place meanwhile stands, and both values are told.',
  request: { body: jsonBody(SyncRequest) },
  responses: { 200: json('What became of each edit, and what changed since', SyncResponse) },
});

/** What agents look up; files have no text here (D5), their words go when they are uploaded with it. */
const INDEXED: ReadonlySet<SyncKind> = new Set(['profile', 'answer']);

/** Devices and the database keep the same rows (shared/sync.ts). */
export function syncRoutes() {
  return newRoutes().openapi(sync, async (c) => {
    const { since, mutations } = c.req.valid('json');
    const db = asUser(c.get('settings'), c.get('user').token);
    // A device that missed an erasure must not bring back what was erased.
    const before = mutations.length > 0 ? await pull(db, since, 1) : null;
    const results = before?.reset
      ? mutations.map(refused)
      : await applyMutations(db, mutations, before?.life);
    // Also where it was refused: then the one that stands is indexed already, and nothing is done.
    // A device that comes anew mends what an earlier request left half done.
    if (since === null || mutations.some(({ kind }) => INDEXED.has(kind))) indexLater(c);
    const { life: _, ...pulled } = await pull(db, since);
    return c.json({ results, ...pulled }, 200);
  });
}

const refused = ({ mutationId }: Mutation) =>
  ({ mutationId, status: 'refused', rev: 0, code: 'reset' }) as const;
