import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms that know neither a browser nor a page: their tests need no environment, which takes a second each. */
const PURE = ['extension/{fields,tracker}/**/*.test.ts'];
/** Tests of the backend that need Node: the embedded database, the suites that run against any Supabase. */
const BACKEND_NODE = ['backend/embedded/**/*.test.ts', 'backend/**/*.node.test.ts'];

/** What the Worker's tests run with; nothing answers at that address. Tests sign their tokens with the secret. */
const WORKER_SETTINGS = {
  ENVIRONMENT: 'test',
  SUPABASE_URL: 'http://127.0.0.1:9',
  SUPABASE_PUBLISHABLE_KEY: 'public',
  SUPABASE_JWT_SECRET: 'a secret of these tests, long enough: 0123456789',
  EXTENSION_IDS: 'abcdefghijklmnopabcdefghijklmnop',
  CORS_ORIGINS: 'https://app.example.com',
  LOG_REQUESTS: 'false',
  // Set: the long counts.
  ...(process.env.JOBAI_VERIFY && { JOBAI_VERIFY: process.env.JOBAI_VERIFY }),
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'happy-dom',
          setupFiles: ['./extension/testSetup.ts'],
          include: ['extension/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', ...PURE],
        },
      },
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            ...PURE,
            ...BACKEND_NODE,
            '{shared,scripts,e2e/bench}/**/*.test.ts',
            '*.test.ts',
          ],
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './backend/wrangler.jsonc' },
            miniflare: { bindings: WORKER_SETTINGS },
          }),
        ],
        test: {
          name: 'worker',
          globalSetup: ['./backend/testing/keySetServer.node.ts'],
          include: ['backend/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...BACKEND_NODE],
        },
      },
    ],
  },
});
