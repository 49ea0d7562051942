import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type App, launchApp, practiceJob } from '../e2e/app.ts';
import { startBoards } from '../e2e/boards/server.ts';
import { answer, approveButton, expectSubmitted, fill } from '../e2e/flow.ts';
import { SAMPLE_DIR } from '../e2e/paths.ts';
import { questionCard } from '../e2e/person.ts';
import { putRows, rows, seed } from '../e2e/store.ts';
import { trackedSample } from '../e2e/tracked.ts';

/** Takes the README's pictures from the built extension on a practice job: `pnpm pictures`. */

const OUT = join(import.meta.dirname, '..', 'docs/pictures');
const PANEL = { width: 360, height: 680 };
const PAGE = { width: 720, height: PANEL.height };
const MAX_BYTES = 250_000;

type Size = { width: number; height: number };
type Scheme = 'light' | 'dark';

/** Without the scrollbars of the machine it runs on. */
async function size(page: Page, { width, height }: Size): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScrollbarsHidden', { hidden: true });
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

function keep(name: string, png: Buffer): void {
  const path = join(OUT, `${name}.png`);
  writeFileSync(path, png);
  const { size: bytes } = statSync(path);
  console.log(`${name}.png ${Math.round(bytes / 1000)} kB`);
  if (bytes > MAX_BYTES) throw new Error(`${name}.png is larger than ${MAX_BYTES} bytes`);
}

/** What is in view, for high-density screens; Playwright's own screenshot has one pixel per point. */
async function shoot(page: Page): Promise<Buffer> {
  // A resting caret or focus ring would look like part of the product.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const session = await page.context().newCDPSession(page);
  const seen = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
  }));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...seen, scale: 2 },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** The page and the panel beside it, as the browser shows them. */
async function sideBySide(app: App, left: Buffer, right: Buffer): Promise<Buffer> {
  const canvas = await app.context.newPage();
  const data = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  await canvas.setContent(
    `<body style="margin:0;display:flex;background:#d8dce3;gap:1px">
      <img src="${data(left)}" width="${PAGE.width}"><img src="${data(right)}" width="${PANEL.width}">`,
  );
  await size(canvas, { width: PAGE.width + PANEL.width + 1, height: PANEL.height });
  const png = await shoot(canvas);
  await canvas.close();
  return png;
}

async function own(app: App, path: string, dimensions: Size): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.id}/${path}`);
  await page.locator('main').waitFor();
  await size(page, dimensions);
  return page;
}

async function applying(app: App, scheme: Scheme): Promise<void> {
  const job = practiceJob('Larkmoor');
  const filled = await fill(app, job);
  const { page, panel } = filled;
  await panel.emulateMedia({ colorScheme: scheme });
  await size(panel, PANEL);
  await size(page, PAGE);
  if (scheme === 'light') {
    await page.locator('#application-form').evaluate((form) => {
      form.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -24, behavior: 'instant' });
    });
    await panel.evaluate(() => window.scrollTo(0, 0));
    keep('apply', await sideBySide(app, await shoot(page), await shoot(panel)));
    const open = questionCard(panel, 'Tell us about a time');
    await open.getByRole('textbox').fill('A nightly report counted refunds twice.');
    await open.evaluate((card) => card.scrollIntoView({ block: 'center' }));
    keep('panel-question', await shoot(panel));
    await open.getByRole('textbox').fill('');
  }
  await answer(filled, job);
  await panel.getByRole('group', { name: /^Filled/ }).evaluate((group) => {
    group.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -48, behavior: 'instant' });
  });
  keep(scheme === 'dark' ? 'panel-review-dark' : 'panel-review', await shoot(panel));
  if (scheme === 'dark') return;
  await approveButton(panel).click();
  await expectSubmitted(panel);
  keep('panel-submitted', await shoot(panel));
}

async function surfaces(app: App): Promise<void> {
  const popup = await own(app, 'popup.html', { width: 360, height: 600 });
  await putRows(popup, 'applications', trackedSample());
  await popup.reload();
  await popup.getByRole('heading', { name: 'Recent' }).waitFor();
  keep('popup', await shoot(popup));
  const [receipt] = await rows<{ id: string }>(popup, 'receipts');

  const options = await own(app, 'options.html#/profile', { width: 1000, height: 760 });
  await options.getByLabel('First name').waitFor();
  keep('profile', await shoot(options));
  await options.goto(`chrome-extension://${app.id}/options.html#/receipts/${receipt?.id}`);
  await options.getByText('What was sent').waitFor();
  keep('receipt', await shoot(options));
}

async function session(scheme: Scheme, work: (app: App) => Promise<void>): Promise<void> {
  const boards = await startBoards();
  const userDataDir = mkdtempSync(join(tmpdir(), 'jobai-pictures-'));
  const app = await launchApp(boards, userDataDir, { colorScheme: scheme });
  try {
    const profile = JSON.parse(readFileSync(join(SAMPLE_DIR, 'profile.json'), 'utf8'));
    await seed(app.context, app.id, profile, join(SAMPLE_DIR, 'ines-marlow-resume.pdf'));
    await work(app);
  } finally {
    await app.close();
    await boards.close();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

mkdirSync(OUT, { recursive: true });
await session('light', async (app) => {
  await applying(app, 'light');
  await surfaces(app);
});
await session('dark', (app) => applying(app, 'dark'));
