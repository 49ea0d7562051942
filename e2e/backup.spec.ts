import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { surfaceFaults } from './accessibility.ts';
import { launchApp } from './app.ts';
import { type App, expect, test } from './fixtures.ts';
import { EXTENSION_DIR } from './paths.ts';
import { putRows, rows } from './store.ts';
import { trackedExtreme, trackedSample } from './tracked.ts';

/** What the first released version stored, as it would export it. */
const V1 = readFileSync(join(import.meta.dirname, '../extension/db/fixtures/v1.json'), 'utf8');
const KEPT = ['profile', 'answers', 'applications', 'receipts'] as const;

type Chrome = {
  storage: { local: { get(keys: null): Promise<object>; set(items: object): Promise<void> } };
  alarms: { create(name: string, info: { when: number }): Promise<void> };
};

async function dataPage({ context, id }: App, size = { width: 320, height: 900 }): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${id}/options.html#/data`);
  await page.getByRole('heading', { name: 'Your data' }).waitFor();
  return page;
}

async function look(page: Page, name: string, faults: string[]): Promise<void> {
  faults.push(...(await surfaceFaults(page, name)));
  const pictures = process.env.JOBAI_PICTURES;
  if (!pictures) return;
  const scheme = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await page.screenshot({
    path: join(pictures, `${name.replaceAll(' ', '-')}-${scheme ? 'dark' : 'light'}.png`),
    fullPage: true,
  });
}

/** Digest of each stored file's bytes, computed anew, by name. */
function digests(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('jobai');
      opening.onsuccess = () => resolve(opening.result);
    });
    const files = await new Promise<{ name: string; bytes: ArrayBuffer }[]>((resolve) => {
      const reading = database.transaction('files').objectStore('files').getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    const named: Record<string, string> = {};
    for (const { name, bytes } of files) {
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      named[name] = `${bytes.byteLength} ${digest.join(' ')}`;
    }
    return named;
  });
}

async function kept(page: Page): Promise<object> {
  const stores: Record<string, object> = {};
  for (const store of KEPT) stores[store] = await rows(page, store);
  const settings = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return chrome.storage.local.get(null);
  });
  return { ...stores, files: await digests(page), settings };
}

const choose = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const restore = (page: Page, name = 'Restore') =>
  // The section's own heading is a button of that name too.
  page.getByRole('button', { name, exact: true }).last().click();

test('everything moves to a second machine; damaged, foreign, older and newer files; replace and undo', async ({
  app,
  workerBoards,
}) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  const old = await dataPage(app);
  const v1 = JSON.parse(V1);
  for (const store of ['answers', 'receipts', 'sessions', 'pages'] as const) {
    await putRows(old, store, v1.stores[store]);
  }
  await putRows(old, 'applications', [...trackedSample(), trackedExtreme()]);
  await old.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.storage.local.set({
      settings: { firstRun: 'done', off: [], followUpDays: 9 },
    });
    location.hash = '#/files';
  });
  const dir = mkdtempSync(join(tmpdir(), 'jobai-e2e-second-'));
  const big = Buffer.alloc(9_900_000, '%PDF-1.7 a scanned résumé ');
  for (const name of ['scan-1.pdf', 'scan-2.pdf']) {
    big.write(name, 100);
    writeFileSync(join(dir, name), big);
    await old.locator('input[type=file]').first().setInputFiles(join(dir, name));
    await old.getByRole('listitem').filter({ hasText: name }).waitFor();
  }
  await old.evaluate(() => {
    location.hash = '#/data';
  });
  const downloading = old.waitForEvent('download');
  await old.getByRole('button', { name: 'Export everything' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^jobai-\d{4}-\d\d-\d\d-\d{4}\.json$/);
  const exported = await download.path();
  const before = await kept(old);

  const second = await launchApp(workerBoards, join(dir, 'profile'));
  try {
    const page = await dataPage(second);
    await page.locator('input[type=file]').setInputFiles(exported);
    const review = page.getByRole('listitem').filter({ hasText: 'in the file' });
    await expect(review.filter({ hasText: 'Files' })).toContainText('3 in the file');
    await expect(review.filter({ hasText: 'Files' })).toContainText('3 new');
    await expect(review.filter({ hasText: 'Applications' })).toContainText('6 in the file');
    await expect(page.getByText('not opened again: 2')).toBeVisible();
    await expect(page.getByText('There is data on this device already')).toHaveCount(0);
    await look(page, 'restore review', faults);
    await restore(page);
    await expect(page.getByText(/^Restored from/)).toBeVisible();
    await look(page, 'restored', faults);
    expect(await kept(page)).toEqual(before);
    const states = (await rows<{ state: string; tabId: number }>(page, 'sessions')).map(
      ({ state, tabId }) => `${state} ${tabId}`,
    );
    expect(new Set(states)).toEqual(new Set(['ended -1', 'unknown -1']));
    expect(await rows(page, 'pages')).toEqual([]);

    // Nothing of a bad file reaches the store.
    const text = readFileSync(exported);
    const alert = page.getByRole('alert').filter({ hasText: 'cannot be restored' });
    await choose(page, 'cut.json', text.subarray(0, 1_000_000));
    await expect(alert).toContainText('cut.json');
    await expect(alert).toContainText('damaged or was cut off');
    await look(page, 'restore damaged', faults);
    await choose(page, 'resume.json', '{"basics": {"name": "Ana"}}');
    await expect(alert).toContainText('not an export of JobAI');
    await choose(page, 'newer.json', JSON.stringify({ ...v1, schema: 99 }));
    await expect(alert).toContainText('newer version of JobAI');
    expect(await kept(page)).toEqual(before);

    // An export of the first version, which named no schema; some of its rows are broken.
    const { schema, product, counts, ...first } = structuredClone(v1);
    first.version = 1;
    first.stores.applications[0].dueOn = 'soon';
    first.stores.applications[0].company = 'W'.repeat(200);
    first.stores.files[0].base64 = Buffer.from('%PDF-1.7 other').toString('base64');
    await choose(page, 'jobai-2026-10-30.json', JSON.stringify(first));
    await expect(page.getByText('Cannot be restored: 2')).toBeVisible();
    await expect(page.getByText('its content is not the one that was stored')).toBeVisible();
    await expect(review.filter({ hasText: 'Applications' })).toContainText('12 new');
    await expect(review.filter({ hasText: 'Profile' })).toContainText('1 here stay');
    await page.getByText('Replace everything here').click();
    await expect(review.filter({ hasText: 'Applications' })).toContainText('6 here removed');
    await look(page, 'restore replace', faults);
    const copying = page.waitForEvent('download');
    await restore(page, 'Replace and restore');
    const copy = JSON.parse(readFileSync(await (await copying).path(), 'utf8'));
    expect(copy.stores.applications).toHaveLength(6);
    await expect(page.getByText('Restored from jobai-2026-10-30.json')).toBeVisible();
    expect(await rows(page, 'applications')).toHaveLength(12);
    await page.getByRole('link', { name: 'Profile' }).click();
    await page.getByRole('link', { name: 'Your data' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await expect(page.getByText('Taken back')).toBeVisible();
    expect(await kept(page)).toEqual(before);

    // The permission was never given here: the alarm says so instead of failing silently.
    await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const backup = { rhythm: 'daily', last: null, failed: null, kept: [] };
      await chrome.storage.local.set({ backup });
      await chrome.alarms.create('backup', { when: Date.now() });
    });
    await expect(page.getByText(/^The backup of .* was not made$/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Allow it again' })).toBeVisible();
    await look(page, 'backup withdrawn', faults);
  } finally {
    await second.close();
    rmSync(dir, { recursive: true, force: true, maxRetries: 3 });
  }
  expect(faults).toEqual([]);
});

/** The built extension with the optional permissions given: Chrome's own question can't be answered by a test. */
function withPermissions(): string {
  const dir = mkdtempSync(join(tmpdir(), 'jobai-e2e-extension-'));
  cpSync(EXTENSION_DIR, dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  delete manifest.optional_permissions;
  writeFileSync(path, JSON.stringify(manifest));
  return dir;
}

test('backup files are made by button and by alarm, and can be restored; little room is said before anything is lost', async ({
  workerBoards,
}) => {
  const faults: string[] = [];
  const extensionDir = withPermissions();
  const dir = mkdtempSync(join(tmpdir(), 'jobai-e2e-backup-'));
  const downloads = mkdtempSync(join(tmpdir(), 'jobai-e2e-downloads-'));
  mkdirSync(join(dir, 'Default'));
  writeFileSync(
    join(dir, 'Default/Preferences'),
    JSON.stringify({ download: { default_directory: downloads, prompt_for_download: false } }),
  );
  const files = () => readdirSync(downloads, { recursive: true, encoding: 'utf8' });
  const backups = () => files().filter((file) => /^JobAI\/jobai-.*\.json$/.test(file));
  const app = await launchApp(workerBoards, dir, { extensionDir, colorScheme: 'dark' });
  try {
    const cdp = await app.context.browser()?.newBrowserCDPSession();
    // As in a browser of one's own: names as they are given, into the download folder.
    await cdp?.send('Browser.setDownloadBehavior', { behavior: 'default' });
    const page = await dataPage(app);
    await putRows(page, 'applications', trackedSample());
    await page.reload();
    await look(page, 'data', faults);
    await page.getByText('Every day').click();
    await expect(page.getByText(/^Last backup: /)).toBeVisible();
    await expect.poll(backups).toHaveLength(1);
    await look(page, 'backup on', faults);

    // Two days later, with no page of ours open.
    const [worker] = app.context.serviceWorkers();
    await page.close();
    await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const { backup } = (await chrome.storage.local.get(null)) as { backup: object };
      const last = { at: new Date(Date.now() - 172_800_000).toISOString(), name: 'x', bytes: 1 };
      await chrome.storage.local.set({ backup: { ...backup, last } });
      await chrome.alarms.create('backup', { when: Date.now() });
    });
    await expect.poll(backups, { timeout: 20_000 }).toHaveLength(2);

    const again = await dataPage(app);
    const latest = backups().sort().at(-1) ?? '';
    await again.locator('input[type=file]').setInputFiles(join(downloads, latest));
    await expect(
      again.getByRole('listitem').filter({ hasText: 'Applications' }).first(),
    ).toContainText('5 here stay');
    await again.getByText('Replace everything here').click();
    await look(again, 'restore review', faults);
    await again.getByRole('button', { name: 'Discard' }).click();

    // Chrome reports a quota we set; it still writes, as there is room in truth.
    const session = await app.context.newCDPSession(again);
    const origin = `chrome-extension://${app.id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000_000 });
    await again.reload();
    await expect(again.getByText('Little space left')).toBeVisible();
    await look(again, 'room low', faults);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
    await again.goto(`${origin}/options.html#/files`);
    await again.reload();
    await expect(again.getByRole('alert')).toContainText('Almost no space left');
    await again
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'large.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.alloc(6_000_000, '%PDF-1.7 '),
      });
    await expect(again.getByText('large.pdf was not stored.')).toContainText('less space left');
    expect(await rows(again, 'files')).toEqual([]);
    await look(again, 'room full', faults);
    await again.goto(`${origin}/sidepanel.html`);
    await expect(again.getByRole('alert')).toContainText('Almost no space left');
  } finally {
    await app.close();
    for (const one of [dir, downloads, extensionDir]) {
      rmSync(one, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  expect(faults).toEqual([]);
});
