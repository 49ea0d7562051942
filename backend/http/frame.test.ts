import { env } from 'cloudflare:workers';
import { expect, test, vi } from 'vitest';
import { createApp } from '../app.ts';
import { caller } from '../testing/caller.ts';
import { USER_A } from '../testing/tokens.ts';

/** What every answer has, whatever the route. */
const EXTENSION = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const APP = 'https://app.example.com';
const settings = {
  EXTENSION_IDS: 'abcdefghijklmnopabcdefghijklmnop',
  CORS_ORIGINS: `${APP}, http://localhost:3000`,
};
const ask = caller({ settings });
const from = (origin: string, init: RequestInit = {}) => ({
  ...init,
  headers: { ...init.headers, Origin: origin },
});
const preflight = (origin: string) =>
  from(origin, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    },
  });

test.each(['/health', '/api/config', '/api/nothing', '/nothing'])(
  'the answer of %s is no page, is kept in no cache and has an id',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toContain('max-age=31536000');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  },
);

test('an id sent by the caller is not taken over', async () => {
  const response = await ask('/health', { headers: { 'X-Request-Id': 'mine' } });
  expect(response.headers.get('X-Request-Id')).not.toBe('mine');
});

test.each([EXTENSION, APP, 'http://localhost:3000'])('%s may read answers', async (origin) => {
  for (const path of ['/health', '/version', '/api/config', '/api/nothing']) {
    const { headers } = await ask(path, from(origin));
    expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('Vary')).toContain('Origin');
  }
});

test('it may ask before, without a token, and is told what is taken', async () => {
  const response = await caller({ as: null, settings })('/api/sync', preflight(EXTENSION));
  expect(response.status).toBe(204);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe(EXTENSION);
  expect(response.headers.get('Access-Control-Allow-Headers')).toContain('Idempotency-Key');
  expect(response.headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
});

test.each([
  'https://evil.example',
  'https://app.example.com.evil.example',
  'http://app.example.com',
  'https://app.example.com:8443',
  'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
  'null',
])('%s may not, and no wildcard is answered', async (origin) => {
  for (const init of [from(origin), preflight(origin)]) {
    const { headers } = await ask('/api/config', init);
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
});

test('the log has ids and numbers: no token, query, body or address', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const loud = caller({ settings: { LOG_REQUESTS: 'true' } });
  await loud('/api/live/events?note=SECRETQUERY', { method: 'POST', json: { text: 'SECRETBODY' } });
  await loud('/api/secret-path-of-a-person');
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  expect(lines).toHaveLength(2);
  expect(lines[0]).toEqual({
    level: 'info',
    request: expect.stringMatching(/^[0-9a-f-]{36}$/),
    method: 'POST',
    route: '/api/live/events',
    status: 422,
    code: 'invalid_request',
    ms: expect.any(Number),
    user: USER_A,
  });
  expect(lines[1]).toMatchObject({ route: null, status: 404, code: 'not_found' });
  expect(JSON.stringify(lines)).not.toMatch(/SECRET|secret-path|Bearer|eyJ/);
});

test('another method at a known address is told which ones are taken', async () => {
  const response = await ask('/api/config', { method: 'DELETE' });
  expect(response.status).toBe(405);
  expect(response.headers.get('Allow')).toBe('GET, HEAD');
  expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
});

test('a backend without settings says that it is one, and which setting it lacks', async () => {
  const app = createApp();
  const bare = { ...env, SUPABASE_URL: '' };
  expect((await app.request('/health', {}, bare)).status).toBe(200);
  expect(await (await app.request('/version', {}, bare)).json()).toMatchObject({ name: 'jobai' });
  const response = await app.request('/api/config', {}, bare);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ code: 'not_configured', detail: 'SUPABASE_URL' });
});

test('where to sign in is public', async () => {
  const response = await caller({ as: null })('/api/config');
  expect(await response.json()).toEqual({
    supabaseUrl: env.SUPABASE_URL,
    supabasePublishableKey: env.SUPABASE_PUBLISHABLE_KEY,
  });
});

test('whether it is ready is asked without a refusal in anybody’s log', async () => {
  const statuses: number[] = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
    const response = await real(...args);
    statuses.push(response.status);
    return response;
  });
  expect((await caller({ as: null })('/ready')).status).toBe(200);
  vi.unstubAllGlobals();
  expect(statuses).toEqual([200, 200]);
});

test('not ready says which part does not answer', async () => {
  const response = await caller({ settings: { SUPABASE_URL: 'http://127.0.0.1:9' } })('/ready');
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    code: 'auth_unavailable',
    errors: [
      { path: 'auth', message: expect.any(String) },
      { path: 'database', message: expect.any(String) },
    ],
  });
});
