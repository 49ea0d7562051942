import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { notFound } from './errors.ts';

/**
 * The bytes. An object's directory is named by a digest of bucket and name, so no name reaches the file system; a
 * version is a file of its own, written before its row and removed after the row that replaced it.
 */
export function createFiles(base: string) {
  const directory = (bucket: string, name: string) => {
    const digest = createHash('sha256').update(`${bucket}\0${name}`).digest('hex');
    return join(base, digest.slice(0, 2), digest);
  };
  return {
    async write(bucket: string, name: string, version: string, bytes: Uint8Array) {
      const at = directory(bucket, name);
      await mkdir(at, { recursive: true, mode: 0o700 });
      const partial = join(at, `${version}.part`);
      const file = await open(partial, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(partial, join(at, version));
    },
    read: (bucket: string, name: string, version: string): Promise<Buffer> =>
      readFile(join(directory(bucket, name), version)).catch((cause) => {
        throw Object.assign(notFound(), { cause });
      }),
    remove: (bucket: string, name: string, version: string) =>
      rm(join(directory(bucket, name), version), { force: true }),
    /** Removes what no row knows: versions whose process died between the bytes and the row. */
    async sweep(known: { bucket: string; name: string; version: string }[]) {
      const kept = new Set(
        known.map(({ bucket, name, version }) => join(directory(bucket, name), version)),
      );
      const entries = await readdir(base, { recursive: true, withFileTypes: true }).catch(none);
      const lost = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => !kept.has(path));
      for (const path of lost) await rm(path, { force: true });
      return lost.length;
    },
    async removeAll(bucket: string, name: string) {
      await rm(directory(bucket, name), { recursive: true, force: true });
    },
  };
}

export type Files = ReturnType<typeof createFiles>;

const none = (error: NodeJS.ErrnoException) => {
  if (error.code === 'ENOENT') return [];
  throw error;
};
