import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';
import { PRACTICE_JOBS, type PracticeJob } from './jobs.ts';
import { type Boards, startBoards } from './server.ts';

type PerWorker = { servers: Boards; profile: BrowserContext };
type PerTest = { boards: Boards; page: Page };

/** Boards and a browser per worker; every test gets them clean, and fails when the page threw. */
export const test = base.extend<PerTest, PerWorker>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const boards = await startBoards();
      await use(boards);
      await boards.close();
    },
    { scope: 'worker' },
  ],
  profile: [
    async ({ servers }, use) => {
      const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-boards-'));
      const context = await launchBrowser({ userDataDir, hostPort: servers.port });
      await use(context);
      await context.close();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  boards: async ({ servers }, use) => {
    servers.reset();
    await use(servers);
  },
  page: async ({ profile, boards: _ }, use) => {
    const page = await profile.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await use(page);
    await page.close();
    expect(errors).toEqual([]);
  },
});
export { expect };

export function practiceJob(company: string): PracticeJob {
  const job = PRACTICE_JOBS.find((each) => each.company === company);
  if (!job) throw new Error(`no practice job at ${company}`);
  return job;
}

/** Opens a posting and returns the frame with its form, hydrated. */
export async function openForm(page: Page, job: PracticeJob): Promise<Frame> {
  await page.goto(job.url);
  const frame = await formFrame(page, job);
  await expect(frame.locator(job.alive)).toBeVisible();
  return frame;
}

async function formFrame(page: Page, job: PracticeJob): Promise<Frame> {
  if (job.frame === null) return page.mainFrame();
  const element = await page.locator(job.frame).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the company page shows no form');
  return frame;
}
