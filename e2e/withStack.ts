import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Providers, startProviders } from '../backend/testing/providers/server.node.ts';
import { test as base } from './fixtures.ts';
import { draftFromFacts, readFromPosting } from './modelAnswers.ts';
import { type Stack, startStack } from './stack.ts';
import { IS_THOROUGH } from './thorough.ts';

interface StackFixtures {
  /** Doubles of the providers of models, which nobody can reach from here. */
  providers: Providers;
  /** The backend; it has no key for any provider. */
  stack: Stack;
}

/** Tests that speak to the backend: started for the first of them in a worker, and shared by those after it. */
export const test = base.extend<object, StackFixtures>({
  providers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const answers = { answers: draftFromFacts, analyst: readFromPosting };
      const providers = await startProviders({ answers });
      await use(providers);
      await providers.close();
    },
    { scope: 'worker' },
  ],
  stack: [
    async ({ providers }, use) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'jobai-stack-'));
      const { GROQ_BASE_URL = '', GEMINI_BASE_URL = '' } = providers.settings();
      const settings = { RATE_LIMIT_ENABLED: 'false', GROQ_BASE_URL, GEMINI_BASE_URL };
      // Both ways of signing are met: with a secret in `npm test`, with a published key pair in `pnpm verify`.
      const stack = await startStack({ dataDir, settings, publishedKeys: IS_THOROUGH });
      await use(stack);
      await stack.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
