import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type App, launchApp, practiceJob } from './app.ts';
import { type Boards, startBoards } from './boards/server.ts';
import { SAMPLE_DIR } from './paths.ts';
import { seed } from './store.ts';

export const RESUME = join(SAMPLE_DIR, 'ines-marlow-resume.pdf');
export const PROFILE = join(SAMPLE_DIR, 'profile.json');
export const sampleProfile = () => JSON.parse(readFileSync(PROFILE, 'utf8'));

export const test = base.extend<{ app: App; seeded: boolean }, { workerBoards: Boards }>({
  /** Whether the profile and résumé are there from the start. */
  seeded: [true, { option: true }],
  workerBoards: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
    async ({}, use) => {
      const boards = await startBoards();
      await use(boards);
      await boards.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ workerBoards: boards, seeded, colorScheme }, use) => {
    boards.recorder.clear();
    boards.reset();
    const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-e2e-'));
    const app = await launchApp(boards, userDataDir, {
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    if (seeded) await seed(app.context, app.id, sampleProfile(), RESUME);
    await use(app);
    await app.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  },
});
export type { App };
export { expect, practiceJob };
