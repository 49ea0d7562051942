import { createRoute } from '@hono/zod-openapi';
import { VectorsForgotten } from '@jobai/shared/memory';
import { dropVectors } from '../db/documents.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json } from '../http/bodies.ts';
import { userDb } from './common.ts';

const forget = createRoute({
  ...{ method: 'delete', path: '/api/memory/vectors', tags: ['own data'] },
  summary: 'Removes the vectors that were made of the person’s texts',
  description:
    'For whoever takes their word back. The texts stay and are found by their words; a later request that carries the word makes vectors anew.',
  responses: { 200: json('From how many pieces of text they were removed', VectorsForgotten) },
});

/** What agents find by meaning, taken back. */
export function memoryRoutes() {
  return newRoutes().openapi(forget, async (c) =>
    c.json({ removed: await dropVectors(userDb(c)) }, 200),
  );
}
