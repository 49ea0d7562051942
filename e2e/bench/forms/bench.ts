import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { StoredFile } from '../../../extension/db/records.ts';
import type { PlanInput } from '../../../extension/fields/plan.ts';
import { readJsonResume } from '../../../extension/profile/importResume.ts';
import { extensionId, launchBrowser } from '../../browser.ts';
import { EXTENSION_DIR } from '../../paths.ts';
import { rows, seed } from '../../store.ts';
import { pinClock } from './clock.ts';
import type { Folder } from './folder.ts';
import { type Captured, serveCaptured } from './server.ts';

/** A browser with the built extension, the folder's person in it, and the folder's pages behind every host. */
export interface Bench {
  server: Captured;
  context: BrowserContext;
  /** A page of the extension, to speak for the side panel and to read its store. */
  own: Page;
  clock: () => Date;
  /** What the extension plans from, besides a form and its job. */
  facts: () => Omit<PlanInput, 'fields' | 'job'>;
}

/** Gives `use` a bench whose extension believes it is `now`, and takes it down afterwards. */
export async function withBench<T>(
  folder: Folder,
  now: Date,
  use: (bench: Bench) => Promise<T>,
): Promise<T> {
  const profile = profileOf(folder);
  const server = await serveCaptured(folder.pages.map(({ gold }) => gold.url));
  const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-bench-'));
  const context = await launchBrowser({
    userDataDir,
    extensionDir: EXTENSION_DIR,
    hostPort: server.port,
  });
  try {
    const id = await extensionId(context);
    const clock = await pinClock(context, now);
    await seed(context, id, profile, folder.resumePath);
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    const files = await rows<StoredFile>(own, 'files');
    const none = { resume: null, letter: null };
    const attach = { chosen: none, sent: none, companies: [] };
    const facts = () => ({ profile, answers: [], files, attach, now: clock() });
    return await use({ server, context, own, clock, facts });
  } finally {
    await context.close();
    await server.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Read as the options page reads a file; what it would not take is no profile to measure with. */
function profileOf({ profile }: Folder): PlanInput['profile'] {
  const read = readJsonResume(profile);
  if ('error' in read) throw new Error(`profile.json can't be read: ${read.error.code}`);
  if (read.issues.length) throw new Error(`profile.json: ${JSON.stringify(read.issues)}`);
  return read.profile;
}
