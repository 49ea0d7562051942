import { join } from 'node:path';
import type { Receipt } from '@jobai/shared/application';
import type { Frame, Page } from '@playwright/test';
import { faultsInBothSchemes, overflowFaults } from './accessibility.ts';
import { type App, expect, practiceJob, test } from './fixtures.ts';
import { answer, approveButton, expectSubmitted } from './flow.ts';
import { SAMPLE_DIR } from './paths.ts';
import { putRows, rows } from './store.ts';
import { trackedExtreme, trackedSample } from './tracked.ts';

/** Walked through as a person would meet the surfaces, each looked at in both schemes; all faults of a walk are told at its end. */

const embedded = practiceJob('Quillhaven');
const ROUTES = [
  ...['profile', 'files', 'answers', 'receipts', 'account', 'sync', 'assistant'],
  ...['sites', 'data', 'about'],
];
const NARROW = { width: 320, height: 720 };
const WIDE = { width: 1200, height: 900 };

type Check = (where: Page | Frame, name: string, root?: string) => Promise<void>;

async function ownPage({ context, id }: App, path: string, size = NARROW): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${id}/${path}`);
  await page.locator('main').waitFor();
  // The page that opens by itself after an installation may stand before it, and what is behind is drawn once a second.
  await page.bringToFront();
  return page;
}

async function firstRun(app: App, check: Check): Promise<void> {
  const page = await ownPage(app, 'options.html#/welcome');
  await check(page, 'first run, import');
  await page.getByRole('tab', { name: 'By hand' }).click();
  await check(page, 'first run, by hand');
  await page.getByLabel('E-mail').fill('nobody');
  await page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByText('This is not an e-mail address.').waitFor();
  await check(page, 'first run, by hand with a fault');
  await page.getByRole('tab', { name: 'Start from your résumé' }).click();
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page
    .getByLabel('Text of your résumé, or JSON Resume')
    .fill('{"basics": {"name": "Ana", "email": 7}, "work": [{"startDate": "soon"}], "x": 1}');
  await page.getByRole('button', { name: 'Read it' }).click();
  await check(page, 'first run, half-valid import');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await page.locator('input[type=file]').setInputFiles(join(SAMPLE_DIR, 'answers.json'));
  await page.getByText('was not stored').waitFor();
  await check(page, 'first run, résumé refused');
  await page.getByRole('button', { name: 'Skip this step' }).click();
  await check(page, 'first run, how it works');
  await page.close();
}

async function popup(app: App, check: Check): Promise<void> {
  const page = await ownPage(app, 'popup.html', { width: 360, height: 600 });
  await check(page, 'popup, empty');
  await putRows(page, 'applications', trackedSample());
  await page.reload();
  await page.getByRole('heading', { name: 'Due' }).waitFor();
  await check(page, 'popup, entries');
  await putRows(page, 'applications', [trackedExtreme()]);
  await page.reload();
  await page.getByRole('heading', { name: 'Due' }).waitFor();
  await check(page, 'popup, longest names');
  await page
    .getByRole('button', { name: /^Status of/ })
    .first()
    .click();
  await page.getByRole('menu').waitFor();
  await check(page, 'popup, status menu');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('nothing like this');
  await page.getByText('Nothing found').waitFor();
  await check(page, 'popup, nothing found');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await check(page, 'popup, form with faults');
  await page.close();
}

async function panel(app: App, check: Check): Promise<void> {
  const { page, form } = await app.open(embedded);
  const host = form.locator('jobai-apply');
  await host.waitFor();
  const inside = await page.locator('#grnhse_iframe').elementHandle();
  await check((await inside?.contentFrame()) ?? page, 'in-page button', 'jobai-apply');
  await host.click();
  const beside = await app.panel();
  await beside.getByRole('button', { name: 'Apply with AI' }).waitFor();
  await check(beside, 'panel, ready');
  await beside.getByRole('button', { name: 'Apply with AI' }).click();
  await beside.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await check(beside, 'panel, needs you');
  await answer({ page, form, panel: beside }, embedded);
  await check(beside, 'panel, review');
  await approveButton(beside).click();
  await expectSubmitted(beside);
  await check(beside, 'panel, submitted');
  await page.close();
}

async function options(app: App, check: Check): Promise<void> {
  const page = await ownPage(app, 'options.html');
  const [receipt] = await rows<Receipt>(page, 'receipts');
  for (const route of [...ROUTES, `receipts/${receipt?.id}`]) {
    const title = route.startsWith('receipts/') ? (receipt?.job.title ?? '') : null;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${route}`);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    if (title) await expect(heading).toHaveText(title);
    else await expect(heading).toBeVisible();
    await check(page, `options, ${route}`);
    await page.setViewportSize(WIDE);
    expect(await overflowFaults(page, `options, ${route}, wide`)).toEqual([]);
    await page.setViewportSize(NARROW);
  }
  await page.close();
}

/** Each walk is of so many looks: a walk that ends early is no walk without faults. */
function walk(title: string, looks: number, through: (app: App, check: Check) => Promise<void>) {
  test(`${title}, light and dark: no axe violation, no sideways scrolling, no script error`, async ({
    app,
  }) => {
    const faults: string[] = [];
    let seen = 0;
    app.context.on('weberror', (error) => faults.push(error.error().message));
    await through(app, async (where, name, root) => {
      seen++;
      faults.push(...(await faultsInBothSchemes(where, name, root)));
    });
    expect(faults).toEqual([]);
    expect(seen).toBe(looks);
  });
}

test.describe(() => {
  test.use({ seeded: false });
  walk('the first run', 6, firstRun);
});
walk('the popup', 6, popup);
walk('the panel, and options after an application', 16, async (app, check) => {
  await panel(app, check);
  await options(app, check);
});
