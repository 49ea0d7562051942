import * as z from 'zod';
import type { Caller } from '../caller.ts';
import type { Objects } from './objects.ts';

export const ListQuery = z.object({
  prefix: z.string().default(''),
  limit: z.number().int().min(1).max(1000).default(100),
  offset: z.number().int().min(0).default(0),
  search: z.string().optional(),
  sortBy: z
    .object({
      column: z.enum(['name', 'updated_at', 'created_at', 'last_accessed_at']).default('name'),
      order: z.string().default('asc'),
    })
    .default({ column: 'name', order: 'asc' }),
});

interface Row {
  name: string;
  id: string | null;
  updated_at: string | null;
  created_at: string | null;
  last_accessed_at: string | null;
  metadata: unknown;
}

const FOLDER = {
  ...{ id: null, updated_at: null, created_at: null },
  ...{ last_accessed_at: null, metadata: null },
};

/** What stands directly in a folder, folders as rows without an id: storage.search()'s answer. */
export async function listFolder(
  objects: Objects,
  caller: Caller,
  bucket: string,
  query: z.infer<typeof ListQuery>,
): Promise<Row[]> {
  const trimmed = query.prefix.replace(/^\/+|\/+$/g, '');
  const prefix = trimmed && `${trimmed}/`;
  const { rows } = await objects.as(caller, (tx) =>
    tx.query<Row>(
      `select id, name, updated_at, created_at, last_accessed_at, metadata from storage.objects
       where bucket_id = $1 and starts_with(name, $2)`,
      [bucket, prefix],
    ),
  );
  const entries = new Map<string, Row>();
  for (const row of rows) {
    const [name = '', ...below] = row.name.slice(prefix.length).split('/');
    entries.set(name, below.length === 0 ? { ...row, name } : { name, ...FOLDER });
  }
  const wanted = query.search?.toLowerCase() ?? '';
  const { column, order } = query.sortBy;
  const sign = order === 'desc' ? -1 : 1;
  return [...entries.values()]
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .sort((a, b) => (String(a[column]) < String(b[column]) ? -sign : sign))
    .slice(query.offset, query.offset + query.limit);
}
