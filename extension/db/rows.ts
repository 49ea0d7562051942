import type * as z from 'zod';
import { StoreError } from './errors.ts';

/** A stored row that no longer fits its schema. It stays in the store, is shown to the person and is exported raw. */
export type BrokenRow = { store: string; id: string; problem: string; raw: unknown };
export type Rows<T> = { rows: T[]; broken: BrokenRow[] };

function idOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? String(raw.id) : '';
}

/** Parses what a store holds, row by row: one bad row neither hides the others nor disappears. */
export function parseRows<T>(schema: z.ZodType<T>, store: string, raws: readonly unknown[]) {
  const result: Rows<T> = { rows: [], broken: [] };
  for (const raw of raws) {
    const parsed = schema.safeParse(raw);
    if (parsed.success) result.rows.push(parsed.data);
    else {
      const [issue] = parsed.error.issues;
      const problem = issue ? `${issue.path.join('.')}: ${issue.message}` : '';
      result.broken.push({ store, id: idOf(raw), problem, raw });
    }
  }
  return result;
}

/** One row by id: null when there is none; throws `rowUnreadable` (the cause carries the row) when it doesn't fit. */
export function parseRow<T>(schema: z.ZodType<T>, store: string, raw: unknown): T | null {
  if (raw === undefined) return null;
  const { rows, broken } = parseRows(schema, store, [raw]);
  if (broken[0]) throw new StoreError('rowUnreadable', { cause: broken[0] });
  return rows[0] ?? null;
}
