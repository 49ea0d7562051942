import type { Page } from '@playwright/test';
import type { ApplySession } from '../extension/apply/session.ts';
import { ADVERSARY, type AdversaryId, adversaryUrl } from './boards/adversary/page.ts';
import { type App, expect, test } from './fixtures.ts';
import { rows } from './store.ts';
import { tricksSeen, watchTricks } from './unseen.ts';

/** F4, F6: every way to hide, cover, mislabel or move a field we know of, and its honest counterpart. */

const IDS = Object.keys(ADVERSARY) as AdversaryId[];
const LEGIT_SHARE = 0.98;

async function sessionOf(panel: Page, jobId: string): Promise<ApplySession | undefined> {
  return (await rows<ApplySession>(panel, 'sessions')).find(({ job }) => job.jobId === jobId);
}

/** Fills one page of tricks and waits until the review stands. */
async function fillPage(app: App, id: AdversaryId): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(adversaryUrl(id));
  await page.locator('jobai-apply').click();
  const panel = await app.panel();
  await expect
    .poll(async () => (await sessionOf(panel, id))?.state, { timeout: 60_000 })
    .toBe('review');
  return page;
}

const textIn = (page: Page, id: string) =>
  page.evaluate(
    (name) => (document.getElementById(name) as HTMLInputElement | null)?.value ?? '',
    id,
  );

test('F4, F6: no trick field ever holds a value, and honest fields are filled all the same', async ({
  app,
}) => {
  test.setTimeout(240_000);
  await watchTricks(app.context);
  const leaks: string[] = [];
  const missed: string[] = [];
  const counts = { tricks: 0, legit: 0, frames: 0 };
  for (const id of IDS) {
    const { name, tricks, resume } = ADVERSARY[id];
    const page = await fillPage(app, id);
    const isLegit = name === 'legit';
    const honest = ['first_name', 'last_name', ...(isLegit ? tricks.map((one) => one.name) : [])];
    for (const field of honest) {
      const filled = expect.poll(() => textIn(page, field), { timeout: isLegit ? 5000 : 0 });
      await filled.not.toBe('').catch(() => missed.push(`${name}: ${field}`));
    }
    counts.legit += honest.length;
    const seen = await tricksSeen(page);
    counts.frames += seen.frames;
    const attached = (await page.locator('.file-upload__filename').count()) > 0;
    if (isLegit) {
      counts.legit++;
      if (!attached) missed.push('legit: resume');
    } else {
      counts.tricks += tricks.length + 1;
      if (attached) leaks.push(`${name}: resume with ${resume}`);
      const late = new Set(tricks.flatMap((one) => ('late' in one && one.late ? [one.name] : [])));
      leaks.push(...seen.held.filter((one) => !late.has(one)).map((one) => `${name}: ${one}`));
      leaks.push(...seen.holding.map((one) => `${name}: ${one}, at the end`));
    }
    await page.close();
  }
  const filled = counts.legit - missed.length;
  console.log(
    `tricks tried: ${counts.tricks}, leaks: ${leaks.length}, frames watched: ${counts.frames}, honest fields filled: ${filled} of ${counts.legit}`,
  );
  expect.soft(leaks).toEqual([]);
  expect.soft(missed).toEqual([]);
  expect(counts.tricks).toBeGreaterThanOrEqual(100);
  expect(filled / counts.legit).toBeGreaterThanOrEqual(LEGIT_SHARE);
});
