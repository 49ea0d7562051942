import { Unzip, UnzipInflate } from 'fflate';
import { DocumentError } from '../faults.ts';

const CHUNK = 64 * 1024;
const MAX_ENTRIES = 2000;

/**
 * The named parts of a ZIP archive as text. Throws `inflates` as soon as the parts come to more than `limit` bytes,
 * whatever the archive says about their size; parts nobody wants are not inflated at all.
 */
export function unzipTexts(bytes: Uint8Array, wanted: RegExp, limit: number): Map<string, string> {
  const found = new Map<string, Uint8Array[]>();
  let total = 0;
  let entries = 0;
  let fault: unknown = null;
  const unzip = new Unzip((file) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new DocumentError('inflates');
    if (!wanted.test(file.name) || found.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    found.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) fault ??= error;
      total += chunk?.length ?? 0;
      if (total > limit) throw new DocumentError('inflates');
      if (chunk) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError('broken', { cause });
  }
  if (fault) throw new DocumentError('broken', { cause: fault });
  return new Map([...found].map(([name, chunks]) => [name, decode(chunks)] as const));
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
