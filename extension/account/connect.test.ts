// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { addressOf } from './address.ts';
import { connect, isOlder } from './connect.ts';
import { json, network, noNetwork, SERVER } from './fakeSupabase.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['https://jobai.example', { url: 'https://jobai.example' }],
  [' jobai.example/api/ ', { url: 'https://jobai.example' }],
  ['https://jobai.example:8443/x?y#z', { url: 'https://jobai.example:8443' }],
  ['127.0.0.1:8787', { url: 'http://127.0.0.1:8787' }],
  ['localhost:8787', { url: 'http://127.0.0.1:8787' }],
  ['http://localhost:8787/', { url: 'http://127.0.0.1:8787' }],
  ['https://localhost', { url: 'https://127.0.0.1' }],
  ['', { fault: 'addressMissing' }],
  ['two words', { fault: 'addressUnclear' }],
  ['ftp://jobai.example', { fault: 'addressUnclear' }],
  ['javascript:alert(1)', { fault: 'addressUnclear' }],
  ['https://me:secret@jobai.example', { fault: 'addressUnclear' }],
  ['http://jobai.example', { fault: 'addressInsecure' }],
  ['http://192.168.0.7:8787', { fault: 'addressInsecure' }],
  ['http://localhost.evil.example', { fault: 'addressInsecure' }],
  ['http://127.0.0.1.evil.example', { fault: 'addressInsecure' }],
])('the address %s means %o', (typed, meant) => {
  expect(addressOf(typed)).toEqual(meant);
});

const GOOD: Record<string, () => Response> = {
  '/version': () => json({ name: 'jobai', version: '0.1.0', deployment: null }),
  '/api/config': () => json(SERVER),
  '/ready': () => json({ status: 'ready' }),
};
const answering = (by: Record<string, () => Response>) =>
  network(({ url }) => ({ ...GOOD, ...by })[new URL(url).pathname]?.() ?? json({}, 404));

test('a backend in order tells its version and its Supabase, and is told nothing of the person', async () => {
  const asked = answering({});
  expect(await connect('jobai.example')).toEqual({
    backendUrl: 'https://jobai.example',
    version: '0.1.0',
    server: SERVER,
  });
  expect(asked.map(({ url }) => url)).toEqual([
    'https://jobai.example/version',
    'https://jobai.example/api/config',
    'https://jobai.example/ready',
  ]);
  expect(asked.every(({ headers, body }) => [...headers].length === 0 && !body)).toBe(true);
});

test.each([
  [
    'it does not let this extension in',
    'https://x.example',
    { '/version': noNetwork, '/': () => new Response() },
    'notLetIn',
  ],
  [
    'nothing answers here',
    'http://127.0.0.1:1',
    { '/version': noNetwork, '/': noNetwork },
    'unreachable',
  ],
  [
    'nothing answers elsewhere',
    'https://x.example',
    { '/version': noNetwork, '/': noNetwork },
    'unreachableHttps',
  ],
  [
    'a web site answers',
    'https://x.example',
    { '/version': () => new Response('<html>') },
    'notJobAI',
  ],
  [
    'another program has versions too',
    'https://x.example',
    { '/version': () => json({ name: 'vault', version: '1.2.3' }) },
    'notJobAI',
  ],
  [
    'it is too old',
    'https://x.example',
    { '/version': () => json({ name: 'jobai', version: '0.0.9' }) },
    'tooOld',
  ],
  [
    'it lacks settings',
    'https://x.example',
    { '/api/config': () => json({ code: 'not_configured' }, 503) },
    'notConfigured',
  ],
  [
    'its Supabase is not encrypted',
    'https://x.example',
    { '/api/config': () => json({ ...SERVER, supabaseUrl: 'http://auth.example' }) },
    'notConfigured',
  ],
  [
    'its database is down',
    'https://x.example',
    { '/ready': () => json({ code: 'database_unavailable' }, 503) },
    'databaseDown',
  ],
  [
    'its sign-in server is down',
    'https://x.example',
    { '/ready': () => json({ code: 'auth_unavailable' }, 503) },
    'signInDown',
  ],
])('%s: that is what is said', async (_, address, by, problem) => {
  answering(by as Record<string, () => Response>);
  expect(await connect(address)).toEqual({ problem });
});

test('versions are compared by number', () => {
  expect(isOlder('0.9.0', '0.10.0')).toBe(true);
  expect(isOlder('0.10.0', '0.9.9')).toBe(false);
  expect(isOlder('1.0.0-beta', '1.0.0')).toBe(false);
  expect(isOlder('0.1.0', '0.1.0')).toBe(false);
});
