import { db } from './database.ts';
import { StoreError, write } from './errors.ts';
import { checkFile } from './fileKinds.ts';
import { StoredFile } from './records.ts';
import { needRoom } from './room.ts';
import { parseRow, parseRows, type Rows } from './rows.ts';

/** A stored file without its bytes, for lists. */
export const FileInfo = StoredFile.omit({ bytes: true });
export type FileInfo = Omit<StoredFile, 'bytes'>;

/** Lower-case hex SHA-256. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Stores a file; the first one becomes the default. The same bytes under the same name are one file. */
export async function addFile(
  file: { name: string; bytes: ArrayBuffer; label?: string },
  now = new Date(),
): Promise<StoredFile> {
  const mime = checkFile(file.name, file.bytes);
  await needRoom(file.bytes.byteLength);
  const sha256 = await digestOf(file.bytes);
  return write(() =>
    db.transaction('rw', db.files, async () => {
      const stored = await db.files.toArray();
      const same = stored.find((other) => other.sha256 === sha256 && other.name === file.name);
      if (same) return same;
      const row: StoredFile = {
        id: crypto.randomUUID(),
        label: (file.label?.trim() || file.name.replace(/\.[^.]+$/, '')).slice(0, 300),
        name: file.name.slice(-300),
        mime,
        size: file.bytes.byteLength,
        sha256,
        bytes: file.bytes,
        isDefault: !stored.some((other) => other.isDefault),
        addedAt: now.toISOString(),
      };
      await db.files.add(row);
      return row;
    }),
  );
}

/** Stored files without their bytes, the default one first, then the newest. */
export async function listFiles(): Promise<Rows<FileInfo>> {
  const raws = await db.files.orderBy('addedAt').reverse().toArray();
  const { rows, broken } = parseRows(FileInfo, 'files', raws);
  return { rows: rows.sort((a, b) => Number(b.isDefault) - Number(a.isDefault)), broken };
}

export async function getFile(id: string): Promise<StoredFile | null> {
  return parseRow(StoredFile, 'files', await db.files.get(id));
}

export async function labelFile(id: string, label: string): Promise<void> {
  const changed = await write(() => db.files.update(id, { label: label.trim().slice(0, 300) }));
  if (!changed && !(await db.files.get(id))) throw new StoreError('notFound');
}

export async function setDefaultFile(id: string): Promise<void> {
  await write(() =>
    db.transaction('rw', db.files, async () => {
      if (!(await db.files.get(id))) throw new StoreError('notFound');
      await db.files.toCollection().modify((file) => {
        file.isDefault = file.id === id;
      });
    }),
  );
}

/** Removes a file and returns it, so that `restoreFile` can undo it. The newest of the others becomes the default. */
export async function deleteFile(id: string): Promise<StoredFile> {
  return write(() =>
    db.transaction('rw', db.files, async () => {
      const row = await db.files.get(id);
      if (!row) throw new StoreError('notFound');
      await db.files.delete(id);
      const newest = row.isDefault ? await db.files.orderBy('addedAt').last() : undefined;
      if (newest) await db.files.update(newest.id, { isDefault: true });
      return row;
    }),
  );
}

/** Undo of `deleteFile`: a file that was the default is the default again. */
export async function restoreFile(row: StoredFile): Promise<void> {
  await write(() =>
    db.transaction('rw', db.files, async () => {
      await db.files.put(row);
      if (row.isDefault) await setDefaultFile(row.id);
    }),
  );
}
