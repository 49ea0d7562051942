import type { PGlite } from '@electric-sql/pglite';

/** PGlite writes an array as "1,2,3"; PostgREST takes a JSON array for a vector, so this does too. */
export async function acceptArraysAsVectors(db: PGlite): Promise<void> {
  const { rows } = await db.query<{ oid: number }>(
    "select oid::int from pg_type where typname in ('vector', 'halfvec')",
  );
  for (const { oid } of rows) {
    db.serializers[oid] = (value: unknown) =>
      typeof value === 'string' ? value : JSON.stringify(value);
  }
}
