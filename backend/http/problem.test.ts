import { createRoute } from '@hono/zod-openapi';
import { Problem, ProblemDetails } from '@jobai/shared/errors';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { newRoutes } from './appEnv.ts';
import { jsonBody } from './bodies.ts';
import { onError } from './problem.ts';
import { requestId } from './requestId.ts';

const route = createRoute({
  method: 'post',
  path: '/things/{id}',
  request: {
    params: z.object({ id: z.uuid() }),
    query: z.object({ limit: z.coerce.number().int().max(100).optional() }),
    body: jsonBody(z.object({ name: z.string().max(5), tags: z.array(z.string()) })),
  },
  responses: { 204: { description: 'done' } },
});
const SECRET = 'ada@example.com wrote this';
const app = newRoutes();
app.onError(onError);
app.use(requestId);
app.openapi(route, (c) => c.body(null, 204));
app.get('/coded', () => {
  throw new Problem('rate_limited', { retryAfter: 1.2, cause: new Error(SECRET) });
});
app.get('/unknown', () => {
  throw new Error(SECRET);
});

const ID = '11111111-1111-4111-8111-111111111111';
const post = (path: string, body: string, type = 'application/json') =>
  app.request(path, { method: 'POST', body, headers: { 'content-type': type } });
const read = async (response: Response) => ProblemDetails.parse(await response.json());

test('a coded error keeps its code, status and the time to wait', async () => {
  const response = await app.request('/coded');
  expect(response.status).toBe(429);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('retry-after')).toBe('2');
  const problem = await read(response);
  expect(problem).toMatchObject({ code: 'rate_limited', type: 'urn:jobai:error:rate_limited' });
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
});

test('what nobody expected is a 500 without content, in the answer and in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const response = await app.request('/unknown');
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
  const logged = JSON.stringify(log.mock.calls);
  expect(logged).toContain(JSON.parse(text).requestId);
  for (const said of [text, logged]) expect(said).not.toContain('ada@example.com');
  log.mockRestore();
});

test('what does not fit is listed by place, without the values', async () => {
  const response = await post('/things/not-an-id?limit=1000', '{"name":"very long","tags":[1]}');
  expect(response.status).toBe(422);
  const query = await read(response);
  expect(query.errors?.map(({ path }) => path)).toEqual(['query.limit']);
  const body = await read(await post(`/things/${ID}`, '{"name":"far too long","tags":[1]}'));
  expect(body.errors?.map(({ path }) => path)).toEqual(['body.name', 'body.tags.0']);
  expect(JSON.stringify(body)).not.toContain('far too long');
});

test.each([
  ['{"name":', 'application/json', 400, 'malformed_request'],
  ['name=x', 'application/x-www-form-urlencoded', 415, 'unsupported_media_type'],
  ['{}', 'text/plain', 415, 'unsupported_media_type'],
])('%s as %s is %i %s', async (body, type, status, code) => {
  const response = await post(`/things/${ID}`, body, type);
  expect(response.status).toBe(status);
  expect(await read(response)).toMatchObject({ code });
});
