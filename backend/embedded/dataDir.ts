import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where an embedded Supabase keeps its data unless told otherwise. */
export const DEFAULT_DATA_DIR = join(import.meta.dirname, '..', '.data');

/** A directory of its own under the system's temporary one, for tests. */
export function temporaryDataDir(): string {
  return join(tmpdir(), `jobai-supabase-${crypto.randomUUID()}`);
}
