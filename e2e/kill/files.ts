import { createHash, randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Writer } from './writer.ts';

/** Large enough that a death meets it under way. */
const BYTES = 300_000;
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Uploads files, each once. `stored`: how many bytes each object of the person's has in the storage, by digest. */
export function fileWriter(stored: () => Promise<Map<string, number>>): Writer {
  const sent = new Map<string, { bytes: Uint8Array<ArrayBuffer>; isAcknowledged: boolean }>();
  return {
    what: 'files',
    async write(api) {
      const bytes = new Uint8Array(randomBytes(BYTES));
      const sha256 = digestOf(bytes);
      const file = { bytes, isAcknowledged: false };
      sent.set(sha256, file);
      const answer = await api.send('PUT', `/files/${sha256}`, bytes);
      if (answer) expect(answer.status).toBe(204);
      file.isAcknowledged = answer !== null;
      return file.isAcknowledged;
    },
    async check(api) {
      let acknowledged = 0;
      for (const [sha256, { bytes, isAcknowledged }] of sent) {
        const found = await api.send('GET', `/files/${sha256}`);
        // Whole, or not there at all.
        if (isAcknowledged || found?.status !== 404) {
          expect(found && digestOf(found.bytes)).toBe(sha256);
        }
        if (isAcknowledged) acknowledged += 1;
        else {
          expect((await api.send('PUT', `/files/${sha256}`, bytes))?.status).toBe(204);
          const now = await api.send('GET', `/files/${sha256}`);
          expect(now && digestOf(now.bytes)).toBe(sha256);
        }
      }
      // And nothing else: no part of a file under any name.
      const sizes = await stored();
      expect([...sizes.keys()].sort()).toEqual([...sent.keys()].sort());
      expect([...new Set(sizes.values())]).toEqual([BYTES]);
      return { acknowledged, unheard: sent.size - acknowledged };
    },
  };
}
