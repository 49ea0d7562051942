import { exports } from 'cloudflare:workers';
import { hc } from 'hono/client';
import { beforeAll, expect, test } from 'vitest';
import type { AppType } from './app.ts';
import { type Caller, nobody, somebodyNew } from './testing/api.ts';

let ana: Caller;
beforeAll(async () => {
  ana = await somebodyNew('ana');
  // The first request of a file loads the Worker.
  await nobody.get('/applications');
}, 60_000);

test('a typed client of the routes reads and writes, and knows the shapes', async () => {
  const client = hc<AppType>('http://backend', {
    headers: { authorization: `Bearer ${ana.user.token}` },
    fetch: (input: RequestInfo | URL, init?: RequestInit) =>
      exports.default.fetch(new Request(input, init)),
  });
  const made = await client.api.applications.$post({
    json: { company: 'Acme', role: 'Engineer', status: 'saved' },
  });
  if (made.status !== 201) throw new Error(`${made.status}`);
  const { id, status } = await made.json();
  expect(status).toBe('saved');
  const moved = await client.api.applications[':id'].$patch({
    param: { id },
    json: { status: 'applied' },
  });
  expect(moved.status).toBe(200);
  const listed = await client.api.applications.$get({ query: { status: 'applied' } });
  expect((await listed.json()).applications.map((row) => row.id)).toEqual([id]);
});
