import { browser } from 'wxt/browser';
import { db } from './database.ts';

/** C6: everything the product keeps, rows as they are stored; bytes as base64. Read again by backup/read.ts. */
export type ExportHead = {
  format: 'jobai-export';
  /** Of the file itself. 1 named no `schema`: its rows are those of database version 1. */
  version: 2;
  /** Version of the database the rows come from. */
  schema: number;
  /** Version of the product. */
  product: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Rows by store. */
  counts: Record<string, number>;
  /** chrome.storage.local without the tokens of the sign-in. */
  settings: Record<string, unknown>;
};

export type Exported = { name: string; file: Blob; head: ExportHead };

const WITH_BYTES = new Set(['files', 'conflicts']);

/** In pieces: the spread of a 10 MB array would overflow the stack. */
function toBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let binary = '';
  for (let at = 0; at < view.length; at += 0x8000) {
    binary += String.fromCharCode(...view.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** A damaged file may have lost its bytes; the rest of it is exported all the same. */
function writable(row: object): object {
  const { bytes, ...rest } = row as { bytes?: unknown };
  return { ...rest, base64: bytes instanceof ArrayBuffer ? toBase64(bytes) : null };
}

/** "2026-11-23-0912": sorts by time in a folder. */
function stamp(instant: Date): string {
  return instant.toISOString().slice(0, 16).replace('T', '-').replace(':', '');
}

/** Keys of chrome.storage.local that no file may hold: whoever has them is the person (D9), or spends their money. */
export const SECRET_KEYS: readonly string[] = ['account.tokens', 'assist.keys'];

/** What the extension's own APIs say; an offscreen page has neither of them and is told. */
export async function aroundStores(): Promise<Pick<ExportHead, 'product' | 'settings'>> {
  const { version: product } = browser.runtime.getManifest();
  const stored = Object.entries(await browser.storage.local.get(null));
  const settings = Object.fromEntries(stored.filter(([key]) => !SECRET_KEYS.includes(key)));
  return { product, settings };
}

/** One JSON file, a row a line. Put together in pieces: with many files it is too long for one string. */
export async function exportEverything(
  now = new Date(),
  around?: Awaited<ReturnType<typeof aroundStores>>,
): Promise<Exported> {
  const stores: Record<string, object[]> = {};
  await db.transaction('r', db.tables, async () => {
    for (const table of db.tables) stores[table.name] = await table.toArray();
  });
  const head: ExportHead = {
    format: 'jobai-export',
    version: 2,
    schema: db.verno,
    exportedAt: now.toISOString(),
    counts: Object.fromEntries(Object.entries(stores).map(([name, rows]) => [name, rows.length])),
    ...(around ?? (await aroundStores())),
  };
  const parts: BlobPart[] = [`${JSON.stringify(head).slice(0, -1)},\n"stores":{`];
  for (const [at, [name, rows]] of Object.entries(stores).entries()) {
    parts.push(`${at ? ',' : ''}\n${JSON.stringify(name)}:[`);
    for (const [line, row] of rows.entries()) {
      parts.push(
        `${line ? ',' : ''}\n`,
        new Blob([JSON.stringify(WITH_BYTES.has(name) ? writable(row) : row)]),
      );
    }
    parts.push(']');
  }
  parts.push('}}\n');
  const file = new Blob(parts, { type: 'application/json' });
  return { name: `jobai-${stamp(now)}.json`, file, head };
}
