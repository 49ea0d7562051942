import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './fixtures.ts';
import { type Stack, startStack } from './stack.ts';

/** Tests that speak to the backend: started for the first of them in a worker, and shared by those after it. */
export const test = base.extend<object, { stack: Stack }>({
  stack: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'jobai-stack-'));
      const stack = await startStack({ dataDir, settings: { RATE_LIMIT_ENABLED: 'false' } });
      await use(stack);
      await stack.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
