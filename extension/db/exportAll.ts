import { browser } from 'wxt/browser';
import { db } from './database.ts';

/** C6: everything the product keeps, rows as they are stored; bytes as base64. */
export type FullExport = {
  format: 'jobai-export';
  version: 1;
  exportedAt: string;
  /** By store name. */
  stores: Record<string, unknown[]>;
  /** chrome.storage.local. */
  settings: Record<string, unknown>;
};

/** In pieces: the spread of a 10 MB array would overflow the stack. */
function toBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let binary = '';
  for (let at = 0; at < view.length; at += 0x8000) {
    binary += String.fromCharCode(...view.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

export async function exportEverything(now = new Date()): Promise<FullExport> {
  const stores: FullExport['stores'] = {};
  await db.transaction('r', db.tables, async () => {
    for (const table of db.tables) stores[table.name] = await table.toArray();
  });
  stores.files = (await db.files.toArray()).map(({ bytes, ...file }) => ({
    ...file,
    // A damaged row may have lost its bytes; the rest of it is exported all the same.
    base64: bytes instanceof ArrayBuffer ? toBase64(bytes) : null,
  }));
  return {
    format: 'jobai-export',
    version: 1,
    exportedAt: now.toISOString(),
    stores,
    settings: await browser.storage.local.get(null),
  };
}
