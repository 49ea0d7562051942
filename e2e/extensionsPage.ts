import type { BrowserContext, Page } from '@playwright/test';

/** What a person sets for an extension in chrome://extensions, by the calls that page makes itself. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
  }): Promise<void>;
  updateExtensionCommand(change: {
    extensionId: string;
    commandName: string;
    keybinding: string;
  }): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
}
type Call = keyof DeveloperPrivate;

async function inExtensionsPage<T extends Call>(
  context: BrowserContext,
  call: T,
  change: Parameters<DeveloperPrivate[T]>[0],
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([name, argument]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: Record<string, (change: unknown) => Promise<void>> };
      };
      await chrome.developerPrivate[name]?.(argument);
    },
    [call, change] as const,
  );
  await page.close();
}

/** "This extension can read and change site data": on click, or on all the sites it asks for. */
export function setSiteAccess(
  context: BrowserContext,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  return inExtensionsPage(context, 'updateExtensionConfiguration', { extensionId, hostAccess });
}

export function setShortcut(
  context: BrowserContext,
  extensionId: string,
  commandName: string,
  keybinding: string,
): Promise<void> {
  return inExtensionsPage(context, 'updateExtensionCommand', {
    extensionId,
    commandName,
    keybinding,
  });
}

/** Reloads the extension as an update does. Chrome lets an unpacked one come back only in developer mode. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  await inExtensionsPage(context, 'updateProfileConfiguration', { inDeveloperMode: true });
  const own: Page = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/options.html`);
  const closed = own.waitForEvent('close');
  // The page goes with the extension, before it can answer.
  await own
    .evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { reload(): void } } }
      ).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await closed;
}

/** Alt+Shift+A on a page. A browser shortcut needs a system key event, which Playwright's keyboard does not make. */
export async function pressShortcut(page: Page): Promise<void> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    modifiers: 1 | 8,
    windowsVirtualKeyCode: 65,
    nativeVirtualKeyCode: 38,
    key: 'A',
    code: 'KeyA',
    isSystemKey: true,
  });
  await session.detach();
}
