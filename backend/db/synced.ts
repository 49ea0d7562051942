import { DOCS, type Docs, type JsonObject, type SyncKind } from '@jobai/shared/sync';
import type { SupabaseClient } from '@supabase/supabase-js';
import * as z from 'zod';
import { dataOf, rowOf } from './answer.ts';
import type { UserDb } from './client.ts';

/**
 * Reading the rows that device and backend both keep. Writing them: applyMutations.ts, and nothing else.
 * A row whose document no longer fits its kind is told as broken: not hidden, and not the end of the list.
 */
export const TABLE_OF = {
  profile: 'profiles',
  file: 'resumes',
  application: 'applications',
  answer: 'answers',
  receipt: 'receipts',
} as const satisfies Record<SyncKind, string>;

/** Columns of a kind that may be filtered and ordered by, besides `id`, `rev`, `created_at` and `updated_at`. */
export const COLUMNS_OF = {
  profile: [],
  file: ['kind', 'sha256', 'added_at'],
  application: ['status', 'priority', 'due_on', 'company', 'job_key'],
  answer: ['label_key'],
  receipt: ['application_id'],
} as const satisfies Record<SyncKind, readonly string[]>;
type Column<K extends SyncKind> =
  | (typeof COLUMNS_OF)[K][number]
  | 'id'
  | 'rev'
  | 'created_at'
  | 'updated_at';

export interface Stored<K extends SyncKind> {
  id: string;
  rev: number;
  doc: Docs[K];
  createdAt: string;
  updatedAt: string;
}
/** A row whose document does not fit; `problems`: where and why, never the values. */
export interface Broken {
  id: string;
  rev: number;
  problems: string[];
}

export interface Query<K extends SyncKind> {
  /** Equal to the value, or to one of the values. */
  where?: Partial<Record<Column<K>, string | readonly string[]>>;
  /** At most the value: `{ due_on: '2026-12-24' }`. */
  upTo?: Partial<Record<Column<K>, string>>;
  /** `updated_at`, the newest first, unless said. */
  order?: { by: Column<K>; ascending: boolean };
  limit: number;
  offset?: number;
}
export interface Listed<K extends SyncKind> {
  rows: Stored<K>[];
  broken: Broken[];
  /** Of the query, without its limit. */
  total: number;
}

const COLUMNS = 'id, rev, doc, created_at, updated_at';
const DbRow = z.object({
  id: z.string(),
  rev: z.number(),
  doc: z.custom<JsonObject>((value) => typeof value === 'object' && value !== null),
  created_at: z.string(),
  updated_at: z.string(),
});
type DbRow = z.infer<typeof DbRow>;

export async function listRows<K extends SyncKind>(
  db: UserDb,
  kind: K,
  { where = {}, upTo = {}, order, limit, offset = 0 }: Query<K>,
): Promise<Listed<K>> {
  const asked = (columns: string, head: boolean) => {
    let query = tableOf(db, kind).select(columns, { count: 'exact', head }).is('deleted_at', null);
    for (const [column, value] of entriesOf(where)) {
      query = typeof value === 'string' ? query.eq(column, value) : query.in(column, value);
    }
    for (const [column, value] of entriesOf(upTo)) query = query.lte(column, value);
    return query;
  };
  const { by, ascending } = order ?? { by: 'updated_at', ascending: false };
  const answer = await asked(COLUMNS, false)
    .order(by, { ascending, nullsFirst: false })
    // Rows of one moment keep their order from page to page.
    .order('id')
    .range(offset, offset + limit - 1);
  // PostgREST refuses a page beyond the last one; it is an empty page.
  if (answer.error?.code === 'PGRST103') {
    const { count } = await asked('id', true);
    return { rows: [], broken: [], total: count ?? 0 };
  }
  const rows = z.array(DbRow).parse(dataOf(answer));
  return { ...sorted(kind, rows), total: answer.count ?? rows.length };
}

/** Null: there is none (it may have been deleted). */
export async function getRow<K extends SyncKind>(
  db: UserDb,
  kind: K,
  id: string,
): Promise<Stored<K> | { broken: Broken } | null> {
  const query = tableOf(db, kind).select(COLUMNS).eq('id', id).is('deleted_at', null);
  const data = rowOf(await query.maybeSingle());
  if (!data) return null;
  const { rows, broken } = sorted(kind, [DbRow.parse(data)]);
  const [row] = rows;
  const [fault] = broken;
  return row ?? (fault ? { broken: fault } : null);
}

/** Which revision of each row stands, without its document: the first `limit` by id. */
export async function revisionsOf(
  db: UserDb,
  kind: SyncKind,
  limit: number,
): Promise<{ id: string; rev: number }[]> {
  const query = tableOf(db, kind).select('id, rev').is('deleted_at', null);
  return z
    .array(DbRow.pick({ id: true, rev: true }))
    .parse(dataOf(await query.order('id').limit(limit)));
}

/** The five tables are of one shape; their generated types are five. Rows are parsed, columns are `Column<K>`. */
const tableOf = (db: UserDb, kind: SyncKind) =>
  (db as unknown as SupabaseClient).from(TABLE_OF[kind]);

const entriesOf = <V>(record: Partial<Record<string, V>>) =>
  Object.entries(record).filter((entry): entry is [string, V] => entry[1] !== undefined);

function sorted<K extends SyncKind>(kind: K, all: DbRow[]): Omit<Listed<K>, 'total'> {
  const rows: Stored<K>[] = [];
  const broken: Broken[] = [];
  for (const { id, rev, doc, created_at, updated_at } of all) {
    const parsed = DOCS[kind].safeParse(doc);
    if (parsed.success) {
      const fits = parsed.data as Docs[K];
      rows.push({ id, rev, doc: fits, createdAt: created_at, updatedAt: updated_at });
    } else {
      broken.push({ id, rev, problems: problemsOf(parsed.error) });
    }
  }
  return { rows, broken };
}

/** Where and why, without a value: `history.0.at: Invalid ISO datetime`. */
export function problemsOf(error: z.ZodError): string[] {
  return error.issues.slice(0, 10).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
