import type { Page } from '@playwright/test';

/** What a document's scripts get of the extension's storage: our own content script, then the page itself. */
export interface Seen {
  local: 'refused' | 'readable';
  session: 'refused' | 'readable';
  /** The page's own `chrome.storage`. */
  page: 'none' | 'there';
}

/** Asks inside our content script's own world, where a compromised page would have to get to first. */
export async function storageSeenBy(page: Page, extensionId: string): Promise<Seen> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const ours = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!ours) throw new Error('our content script is not in this page');
  const read = async (area: string) => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: ours.id,
      expression: `chrome.storage.${area}.get(null).then(() => 'readable', () => 'refused')`,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value as 'refused' | 'readable';
  };
  const seen = { local: await read('local'), session: await read('session') };
  await cdp.detach();
  const inPage = await page.evaluate(
    () => 'storage' in ((globalThis as { chrome?: object }).chrome ?? {}),
  );
  return { ...seen, page: inPage ? 'there' : 'none' };
}
