import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  expect,
  type FrameLocator,
  type Page,
} from '@playwright/test';
import { PRACTICE_JOBS, type PracticeJob } from './boards/jobs.ts';
import { type Boards, startBoards } from './boards/server.ts';
import { extensionId, launchBrowser, openedSidePanel } from './browser.ts';
import { EXTENSION_DIR, SAMPLE_DIR } from './paths.ts';
import { seed } from './store.ts';

/** JobAI in a browser with the sample person's profile and résumé, and the practice boards behind every host. */
export interface App {
  context: BrowserContext;
  id: string;
  boards: Boards;
  userDataDir: string;
  /** The real side panel, once something opened it. */
  panel(): Promise<Page>;
  /** Opens a practice job; `form` is where its form stands. */
  open(job: PracticeJob): Promise<{ page: Page; form: Page | FrameLocator }>;
}

export const RESUME = join(SAMPLE_DIR, 'ines-marlow-resume.pdf');
export const sampleProfile = () =>
  JSON.parse(readFileSync(join(SAMPLE_DIR, 'profile.json'), 'utf8'));

/** A practice job by the start of its company's name. */
export function practiceJob(company: string): PracticeJob {
  const job = PRACTICE_JOBS.find((one) => one.company.startsWith(company));
  if (!job) throw new Error(`no practice job at ${company}`);
  return job;
}

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
    const context = await launchBrowser({
      userDataDir,
      extensionDir: EXTENSION_DIR,
      hostPort: boards.port,
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
    });
    const id = await extensionId(context);
    if (seeded) await seed(context, id, sampleProfile(), RESUME);
    const connections: (() => Promise<void>)[] = [];
    await use({
      context,
      id,
      boards,
      userDataDir,
      async panel() {
        const { page, disconnect } = await openedSidePanel(userDataDir, id);
        connections.push(disconnect);
        return page;
      },
      async open(job) {
        const page = await context.newPage();
        await page.goto(job.url);
        return { page, form: job.embedded ? page.frameLocator('#grnhse_iframe') : page };
      },
    });
    for (const disconnect of connections) await disconnect();
    await context.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  },
});
export { expect };
