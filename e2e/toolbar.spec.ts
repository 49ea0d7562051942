import type { Page, Worker } from '@playwright/test';
import { ATS_MATCHES } from '../extension/ats/registry.ts';
import { stopServiceWorker } from './browser.ts';
import { pressShortcut, reloadExtension, setShortcut, setSiteAccess } from './extensionsPage.ts';
import { type App, expect, practiceJob, test } from './fixtures.ts';
import { lastSession } from './flow.ts';
import { rows } from './store.ts';

const job = practiceJob('Larkmoor');
const applyButton = (page: Page) => page.getByRole('button', { name: 'Apply with AI' });

/** A practice page whose button is mounted and known to the background. */
async function openReady(app: App): Promise<Page> {
  const { page, form } = await app.open(job);
  await form.locator('jobai-apply').waitFor();
  return page;
}

interface ExtensionGlobals {
  chrome: {
    commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
    runtime: { onInstalled: { dispatch(details: { reason: string }): void } };
    contextMenus: {
      create(item: object): unknown;
      update(id: string, change: object): Promise<void>;
      onClicked: { dispatch(info: object, tab: object): void };
    };
    tabs: { query(filter: object): Promise<object[]> };
  };
}

function worker({ context }: App): Worker {
  const [only] = context.serviceWorkers();
  if (!only) throw new Error('the service worker does not run');
  return only;
}

test('the toolbar action opens the popup; its "Apply with AI" fills in the real panel', async ({
  app,
}) => {
  const page = await openReady(app);
  const popup = await app.popup(page);
  await expect(popup.getByRole('region', { name: /form on this page/ })).toContainText(job.title);
  const closed = popup.waitForEvent('close');
  await applyButton(popup).click();
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await expect(page.locator('#first_name')).toHaveValue('Ines');
  await closed;
  expect(await rows(panel, 'sessions')).toHaveLength(1);
});

test('the popup starts a fill also when the service worker is gone', async ({ app }) => {
  const page = await openReady(app);
  const popup = await app.popup(page);
  await applyButton(popup).waitFor();
  await stopServiceWorker(app.context, app.id);
  await applyButton(popup).click();
  await expect(page.locator('#first_name')).toHaveValue('Ines');
});

test('a tab without a form: popup and panel say so, nothing starts', async ({ app }) => {
  const page = await app.context.newPage();
  await page.goto('https://careers.example.com/');
  const popup = await app.popup(page);
  await expect(popup.getByText('No application form on this page.')).toBeVisible();
  await expect(applyButton(popup)).toHaveCount(0);
  await popup.close();

  await setShortcut(app.context, app.id, 'apply', 'Alt+Shift+A');
  await pressShortcut(page);
  const panel = await app.panel();
  await expect(panel.getByText('No application form here')).toBeVisible();
  expect(await rows(panel, 'sessions')).toHaveLength(0);
});

test('Alt+Shift+A in the page works where Chromium leaves the command without a key', async ({
  app,
}) => {
  const { page } = await app.open(job);
  // A posting is screens long, and its form stands below it: the button is in sight without scrolling.
  await expect(page.locator('jobai-apply')).toBeInViewport({ ratio: 1 });
  await page.locator('#first_name').focus();
  await page.keyboard.press('Alt+Shift+KeyA');
  await expect(page.locator('#last_name')).not.toHaveValue('');
  await app.panel();
});

test('Alt+Shift+A opens the panel and fills', async ({ app }) => {
  // Chrome keeps Alt+Shift+A for itself on Linux and Windows, so a person sets it by hand (chrome://extensions/shortcuts).
  await setShortcut(app.context, app.id, 'apply', 'Alt+Shift+A');
  const page = await openReady(app);
  await pressShortcut(page);
  await expect(page.locator('#first_name')).toHaveValue('Ines');
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  expect((await lastSession(panel))?.state).toBe('review');
});

test('the options name the shortcut that works, or say that none is set', async ({ app }) => {
  const about = await app.context.newPage();
  const open = () => about.goto(`chrome-extension://${app.id}/options.html#/about`);
  const [set] = await worker(app).evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    return (await chrome.commands.getAll()).filter(({ name }) => name === 'apply');
  });
  await open();
  await expect(about.getByText(set?.shortcut || 'No shortcut is set.').first()).toBeVisible();
  await setShortcut(app.context, app.id, 'apply', 'Alt+Shift+K');
  await about.reload();
  await expect(about.getByText('Alt+Shift+K')).toBeVisible();
});

test('the context menu has one entry, on the ATS pages only, and starts a fill', async ({
  app,
}) => {
  const page = await openReady(app);
  const made = await worker(app).evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    // Rejects when there is no such entry; the one made at the installation is meant.
    await chrome.contextMenus.update('apply', {});
    const items: object[] = [];
    const create = chrome.contextMenus.create.bind(chrome.contextMenus);
    chrome.contextMenus.create = (item) => {
      items.push(item);
      return create(item);
    };
    // Chrome has no way to read an entry back; the update that makes it anew is watched instead.
    chrome.runtime.onInstalled.dispatch({ reason: 'update' });
    while (items.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return items;
  });
  expect(made).toEqual([
    {
      id: 'apply',
      title: 'Apply with AI on this page',
      contexts: ['page', 'frame'],
      documentUrlPatterns: ATS_MATCHES,
    },
  ]);
  await page.bringToFront();
  // The menu itself is drawn by the system; its handler is called as Chrome calls it.
  await worker(app).evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const [tab = {}] = await chrome.tabs.query({ active: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'apply' }, tab);
  });
  await expect(page.locator('#first_name')).toHaveValue('Ines');
});

test('an open page gets exactly one working button when the extension is replaced', async ({
  app,
}) => {
  const page = await openReady(app);
  const button = page.locator('jobai-apply');
  await button.evaluate((host) => host.setAttribute('data-old', ''));
  await reloadExtension(app.context, app.id);
  await expect(page.locator('jobai-apply:not([data-old])')).toHaveCount(1);
  await expect(page.locator('jobai-apply')).toHaveCount(1);

  // The old script would put its own button back when the page drops it.
  await button.evaluate((host) => host.remove());
  await expect(page.locator('jobai-apply:not([data-old])')).toHaveCount(1);
  await expect(page.locator('jobai-apply')).toHaveCount(1);

  await page.bringToFront();
  await button.click();
  const panel = await app.panel();
  await panel.getByRole('button', { name: 'Next question' }).waitFor({ timeout: 30_000 });
  await expect(page.locator('#first_name')).toHaveValue('Ines');
  expect(await rows(panel, 'sessions')).toHaveLength(1);
});

test('withheld site access: the panel says why and what to do; a shortcut lets it in once', async ({
  app,
}) => {
  await setShortcut(app.context, app.id, 'apply', 'Alt+Shift+A');
  const before = await openReady(app);
  await before.locator('jobai-apply').click();
  const panel = await app.panel();
  await setSiteAccess(app.context, app.id, 'ON_CLICK');

  const { page } = await app.open(job);
  await page.locator('#first_name').waitFor();
  await page.bringToFront();
  await expect(panel.getByText('JobAI has no access to this site')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Allow access to this site' })).toBeVisible();
  await expect(page.locator('jobai-apply')).toHaveCount(0);
  await expect(page.locator('#first_name')).toHaveValue('');

  await pressShortcut(page);
  await page.locator('jobai-apply').waitFor();
  await expect(panel.getByText('JobAI has no access to this site')).toBeHidden();
  await page.locator('jobai-apply').click();
  await expect(page.locator('#first_name')).toHaveValue('Ines');
});
