import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

interface Migration {
  version: string;
  name: string;
  sql: string;
}

/** Nothing of the failed file is in the database; earlier files of the same start are. */
export class MigrationFailed extends Error {
  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The migration ${file} failed and was rolled back: ${reason}`, { cause });
    this.name = 'MigrationFailed';
  }
}

/** The migrations of a directory in order: `<version>_<name>.sql`, as the Supabase CLI names them. */
export async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
      if (!version || !name) throw new Error(`${file} is not named <version>_<name>.sql`);
      return { version, name, sql: await readFile(join(dir, file), 'utf8') };
    }),
  );
}

/** Applies what the database does not have yet, each file in one transaction with its record. */
export async function migrate(db: PGlite, migrations: Migration[]): Promise<string[]> {
  const known = await db.query<{ version: string }>(
    'select version from supabase_migrations.schema_migrations',
  );
  const done = new Set(known.rows.map(({ version }) => version));
  const pending = migrations.filter(({ version }) => !done.has(version));
  for (const { version, name, sql } of pending) {
    try {
      await db.transaction(async (tx) => {
        await tx.exec(sql);
        await tx.query(
          'insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)',
          [version, name, [sql]],
        );
      });
    } catch (error) {
      throw new MigrationFailed(`${version}_${name}.sql`, error);
    }
  }
  return pending.map(({ version, name }) => `${version}_${name}`);
}
