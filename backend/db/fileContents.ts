import { Problem } from '@jobai/shared/errors';
import { FILE_BUCKET, fileObject } from '@jobai/shared/sync';
import type { UserDb } from './client.ts';

/** The bytes of the person's files, named by their digest: the same content is there once, and never changes. */

/** Stores what is not there yet. The caller has checked that the bytes are of this digest. */
export async function putContent(
  db: UserDb,
  userId: string,
  { sha256, bytes, mime }: { sha256: string; bytes: Uint8Array; mime: string },
): Promise<void> {
  const { error } = await db.storage
    .from(FILE_BUCKET)
    .upload(fileObject(userId, sha256), bytes, { contentType: mime, upsert: false });
  if (!error || isThere(error)) return;
  // Under their own id people may store anything, while there is room (migrations/…_room.sql).
  if (codeOf(error) === 403) throw new Problem('account_full', { cause: error });
  throw unavailable(error);
}

/** null: not there. */
export async function getContent(
  db: UserDb,
  userId: string,
  sha256: string,
): Promise<ArrayBuffer | null> {
  const { data, error } = await db.storage.from(FILE_BUCKET).download(fileObject(userId, sha256));
  if (!error) return data.arrayBuffer();
  if (isMissing(error)) return null;
  throw unavailable(error);
}

/** An address that works for `seconds` and needs no sign-in; null: not there. */
export async function linkTo(
  db: UserDb,
  userId: string,
  { sha256, name }: { sha256: string; name: string },
  seconds: number,
): Promise<string | null> {
  const { data, error } = await db.storage
    .from(FILE_BUCKET)
    .createSignedUrl(fileObject(userId, sha256), seconds, { download: name });
  if (!error) return data.signedUrl;
  if (isMissing(error)) return null;
  throw unavailable(error);
}

const isThere = (error: object) => codeOf(error) === 409;

/** Hosted storage answers 400 with the real status in its body, others answer with that. */
const codeOf = (error: object): number =>
  'statusCode' in error && Number(error.statusCode) > 0
    ? Number(error.statusCode)
    : statusOf(error);

/** Storage says 400 or 404 of what is not there, or not this person's. */
const isMissing = (error: object) => [400, 404].includes(statusOf(error));

const statusOf = (error: object): number => ('status' in error ? Number(error.status) : 0);

const unavailable = (cause: unknown) =>
  new Problem('database_unavailable', { retryAfter: 5, cause });
