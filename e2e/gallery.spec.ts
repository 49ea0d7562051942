import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { faultsInBothSchemes, overflowFaults, surfaceFaults } from './accessibility.ts';
import { chromiumPath } from './browser.ts';
import { STATES } from './gallery/states.ts';
import { IS_THOROUGH } from './thorough.ts';

const configFile = fileURLToPath(new URL('./gallery/vite.config.ts', import.meta.url));
const NAMES = ['components', ...STATES.map((state) => state.name)];
/** What opens over a state stands beside it, at the end of the page. */
const ROOT = 'body';

/** Looking at one takes a second or two: the states are shared out, so that the workers can share the work. */
const SHARES = 8;
/** In `pnpm verify` every state is looked at in dark too, else every eighth: the colours come from one set of tokens. */
const isInBoth = (index: number) => IS_THOROUGH || Math.floor(index / SHARES) % 8 === 0;

let outDir: string;
let server: PreviewServer;
let browser: Browser;
let base: string;

test.beforeAll(async () => {
  // Each worker builds its own.
  outDir = mkdtempSync(join(tmpdir(), 'jobai-gallery-'));
  const where = { configFile, build: { outDir } };
  await build({ ...where, logLevel: 'warn' });
  server = await preview({ ...where, preview: { port: 0, host: '127.0.0.1' } });
  base = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({ executablePath: chromiumPath() });
});

test.afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

/** Shows a state in an open gallery page. */
async function show(page: Page, name: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
  await expect(page.locator(`[data-state="${name}"] main`)).toBeVisible();
  // What lay open over the state before may leave a moment later than that state.
  await expect(page.locator('[data-overlay-container]')).toHaveCount(0);
  const state = STATES.find((each) => each.name === name);
  if (state && ('account' in state || 'sync' in state)) {
    for (const [at, each] of (state.presses ?? []).entries()) {
      // A title that opens a section and the button in it may have one name: the later press is the later one.
      const isSecond = state.presses?.slice(0, at).some(({ source }) => source === each.source);
      await page
        .getByRole('button', { name: each })
        .nth(isSecond ? 1 : 0)
        .click();
    }
    if ('sync' in state && state.toggles) await page.getByText(state.toggles).click();
    return;
  }
  if (!state || !('view' in state)) return;
  for (const each of state.sections ?? []) {
    await page.getByRole('button', { name: each }).click();
  }
  const { press } = state;
  if (!press) return;
  await page.getByRole('button', { name: press }).first().click();
  await expect(page.getByRole('dialog').or(page.getByRole('menu')).first()).toBeVisible();
}

for (let at = 0; at < SHARES; at += 1) {
  test(`every state at 320 px, light and dark, ${at + 1} of ${SHARES}: no axe violation, no sideways scrolling, no script error`, async () => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(base);
    for (const [index, name] of NAMES.entries()) {
      if (index % SHARES !== at) continue;
      await show(page, name);
      const look = isInBoth(index) ? faultsInBothSchemes : surfaceFaults;
      faults.push(...(await look(page, name, ROOT)));
    }
    expect(faults).toEqual([]);
    await context.close();
  });
}

test('with text of twice the size nothing at 320 px scrolls sideways, and icons are as large as their text', async () => {
  test.skip(!IS_THOROUGH, 'every state once more');
  test.setTimeout(180_000);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(base);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const faults: string[] = [];
  for (const name of NAMES) {
    await show(page, name);
    faults.push(...(await overflowFaults(page, name)));
    const small = await page
      .locator('svg.lucide:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 23).length);
    if (small > 0) faults.push(`${name}: ${small} icons did not grow`);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test('the next thing to do is in view at 320 × 480 in every state that has one', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 480 } });
  const page = await context.newPage();
  await page.goto(base);
  for (const state of STATES) {
    if (!('view' in state)) continue;
    const { name, view, press } = state;
    if (press || (!view.page && view.access !== 'withheld')) continue;
    await show(page, name);
    const footer = page.locator('footer');
    await expect(footer, name).toBeVisible();
    const action = footer.getByRole('button').first();
    if ((await action.count()) > 0) await expect(action, name).toBeInViewport({ ratio: 1 });
  }
  await context.close();
});

test('a list of 280 options keeps few rows in the page and is searched', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${base}#needs-you`);
  const box = page.getByRole('combobox', { name: 'Country of citizenship' });
  // A list closes when the page scrolls, and the first press may still be scrolling the box into view.
  await expect(async () => {
    await box.press('ArrowDown');
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await page.getByRole('option').count()).toBeLessThan(40);
  await box.fill('portu');
  await page.getByRole('option', { name: 'Portugal' }).click();
  await expect(box).toHaveValue('Portugal');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await page.close();
});

test('what gets the focus never lies under the footer', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${base}#needs-you`);
  await expect(page.locator('footer')).toBeVisible();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const isCovered = await page.evaluate(() => {
      const active = document.activeElement;
      const footer = document.querySelector('footer');
      if (!active || !footer || footer.contains(active) || active === document.body) return false;
      return active.getBoundingClientRect().top >= footer.getBoundingClientRect().top;
    });
    expect(isCovered, `press ${press}`).toBe(false);
  }
  await page.close();
});
