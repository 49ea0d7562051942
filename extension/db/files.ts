import { type FileKind, MAX_ROLE_LENGTH, MAX_ROLES } from '@jobai/shared/files';
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

export type NewFile = { name: string; bytes: ArrayBuffer; kind?: FileKind; label?: string };

/**
 * Stores a file; the first résumé becomes the default, a letter never by itself. The same bytes under the same name are
 * one file: throws `fileOtherKind` where it is stored as the other kind.
 */
export async function addFile(
  { kind = 'resume', ...file }: NewFile,
  now = new Date(),
): Promise<StoredFile> {
  const mime = checkFile(file.name, file.bytes);
  await needRoom(file.bytes.byteLength);
  const sha256 = await digestOf(file.bytes);
  return write(() =>
    db.transaction('rw', db.files, async () => {
      const stored = await db.files.toArray();
      const same = stored.find((other) => other.sha256 === sha256 && other.name === file.name);
      if (same && same.kind !== kind) throw new StoreError('fileOtherKind');
      if (same) return same;
      const row: StoredFile = {
        id: crypto.randomUUID(),
        kind,
        roles: [],
        label: (file.label?.trim() || file.name.replace(/\.[^.]+$/, '')).slice(0, 300),
        name: file.name.slice(-300),
        mime,
        size: file.bytes.byteLength,
        sha256,
        bytes: file.bytes,
        isDefault: kind === 'resume' && !stored.some((other) => isDefaultOf(other, kind)),
        addedAt: now.toISOString(),
      };
      await db.files.add(row);
      return row;
    }),
  );
}

const isDefaultOf = (file: StoredFile, kind: FileKind) => file.kind === kind && file.isDefault;

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
  await change(id, { label: label.trim().slice(0, 300) });
}

/** Target roles: trimmed, each once, at most `MAX_ROLES`. */
export async function setRoles(id: string, roles: readonly string[]): Promise<void> {
  const kept = roles.map((role) => role.trim().slice(0, MAX_ROLE_LENGTH)).filter(Boolean);
  await change(id, { roles: [...new Set(kept)].slice(0, MAX_ROLES) });
}

async function change(id: string, part: Partial<StoredFile>): Promise<void> {
  const changed = await write(() => db.files.update(id, part));
  if (!changed && !(await db.files.get(id))) throw new StoreError('notFound');
}

/** The default of its kind; a letter may also cease to be one. */
export async function setDefaultFile(id: string, isDefault = true): Promise<void> {
  await write(() =>
    db.transaction('rw', db.files, async () => {
      const file = await db.files.get(id);
      if (!file) throw new StoreError('notFound');
      if (file.kind === 'resume' && !isDefault) throw new StoreError('invalid');
      await db.files
        .filter(({ kind }) => kind === file.kind)
        .modify((other) => {
          other.isDefault = other.id === id && isDefault;
        });
    }),
  );
}

/** Corrects what a file is, and returns what it was, for `restoreFile`. A default does not go along. */
export async function setKind(id: string, kind: FileKind): Promise<StoredFile> {
  return write(() =>
    db.transaction('rw', db.files, async () => {
      const file = await db.files.get(id);
      if (!file) throw new StoreError('notFound');
      await db.files.update(id, { kind, isDefault: file.kind === kind && file.isDefault });
      await crownNewest();
      return file;
    }),
  );
}

/** Some résumé is always the default. */
async function crownNewest(): Promise<void> {
  const resumes = (await db.files.orderBy('addedAt').toArray()).filter(
    ({ kind }) => kind === 'resume',
  );
  const newest = resumes.at(-1);
  if (newest && !resumes.some(({ isDefault }) => isDefault)) {
    await db.files.update(newest.id, { isDefault: true });
  }
}

/** Removes a file and returns it, so that `restoreFile` can undo it. The newest of the résumés becomes the default. */
export async function deleteFile(id: string): Promise<StoredFile> {
  return write(() =>
    db.transaction('rw', db.files, async () => {
      const row = await db.files.get(id);
      if (!row) throw new StoreError('notFound');
      await db.files.delete(id);
      await crownNewest();
      return row;
    }),
  );
}

/** Undo of `deleteFile` and `setKind`: a file that was the default is the default again. */
export async function restoreFile(row: StoredFile): Promise<void> {
  await write(() =>
    db.transaction('rw', db.files, async () => {
      await db.files.put(row);
      if (row.isDefault) await setDefaultFile(row.id);
    }),
  );
}
