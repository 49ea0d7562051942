import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { checkBackup } from '../backup/check.ts';
import { readBackup } from '../backup/read.ts';
import { STORE_RULES } from '../backup/stores.ts';
import { db, JobAiDatabase } from './database.ts';
import { AnalysisRow, OpenPage } from './records.ts';
import { parseRows } from './rows.ts';
import { ConflictRow, OutboxRow, SentRow, SyncedRow, SyncLink } from './syncRecords.ts';

/** Stores that are not restored. */
const OTHERS: Record<string, z.ZodType> = {
  pages: OpenPage,
  synced: SyncedRow,
  outbox: OutboxRow,
  conflicts: ConflictRow,
  syncLink: SyncLink,
  syncLog: SentRow,
  analyses: AnalysisRow,
};

/**
 * C4: what any released version stored is still there, and fits, after the upgrade to today's. A fixture is an export
 * as its version wrote it, with the stores that version declared (`tables`).
 */
const FOLDER = join(import.meta.dirname, 'fixtures');

type Fixture = {
  tables: Record<string, string>;
  schema: number;
  stores: Record<string, { id: string; base64?: string | null }[]>;
};

const read = (name: string): Fixture => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const names = readdirSync(FOLDER).sort();
const versions = Array.from({ length: db.verno }, (_, at) => at + 1);
const declared = (database: Dexie) =>
  Object.fromEntries(
    database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ]),
  );
const decode = (base64: string) =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)).buffer;

/** Rows as the database has them: the fixture's base64 is bytes there. */
function stored(fixture: Fixture): Record<string, object[]> {
  const { files = [], ...rest } = fixture.stores;
  const withBytes = files.map(({ base64, ...row }) => ({ ...row, bytes: decode(base64 ?? '') }));
  return { ...rest, files: withBytes };
}

const bytesOf = (row: object | undefined) => new Uint8Array((row as { bytes: ArrayBuffer }).bytes);

/** A database as version `upTo` left it on the disk. */
async function asReleased(rows: Record<string, object[]>, upTo: number): Promise<string> {
  const name = `released-${crypto.randomUUID()}`;
  const old = new JobAiDatabase(name, upTo);
  for (const table of old.tables) await table.bulkAdd(rows[table.name] ?? []);
  old.close();
  return name;
}

async function rowsOf(database: Dexie): Promise<Record<string, { id: string }[]>> {
  const rows: Record<string, { id: string }[]> = {};
  for (const table of database.tables) rows[table.name] = await table.toArray();
  return rows;
}

const opened: Dexie[] = [];
function openToday(name: string): JobAiDatabase {
  const today = new JobAiDatabase(name);
  opened.push(today);
  return today;
}
afterEach(async () => {
  for (const one of opened.splice(0)) await one.delete();
});

test.each(versions)(
  'version %i is frozen: its stores are those of its fixture',
  async (version) => {
    const name = `v${version}.json`;
    if (process.env.JOBAI_WRITE_FIXTURE === name) await writeFixture(version);
    expect(
      existsSync(join(FOLDER, name)),
      `extension/db/fixtures/${name} is missing: what version ${version} writes must be kept for ever. ` +
        `Run JOBAI_WRITE_FIXTURE=${name} pnpm exec vitest run extension/db/upgrade.test.ts, which starts it from the rows ` +
        'of the version before, then add rows by hand that use what is new, odd ones too, and commit it.',
    ).toBe(true);
    const fixture = read(name);
    expect(fixture.schema).toBe(version);
    expect(
      declared(new JobAiDatabase('never-opened', version)),
      `the stores of version ${version} were changed; they are on people's disks: add this.version(${db.verno + 1}) instead`,
    ).toEqual(fixture.tables);
  },
);

describe.each(names)('%s', (name) => {
  const fixture = read(name);

  test('opened as today: nothing is lost and every row fits its schema', async () => {
    const before = stored(fixture);
    const after = await rowsOf(openToday(await asReleased(before, fixture.schema)));
    for (const [store, rows] of Object.entries(before)) {
      expect(after[store]?.map(({ id }) => id).sort(), store).toEqual(
        rows.map((row) => ('id' in row ? row.id : '')).sort(),
      );
      for (const row of rows) {
        const now = after[store]?.find(({ id }) => 'id' in row && id === row.id);
        // An upgrade may add to a row; what the person put there is still what it was.
        expect(now, store).toMatchObject(row);
        if ('bytes' in row) expect(bytesOf(now)).toEqual(bytesOf(row));
      }
      const schema = OTHERS[store] ?? STORE_RULES[store]?.schema;
      expect(schema, store).toBeDefined();
      if (schema) expect(parseRows(schema, store, after[store] ?? []).broken, store).toEqual([]);
    }
  });

  test('restored from its export: every row fits', async () => {
    const { broken, rows } = await checkBackup(
      await readBackup(new Blob([readFileSync(join(FOLDER, name))])),
    );
    expect(broken).toEqual([]);
    for (const [store, rule] of Object.entries(STORE_RULES)) {
      if (rule) expect(rows[store], store).toHaveLength(fixture.stores[store]?.length ?? 0);
    }
  });
});

test('a damaged row neither stops an upgrade nor disappears in it', async () => {
  for (const version of versions) {
    const odd = Object.fromEntries(
      new JobAiDatabase('never-opened', version).tables.map(({ name }) => [name, [{ id: 'odd' }]]),
    );
    const after = await rowsOf(openToday(await asReleased(odd, version)));
    for (const [store, rows] of Object.entries(after)) {
      if (store in odd)
        expect(rows, `${store} of version ${version}`).toMatchObject([{ id: 'odd' }]);
    }
  }
});

/** Rows of the version before, as `version` has them after its upgrade: a beginning, to be added to. */
async function writeFixture(version: number): Promise<void> {
  const before = read(`v${version - 1}.json`);
  const next = new JobAiDatabase(await asReleased(stored(before), version - 1), version);
  const rows = await rowsOf(next);
  const files = rows.files?.map((row) => {
    const { bytes: _, ...rest } = row as { id: string; bytes?: unknown };
    return { ...rest, base64: before.stores.files?.find(({ id }) => id === row.id)?.base64 };
  });
  const lines = Object.entries({ ...rows, files }).map(
    ([store, all = []]) =>
      `${JSON.stringify(store)}: [\n${all.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`,
  );
  const { stores: _, ...head } = { ...before, tables: declared(next), schema: version };
  writeFileSync(
    join(FOLDER, `v${version}.json`),
    `${JSON.stringify(head).slice(0, -1)},\n"stores": {\n  ${lines.join(',\n  ')}\n}}\n`,
  );
  await next.delete();
}
