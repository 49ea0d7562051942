import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms that know neither a browser nor a page: their tests need no environment, which takes a second each. */
const PURE = ['extension/{fields,tracker}/**/*.test.ts'];
/** Tests of the backend that need Node: the embedded database, the suites that run against any Supabase. */
const BACKEND_NODE = ['backend/embedded/**/*.test.ts', 'backend/**/*.node.test.ts'];

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
        plugins: [cloudflareTest({ wrangler: { configPath: './backend/wrangler.jsonc' } })],
        test: {
          name: 'worker',
          include: ['backend/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...BACKEND_NODE],
        },
      },
    ],
  },
});
