import { dataOf } from './answer.ts';
import type { UserDb } from './client.ts';
import { listObjects, signObjects } from './files.ts';
import { TABLE_KEYS, type TableName } from './types.ts';

/** How long the addresses of files in an export work, seconds. */
export const EXPORT_URL_SECONDS = 3600;
const PAGE = 200;
/** Where not every column is the person's: vectors and lexemes are made of `content`, and can be made again. */
const COLUMNS: Partial<Record<TableName, string>> = {
  documents: 'id, user_id, source, source_id, chunk, content, metadata, model, created_at',
};

/**
 * Everything of a person as one JSON document, in pieces: `{ exportedAt, userId, tables: { name: rows }, files, live,
 * complete }`. `live`: what the live session keeps for a day.
 * The tables are those of the generated list, so none is forgotten. Read page by page, not at one moment: what
 * changes meanwhile may be missing. `complete` comes last; a document without it was cut off.
 */
export async function* exportAll(
  db: UserDb,
  userId: string,
  now: Date,
  live: () => Promise<object>,
): AsyncGenerator<string> {
  const head = { exportedAt: now.toISOString(), userId };
  let before = `${JSON.stringify(head).slice(0, -1)},"tables":{`;
  for (const table of Object.keys(TABLE_KEYS) as TableName[]) {
    before += `${JSON.stringify(table)}:[`;
    let separator = '';
    for await (const rows of pagesOf(db, table)) {
      const texts = rows.map((row) => JSON.stringify(row)).join(',\n');
      yield before + separator + texts;
      [before, separator] = ['', texts ? ',\n' : separator];
    }
    before += '],\n';
  }
  const objects = await listObjects(db, userId);
  const urls = await signObjects(
    db,
    objects.map(({ name }) => name),
    EXPORT_URL_SECONDS,
  );
  const files = objects.map((object, index) => ({ ...object, url: urls[index] ?? null }));
  // The last table left a comma behind.
  const rest = `"files":${JSON.stringify(files)},"live":${JSON.stringify(await live())}`;
  yield `${before.replace(/,\n$/, '\n')}},${rest},"complete":true}\n`;
}

/** At least one page, if an empty one. By the last column of the primary key: the others are the person. */
async function* pagesOf(db: UserDb, table: TableName): AsyncGenerator<Record<string, unknown>[]> {
  const key = TABLE_KEYS[table];
  let last: string | null = null;
  for (;;) {
    const rows = await pageOf(db, table, last);
    yield rows;
    if (rows.length < PAGE) return;
    last = String(rows.at(-1)?.[key]);
  }
}

async function pageOf(
  db: UserDb,
  table: TableName,
  after: string | null,
): Promise<Record<string, unknown>[]> {
  const key = TABLE_KEYS[table];
  const all = db
    .from(table)
    .select(COLUMNS[table] ?? '*')
    .order(key)
    .limit(PAGE);
  const page = after === null ? all : all.gt(key, after);
  return dataOf(await page.overrideTypes<Record<string, unknown>[], { merge: false }>());
}
