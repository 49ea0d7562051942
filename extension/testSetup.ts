import 'fake-indexeddb/auto';
import { beforeAll, vi } from 'vitest';
import { browser } from 'wxt/browser';
import messages from './public/_locales/en/messages.json';

// fakeBrowser has no i18n: answer from the real texts, with Chrome's positional substitutions.
const texts: Record<string, { message: string }> = messages;
browser.i18n.getMessage = vi.fn((key: string, subs?: string | string[]) => {
  const list = subs === undefined ? [] : [subs].flat();
  return (texts[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, n) => list[Number(n) - 1] ?? '');
}) as never;

// Nor does it look into elements.
browser.dom.openOrClosedShadowRoot = (element: HTMLElement) => element.shadowRoot as never;

// Nor a manifest.
browser.runtime.getManifest = () => ({ manifest_version: 3, name: 'JobAI', version: '0.1.0' });

// Files share their modules: what one left in the store is not there for the next.
beforeAll(async () => {
  for (const { name } of await indexedDB.databases()) {
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase(name ?? '');
      deleting.onsuccess = resolve;
      deleting.onerror = resolve;
    });
  }
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});
