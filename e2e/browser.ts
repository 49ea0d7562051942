import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test';

export type LaunchOptions = {
  userDataDir: string;
  /** Unpacked extension to load; none when absent. */
  extensionDir?: string;
  /** Port of the board server: every host name then resolves to it. Absent: the real network. */
  hostPort?: number;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
};

/**
 * The first three: two pages that Chromium keeps ready for its address bar, half as much work as its whole start. The
 * rest is Playwright's own list, which a second flag of this name replaces.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

const CHROMIUM = [process.env.JOBAI_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The installed Chromium, or undefined: Playwright's own is used then. */
export function chromiumPath(): string | undefined {
  return CHROMIUM.find((path) => path !== undefined && existsSync(path));
}

/** Chromium with the extension and, for the practice boards, real host names on 127.0.0.1. */
export function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const { userDataDir, extensionDir, hostPort, headless = true, colorScheme = 'light' } = options;
  return chromium.launchPersistentContext(userDataDir, {
    executablePath: chromiumPath(),
    // Playwright's own `headless: true` picks the headless shell's flags, where extensions do not load.
    headless: false,
    viewport: null,
    colorScheme,
    ignoreHTTPSErrors: hostPort !== undefined,
    args: [
      // Without a graphics card Chromium emulates one, which costs more than drawing in software.
      ...(headless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1400,900',
      `--disable-features=${WITHOUT.join()}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...(hostPort === undefined ? [] : boardFlags(hostPort)),
      ...(extensionDir === undefined
        ? []
        : [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`]),
    ],
  });
}

function boardFlags(port: number): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    '--ignore-certificate-errors',
  ];
}

/** Id of the loaded extension, once its service worker has started. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

export type OpenedPage = { page: Page; disconnect: () => Promise<void> };

/**
 * The side panel or the popup after it was opened. Playwright's first connection does not list them (they are no tabs),
 * a second one over CDP does; `disconnect` closes that connection only.
 */
export async function openedPage(
  userDataDir: string,
  url: string,
  timeoutMs = 10_000,
): Promise<OpenedPage> {
  const port = readFileSync(join(userDataDir, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const deadline = Date.now() + timeoutMs;
  // Each connection lists the targets of its own moment, so an unopened panel needs a new one.
  while (Date.now() < deadline) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = pageAt(browser, url);
    if (page) return { page, disconnect: () => browser.close() };
    await browser.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${url} opened within ${timeoutMs} ms`);
}

function pageAt(browser: Browser, url: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(url));
}

async function withBrowserSession<T>(
  context: BrowserContext,
  use: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser to speak to');
  const session = await browser.newBrowserCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

/**
 * Ends the extension's service worker as the browser does after 30 idle seconds. A message may start it again at once
 * under the same target id, so that it died shows in `workerStart` only.
 */
export function stopServiceWorker(context: BrowserContext, id: string): Promise<void> {
  return withBrowserSession(context, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets');
    const running = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
    if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
  });
}

/** When the running service worker started, ms since the epoch. */
export async function workerStart(context: BrowserContext): Promise<number> {
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(() => performance.timeOrigin);
}

/** A click on the toolbar icon, with the user gesture and activeTab that come with it. */
export async function triggerAction(
  context: BrowserContext,
  id: string,
  page: Page,
): Promise<void> {
  await page.bringToFront();
  await withBrowserSession(context, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const tab = targetInfos.find((target) => target.type === 'tab' && target.url === page.url());
    if (!tab) throw new Error(`no tab shows ${page.url()}`);
    // Playwright's protocol types do not know the Extensions domain yet.
    const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.triggerAction', { id, targetId: tab.targetId });
  });
}
