import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt } from '@jobai/shared/application';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type App, welcomePage } from './app.ts';
import { acceptDrafts } from './assist.ts';
import type { PracticeJob } from './boards/jobs.ts';
import {
  answer,
  approveButton,
  expectSubmitted,
  expectTracked,
  fill,
  lastSession,
} from './flow.ts';
import { rows } from './store.ts';

export type Log = (step: string) => void;

/** The first run as a person does it: profile by file, résumé by file, done. */
export async function firstRun(
  context: BrowserContext,
  extensionId: string,
  files: { profile: string; resume: string },
): Promise<void> {
  const welcome = await welcomePage(context, extensionId);
  await welcome.locator('input[type=file]').setInputFiles(files.profile);
  await welcome.getByRole('button', { name: /^Take/ }).click();
  await expect(welcome.getByRole('heading', { name: 'Your résumé' })).toBeVisible();
  await welcome.locator('input[type=file]').setInputFiles(files.resume);
  await welcome.getByRole('button', { name: 'Continue' }).click();
  await welcome.getByRole('button', { name: 'Done' }).click();
  await welcome.close();
}

/** One job from its page to the tracker; leaves pictures and the receipt in `outDir`. Throws at any deviation. */
export async function mainJob(app: App, job: PracticeJob, outDir: string, log: Log): Promise<void> {
  const shots = join(outDir, job.id);
  mkdirSync(shots, { recursive: true });
  const opened = await app.open(job);
  await fitShot(await app.panel(), shots, job, log);
  const filled = await fill(app, job, opened);
  const { page, panel } = filled;
  const session = await lastSession(panel);
  const planned = session?.fields.filter(({ decision }) => decision.action === 'fill') ?? [];
  const verified = planned.filter(({ verdict }) => verdict?.state === 'verified');
  if (verified.length < planned.length) throw new Error('a planned field was not verified');
  log(`${job.company}: ${verified.length} fields filled and verified, the rest is the person's`);
  await page.screenshot({ path: join(shots, 'page-filled.png') });
  await panel.screenshot({ path: join(shots, 'panel-questions.png') });

  const drafted = await acceptDrafts(panel);
  if (drafted.length > 0) log(`${job.company}: drafts accepted: ${drafted.length}`);
  await answer(filled, job, 'all', drafted);
  log(`${job.company}: the person's answers given, review complete`);
  await panel.screenshot({ path: join(shots, 'panel-review.png') });

  await approveButton(panel).click();
  await expectSubmitted(panel);
  log(`${job.company}: approved, clicked once, confirmed by the site`);
  await page.screenshot({ path: join(shots, 'page-confirmation.png') });
  await panel.screenshot({ path: join(shots, 'panel-submitted.png') });

  await expectTracked(app, job, panel);
  const receipt = (await rows<Receipt>(panel, 'receipts')).find((one) => one.job.jobId === job.id);
  writeFileSync(join(shots, 'receipt.json'), `${JSON.stringify(receipt, null, 2)}\n`);
  log(`${job.company}: tracked; what the site received equals the receipt`);
  await panel.getByRole('button', { name: 'Done' }).click();
  await page.close();
}

/** How the job fits, before anything is filled. */
async function fitShot(panel: Page, shots: string, job: PracticeJob, log: Log): Promise<void> {
  const fit = panel.getByRole('region', { name: 'Fit' });
  const who = fit.getByText(/^(read by .*|by rules on this device)$/);
  await expect(who).toBeVisible({ timeout: 60_000 });
  const score = await fit.getByRole('heading', { name: /^Fit \d+$/ }).textContent();
  log(`${job.company}: ${score}, ${await who.textContent()}`);
  await panel.screenshot({ path: join(shots, 'panel-fit.png') });
}

/** The popup with what is tracked, as a picture. */
export async function popupShot(app: App, outDir: string): Promise<void> {
  const popup = await app.context.newPage();
  await popup.setViewportSize({ width: 360, height: 560 });
  await popup.goto(`chrome-extension://${app.id}/popup.html`);
  await expect(popup.getByText(/Applied/).first()).toBeVisible();
  await popup.screenshot({ path: join(outDir, 'popup.png') });
  await popup.close();
}
