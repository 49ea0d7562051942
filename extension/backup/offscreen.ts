import { browser } from 'wxt/browser';
import * as z from 'zod';
import { aroundStores, exportEverything } from '../db/exportAll.ts';
import type { Produced } from './make.ts';

/** Page that makes the file for the background; it lives only meanwhile. */
const PAGE = '/offscreen.html';
export const MakeFile = z.object({
  type: z.literal('backup.make'),
  around: z.object({ product: z.string(), settings: z.record(z.string(), z.unknown()) }),
});
type MakeFile = z.infer<typeof MakeFile>;
const Made = z.object({ url: z.string(), name: z.string(), bytes: z.number() });

/** An export as a blob URL, made in the page that calls it. */
export async function produceHere(around?: MakeFile['around']): Promise<Produced> {
  const { name, file } = await exportEverything(new Date(), around);
  const url = URL.createObjectURL(file);
  return { url, name, bytes: file.size, release: () => URL.revokeObjectURL(url) };
}

/** The same from the service worker, by way of an offscreen page. */
export async function produceOffscreen(): Promise<Produced> {
  // One may be left from a worker that died in the middle.
  await browser.offscreen.closeDocument().catch(() => undefined);
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL(PAGE),
    reasons: ['BLOBS'],
    justification: 'Holds the backup file while it is written',
  });
  const request: MakeFile = { type: 'backup.make', around: await aroundStores() };
  const made = Made.parse(await browser.runtime.sendMessage(request));
  return { ...made, release: () => void browser.offscreen.closeDocument() };
}
