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
import { fillPage } from './fill.ts';
import type { CapturedPage, Fault, Folder } from './folder.ts';
import {
  type FillRecord,
  fillRecords,
  type QuestionRecord,
  questionRecords,
  unseenRecords,
} from './records.ts';
import { type Captured, serveCaptured } from './server.ts';

export interface Measured {
  questions: QuestionRecord[];
  fills: FillRecord[];
  faults: Fault[];
}

/** Pages at once: on captured pages most of the time is waiting for scripts that never come. */
const TABS = 10;

/** Fills every page of the folder in one browser. A page that fails becomes a fault; the rest is measured. */
export async function measure(folder: Folder, now: Date): Promise<Measured> {
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
    const facts = () => ({
      profile,
      answers: [],
      files,
      attach: {
        chosen: { resume: null, letter: null },
        sent: { resume: null, letter: null },
        companies: [],
      },
      now: clock(),
    });
    const measured: Measured = { questions: [], fills: [], faults: [...folder.faults] };
    const one = (page: CapturedPage) => measureOne(page, { server, context, own, facts }, measured);
    await inTabs(folder.pages, one);
    return inOrder(measured);
  } finally {
    await context.close();
    await server.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Bench {
  server: Captured;
  context: BrowserContext;
  own: Page;
  facts: () => Omit<PlanInput, 'fields' | 'job'>;
}

async function measureOne(page: CapturedPage, bench: Bench, into: Measured): Promise<void> {
  bench.server.show(page.gold.url, page.htmlPath);
  const began = Date.now();
  try {
    const filled = await fillPage(bench.context, bench.own, page);
    into.questions.push(...questionRecords(page, filled.session, bench.facts()));
    into.fills.push(...fillRecords(page, filled));
    const seconds = Math.round((Date.now() - began) / 1000);
    console.error(`measured ${page.name} in ${seconds} s`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    console.error(`FAILED ${page.name}: ${why}`);
    into.faults.push({ page: page.name, why });
    // Its questions count: numbers without them would flatter.
    into.questions.push(...unseenRecords(page));
  }
}

/** Several pages at once; those that share a URL one after another. */
async function inTabs(
  pages: CapturedPage[],
  each: (page: CapturedPage) => Promise<void>,
): Promise<void> {
  const byUrl = new Map<string, CapturedPage[]>();
  for (const page of pages) {
    byUrl.set(page.gold.url, [...(byUrl.get(page.gold.url) ?? []), page]);
  }
  const queue = [...byUrl.values()];
  const work = async () => {
    for (let group = queue.shift(); group; group = queue.shift()) {
      for (const page of group) await each(page);
    }
  };
  await Promise.all(Array.from({ length: TABS }, work));
}

/** Pages end in any order; they are told in the folder's. */
function inOrder({ questions, fills, faults }: Measured): Measured {
  const byPage = <T extends { page: string }>(all: T[]) =>
    all.toSorted((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0));
  return { questions: byPage(questions), fills: byPage(fills), faults: byPage(faults) };
}

/** Read as the options page reads a file; what it would not take is no profile to measure with. */
function profileOf({ profile }: Folder): PlanInput['profile'] {
  const read = readJsonResume(profile);
  if ('error' in read) throw new Error(`profile.json can't be read: ${read.error.code}`);
  if (read.issues.length) throw new Error(`profile.json: ${JSON.stringify(read.issues)}`);
  return read.profile;
}
