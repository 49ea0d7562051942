import { Problem } from '@jobai/shared/errors';
import { FILE_BUCKET } from '@jobai/shared/sync';
import type { ServiceDb, UserDb } from './client.ts';

/** The bytes of a person's files, in the bucket `users`, all under `users/{their id}/`. */
export interface StoredObject {
  /** Within the bucket: `users/{id}/files/{sha256}`. */
  name: string;
  /** Bytes. */
  size: number;
  mime: string;
  updatedAt: string;
}

/** The person, or, for who is gone, the backend itself. */
type AnyDb = UserDb | ServiceDb;

const PAGE = 100;
/** Names have five parts at most; deeper folders are not ours. */
const MAX_DEPTH = 5;

/** Every object of the person. Throws Problem. */
export async function listObjects(db: AnyDb, userId: string): Promise<StoredObject[]> {
  return listFolder(db, `users/${userId}`, 0);
}

async function listFolder(db: AnyDb, folder: string, depth: number): Promise<StoredObject[]> {
  if (depth > MAX_DEPTH) return [];
  const found: StoredObject[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = storedOf(await db.storage.from(FILE_BUCKET).list(folder, { limit: PAGE, offset }));
    for (const { id, name, metadata, updated_at } of page) {
      const path = `${folder}/${name}`;
      // A folder has no id.
      if (id === null) found.push(...(await listFolder(db, path, depth + 1)));
      else {
        const { size = 0, mimetype = '' } = metadata ?? {};
        found.push({ name: path, size, mime: mimetype, updatedAt: updated_at ?? '' });
      }
    }
    if (page.length < PAGE) return found;
  }
}

/** Removes every object of the person, also those that arrive meanwhile; how many there were. */
export async function removeObjects(db: AnyDb, userId: string): Promise<number> {
  let removed = 0;
  for (;;) {
    const names = (await listObjects(db, userId)).map(({ name }) => name);
    if (names.length === 0) return removed;
    for (let at = 0; at < names.length; at += PAGE) {
      const gone = storedOf(await db.storage.from(FILE_BUCKET).remove(names.slice(at, at + PAGE)));
      removed += gone.length;
      // What can be listed can be removed; else this would go on for ever.
      if (gone.length === 0) throw new Problem('internal', { detail: 'a file stays' });
    }
  }
}

/** An address of each object that works without signing in, for `seconds`; null where it could not be made. */
export async function signObjects(
  db: UserDb,
  names: string[],
  seconds: number,
): Promise<(string | null)[]> {
  const urls: (string | null)[] = [];
  for (let at = 0; at < names.length; at += PAGE) {
    const part = names.slice(at, at + PAGE);
    const signed = storedOf(await db.storage.from(FILE_BUCKET).createSignedUrls(part, seconds));
    urls.push(...signed.map(({ signedUrl, error }) => (error ? null : signedUrl)));
  }
  return urls;
}

/** The data of an answer of the storage; throws Problem. */
export function storedOf<T>(answer: {
  data: T;
  error: { message: string; status?: number } | null;
}): NonNullable<T> {
  const { data, error } = answer;
  if (!error && data !== null && data !== undefined) return data;
  const isRefusal = typeof error?.status === 'number' && error.status < 500;
  throw new Problem(isRefusal ? 'internal' : 'database_unavailable', { cause: error });
}
