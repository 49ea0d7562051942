import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { PRACTICE_JOBS, type PracticeJob } from './boards/jobs.ts';
import type { Boards } from './boards/server.ts';
import { extensionId, launchBrowser, openedPage, triggerAction } from './browser.ts';
import { EXTENSION_DIR } from './paths.ts';

/** JobAI in a browser, with the practice boards behind every host name. */
export interface App {
  context: BrowserContext;
  id: string;
  boards: Boards;
  /** The real side panel, once something opened it. */
  panel(): Promise<Page>;
  /** Clicks the toolbar icon over a page; the popup that opens. */
  popup(over: Page): Promise<Page>;
  /** Opens a practice job; `form` is where its form stands. */
  open(job: PracticeJob): Promise<{ page: Page; form: Page | FrameLocator }>;
  close(): Promise<void>;
}

/** A practice job by the start of its company's name. */
export function practiceJob(company: string): PracticeJob {
  const job = PRACTICE_JOBS.find((one) => one.company.startsWith(company));
  if (!job) throw new Error(`no practice job at ${company}`);
  return job;
}

/** The page the extension opens by itself right after it was installed. */
export async function welcomePage(context: BrowserContext, id: string): Promise<Page> {
  const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${id}/options.html`);
  const open = context.pages().find(isWelcome);
  return open ?? context.waitForEvent('page', { predicate: isWelcome });
}

export async function launchApp(
  boards: Boards,
  userDataDir: string,
  options: {
    headless?: boolean;
    colorScheme?: 'light' | 'dark';
    extensionDir?: string;
    /** Another unpacked extension beside ours. */
    stranger?: string;
  } = {},
): Promise<App> {
  const { stranger, extensionDir = EXTENSION_DIR, ...look } = options;
  const isNew = !existsSync(join(userDataDir, 'Default'));
  const context = await launchBrowser({
    userDataDir,
    extensionDir: stranger === undefined ? extensionDir : `${extensionDir},${stranger}`,
    hostPort: boards.port,
    ...look,
  });
  const id = await extensionId(context);
  // It opens a moment after the installation: whatever was opened before would stand behind it, drawn once a second.
  if (isNew) await welcomePage(context, id);
  const connections: (() => Promise<void>)[] = [];
  let panel: Page | undefined;
  const opened = async (file: string): Promise<Page> => {
    const { page, disconnect } = await openedPage(userDataDir, `chrome-extension://${id}/${file}`);
    connections.push(disconnect);
    return page;
  };
  return {
    context,
    id,
    boards,
    async panel() {
      if (!panel || panel.isClosed()) panel = await opened('sidepanel.html');
      return panel;
    },
    async popup(over) {
      await triggerAction(context, id, over);
      return opened('popup.html');
    },
    async open(job) {
      const page = await context.newPage();
      await page.goto(job.url);
      return { page, form: job.frame === null ? page : page.frameLocator(job.frame) };
    },
    async close() {
      for (const disconnect of connections) await disconnect();
      await context.close();
    },
  };
}
