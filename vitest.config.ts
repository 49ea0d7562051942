import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { postingSite } from './backend/testing/postings.ts';
import type { TestSupabase } from './backend/testing/users.ts';

/** What stands in for a module does so in its own file only: these share none with others. */
const MOCKED = 'extension/**/*.mocked.test.ts';
/** Rooms that know neither a browser nor a page: their tests need no environment, which takes a second each. */
const PURE = ['extension/{fields,tracker}/**/*.test.ts'];
/** Rooms of the background: Chrome's interfaces and a store, no page. */
const BACKGROUND = [
  'extension/{account,apply,assist,backup,db,live,profile,resume,sync}/**/*.test.ts',
  'extension/*.test.ts',
];
/** Tests of the backend that need Node: the embedded database, the suites that run against any Supabase. */
const BACKEND_NODE = ['backend/embedded/**/*.test.ts', 'backend/**/*.node.test.ts'];

/** A test of the Worker reaches this machine's servers, the postings made up for tests, and nothing else. */
async function thisMachineOnly(request: {
  url: string;
  method: string;
  headers: Iterable<[string, string]>;
  body: unknown;
}) {
  const posting = postingSite(request.url);
  if (posting) return posting;
  const { hostname } = new URL(request.url);
  if (hostname !== '127.0.0.1') return new Response(`blocked: ${hostname}`, { status: 599 });
  return fetch(request.url, {
    method: request.method,
    headers: [...request.headers],
    body: request.body as BodyInit | null,
    redirect: 'manual',
    duplex: 'half',
  } as RequestInit);
}

/** What the Worker's tests run with: this run's Supabase (backend/testStack.ts), which signs with a secret. */
const workerSettings = (supabase: TestSupabase) => ({
  ENVIRONMENT: 'test',
  SUPABASE_URL: supabase.url,
  SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
  SUPABASE_SECRET_KEY: supabase.secretKey,
  SUPABASE_JWT_SECRET: supabase.jwtSecret,
  EXTENSION_IDS: 'abcdefghijklmnopabcdefghijklmnop',
  CORS_ORIGINS: 'https://app.example.com',
  LOG_REQUESTS: 'false',
  RATE_LIMIT_ENABLED: 'false',
  // Set: the long counts.
  ...(process.env.JOBAI_VERIFY && { JOBAI_VERIFY: process.env.JOBAI_VERIFY }),
});

/** A limit for what hangs, not a wait: a busy machine is no failure. */
const testTimeout = 30_000;
/** Their files share modules and no state: reading those anew for each file took most of the time. */
const isolate = false;

export default defineConfig({
  test: {
    // By default one core is left free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          setupFiles: ['./extension/testSetup.ts'],
          isolate,
          testTimeout,
          unstubGlobals: true,
          include: ['extension/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', MOCKED, ...PURE, ...BACKGROUND],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'mocked',
          environment: 'happy-dom',
          setupFiles: ['./extension/testSetup.ts'],
          testTimeout,
          include: [MOCKED],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'background',
          environment: 'node',
          setupFiles: ['./extension/workerSetup.ts', './extension/testSetup.ts'],
          testTimeout,
          include: BACKGROUND,
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          isolate,
          testTimeout,
          include: [...PURE, '{shared,scripts,e2e/bench}/**/*.test.ts', '*.test.ts'],
        },
      },
      {
        test: {
          name: 'stack',
          environment: 'node',
          testTimeout,
          include: BACKEND_NODE,
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './backend/wrangler.jsonc' },
            miniflare: {
              bindings: workerSettings(inject('supabase')),
              outboundService: thisMachineOnly,
            },
          })),
        ],
        test: {
          name: 'worker',
          isolate,
          globalSetup: [
            './backend/testStack.ts',
            './backend/testing/keySetServer.node.ts',
            './backend/testing/providers/setup.node.ts',
          ],
          setupFiles: ['./backend/testing/setup.ts'],
          testTimeout,
          include: ['backend/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...BACKEND_NODE],
        },
      },
    ],
  },
});
