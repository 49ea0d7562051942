import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What this PGlite is; a test compares it with what the running engine says. */
export const POSTGRES_MAJOR = '17';

/** Postgres' files belong to one major version; another one would fail on them in obscure ways, or worse. */
export class OtherPostgres extends Error {
  constructor(dataDir: string, found: string) {
    super(
      `The data in ${dataDir} was written by Postgres ${found}; this is Postgres ${POSTGRES_MAJOR}. ` +
        'Nothing was changed, and this version cannot convert it. Run the version that wrote it, and take the data along ' +
        'by GET /api/export or by syncing a device.',
    );
    this.name = 'OtherPostgres';
  }
}

/** @throws OtherPostgres; a directory without data is fine */
export async function checkPostgresMajor(postgresDir: string): Promise<void> {
  const found = await readFile(join(postgresDir, 'PG_VERSION'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (found !== undefined && found.trim() !== POSTGRES_MAJOR) {
    throw new OtherPostgres(postgresDir, found.trim());
  }
}
