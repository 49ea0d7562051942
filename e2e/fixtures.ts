import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

const newDir = () => mkdtempSync(join(tmpdir(), 'jobai-e2e-'));
const removeDir = (dir: string) => rmSync(dir, { recursive: true, force: true, maxRetries: 3 });

interface WorkerFixtures {
  workerBoards: Boards;
  /** Directory of a browser profile in which the sample person is stored, to be copied. */
  sampleDir: string;
}

export const test = base.extend<{ app: App; seeded: boolean }, WorkerFixtures>({
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
  // Stored once for all tests of a worker: waiting for the options page each time takes longer than the browser's start.
  sampleDir: [
    async ({ workerBoards: boards }, use) => {
      const dir = newDir();
      const app = await launchApp(boards, dir);
      await seed(app.context, app.id, sampleProfile(), RESUME);
      await app.close();
      rmSync(join(dir, 'DevToolsActivePort'), { force: true });
      await use(dir);
      removeDir(dir);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  app: async ({ workerBoards: boards, sampleDir, seeded }, use) => {
    boards.recorder.clear();
    boards.reset();
    const userDataDir = newDir();
    if (seeded) cpSync(sampleDir, userDataDir, { recursive: true });
    const app = await launchApp(boards, userDataDir);
    await use(app);
    // Nothing of this profile is kept: to end it in good order would only take longer.
    spawnSync('pkill', ['-KILL', '-f', userDataDir]);
    await app.close().catch(() => undefined);
    removeDir(userDataDir);
  },
});
export type { App };
export { expect, practiceJob };
