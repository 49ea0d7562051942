import { createRoute } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { newRoutes } from '../http/appEnv.ts';
import { json } from '../http/bodies.ts';

const route = createRoute({
  method: 'get',
  path: '/count/{how}',
  request: { params: z.object({ how: z.string() }) },
  responses: { 200: json('A count', z.object({ count: z.number() })) },
});
const app = newRoutes();
const answers: Record<string, () => Response> = {
  right: () => Response.json({ count: 1 }),
  wrong: () => Response.json({ count: '1' }),
  teapot: () => Response.json({ count: 1 }, { status: 418 }),
  page: () => new Response('<p>1</p>', { headers: { 'Content-Type': 'text/html' } }),
  problem: () =>
    new Response('{"oops":1}', {
      status: 500,
      headers: { 'Content-Type': 'application/problem+json' },
    }),
};
// What handlers are held to by their types, they can still get wrong with data from elsewhere.
app.route(
  '/',
  newRoutes().openapi(route, (c) => answers[c.req.valid('param').how]?.() as never),
);
const ask = async (how: string) => app.request(`/count/${how}`);

test('an answer that fits passes', async () => {
  expect((await ask('right')).status).toBe(200);
});

test.each([
  ['wrong', 'does not fit the document at #/count'],
  ['teapot', 'is not in the document'],
  ['page', 'is text/html, documented: application/json'],
  ['problem', 'does not fit the document'],
])('an answer that is %s throws where it was asked', async (how, message) => {
  await expect(ask(how)).rejects.toThrow(message);
});
