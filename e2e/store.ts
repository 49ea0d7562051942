import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';

/** Rows of the extension's own database, read and written from one of its pages, for set-up and checks of tests. */

type StoreName =
  | 'profile'
  | 'files'
  | 'answers'
  | 'applications'
  | 'receipts'
  | 'sessions'
  | 'pages';

/** Every row of a store, as stored. */
export function rows<T>(extensionPage: Page, store: StoreName): Promise<T[]> {
  return read(extensionPage, { store });
}

/** Only the rows that have `value` under an indexed field. */
export function rowsWhere<T>(
  extensionPage: Page,
  store: StoreName,
  index: string,
  value: string,
): Promise<T[]> {
  return read(extensionPage, { store, index, value });
}

function read<T>(
  extensionPage: Page,
  what: { store: StoreName; index?: string; value?: string },
): Promise<T[]> {
  return extensionPage.evaluate(
    ({ store, index, value }) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database.transaction(store).objectStore(store);
          const reading = index ? all.index(index).getAll(value) : all.getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as never[]);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    what,
  );
}

/** Writes rows as they are; pages that are open learn of them when they are loaded again. */
export function putRows(extensionPage: Page, store: StoreName, values: object[]): Promise<void> {
  return extensionPage.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(name, 'readwrite');
          for (const value of all) work.objectStore(name).put(value);
          work.onabort = () => reject(work.error);
          work.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [store, values] as const,
  );
}

/** Empties stores. */
export function clearRows(extensionPage: Page, stores: StoreName[]): Promise<void> {
  return extensionPage.evaluate(
    (names) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(names, 'readwrite');
          for (const name of names) work.objectStore(name).clear();
          work.onabort = () => reject(work.error);
          work.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    stores,
  );
}

async function ownPage(context: BrowserContext, url: string): Promise<Page> {
  const find = () => context.pages().find((page) => page.url().startsWith(url));
  await expect.poll(find, { intervals: [50], timeout: 10_000 }).toBeTruthy();
  return find() as Page;
}

/** Stores a profile and a résumé as the options page would; for tests that are about something else. */
export async function seed(
  context: BrowserContext,
  extensionId: string,
  profile: unknown,
  resumePath: string,
): Promise<void> {
  // The page that opens by itself after installing: it has opened the database, so its stores exist.
  const page = await ownPage(context, `chrome-extension://${extensionId}/options.html`);
  await page.locator('#root > *').first().waitFor();
  const bytes = readFileSync(resumePath);
  await page.evaluate(
    async ({ profile, name, base64, sha256 }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('jobai');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const at = new Date().toISOString();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;
      const work = database.transaction(['profile', 'files'], 'readwrite');
      work.objectStore('profile').put({ id: 'me', profile, updatedAt: at });
      work.objectStore('files').put({
        id: 'resume-1',
        kind: 'resume',
        roles: [],
        label: 'General',
        name,
        mime: 'application/pdf',
        size: content.byteLength,
        sha256,
        bytes: content,
        isDefault: true,
        addedAt: at,
      });
      await new Promise((resolve, reject) => {
        work.oncomplete = resolve;
        work.onabort = () => reject(work.error);
      });
      database.close();
    },
    {
      profile,
      name: basename(resumePath),
      base64: bytes.toString('base64'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
  );
  await page.close();
}
