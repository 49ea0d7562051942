import type { PGlite } from '@electric-sql/pglite';

/** Every version of an object that a row knows. */
export async function knownVersions(db: PGlite) {
  const { rows } = await db.query<{ bucket: string; name: string; version: string }>(
    'select bucket_id as bucket, name, version from storage.objects where version is not null',
  );
  return rows;
}
