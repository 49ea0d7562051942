import { SavedAnswer } from '@jobai/shared/answers';
import { Application, Receipt } from '@jobai/shared/application';
import type * as z from 'zod';
import { db } from './database.ts';
import { ProfileRow, StoredFile } from './records.ts';
import { type BrokenRow, parseRows } from './rows.ts';

/** Stores of what the person made; open pages and sessions come and go. */
export const SCHEMAS = {
  profile: ProfileRow,
  files: StoredFile,
  answers: SavedAnswer,
  applications: Application,
  receipts: Receipt,
} satisfies Partial<Record<string, z.ZodType>>;

/** Every stored row that no longer fits its schema. */
export async function brokenRows(): Promise<BrokenRow[]> {
  const stores = Object.entries(SCHEMAS) as [string, z.ZodType][];
  const broken = stores.map(
    async ([store, schema]) => parseRows(schema, store, await db.table(store).toArray()).broken,
  );
  return (await Promise.all(broken)).flat();
}
