import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where an embedded Supabase keeps its data unless told otherwise. */
export const DEFAULT_DATA_DIR = join(import.meta.dirname, '..', '.data');

export const MIGRATIONS_DIR = join(import.meta.dirname, '..', 'supabase', 'migrations');

/** A directory of its own under the system's temporary one, for tests. */
export function temporaryDataDir(): string {
  return join(tmpdir(), `jobai-supabase-${crypto.randomUUID()}`);
}

/** What stands where in a data directory. */
export function layout(dataDir: string) {
  return {
    /** Postgres' own files. */
    postgres: join(dataDir, 'postgres'),
    /** The bytes of stored objects, one directory per object, one file per version. */
    objects: join(dataDir, 'objects'),
    keys: join(dataDir, 'keys.json'),
    lock: join(dataDir, 'lock'),
  };
}
