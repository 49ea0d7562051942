import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite/vector';
import { startTestSupabase } from '../testStack.ts';
import { functionsOf, relationsOf } from './catalogue.ts';
import { typesOf } from './typesOf.ts';

/** `pnpm db:types`: writes backend/db/types.ts from the catalogue of a database with every migration applied. */
export const TYPES_FILE = join(import.meta.dirname, '..', 'db', 'types.ts');

export async function currentTypes(): Promise<string> {
  const { supabase, stop } = await startTestSupabase();
  try {
    const db = new PGlite({ extensions: { pg_trgm, vector }, loadDataDir: await supabase.dump() });
    const text = typesOf(await relationsOf(db, 'public'), await functionsOf(db, 'public'));
    await db.close();
    return text;
  } finally {
    await stop();
  }
}

if (process.argv[1] === import.meta.filename) {
  const text = await currentTypes();
  const before = await readFile(TYPES_FILE, 'utf8').catch(() => '');
  if (text !== before) await writeFile(TYPES_FILE, text);
  console.log(text === before ? 'the types are up to date' : 'the types are written');
}
