import { db } from '../db/database.ts';
import { digestOf } from '../db/files.ts';
import type { StoredFile } from '../db/records.ts';
import { type BrokenRow, parseRows } from '../db/rows.ts';
import type { Backup } from './read.ts';
import { STORE_RULES } from './stores.ts';
import { hasId, upgraded } from './upgrade.ts';

export type Rows = Record<string, { id: string }[]>;

/** What is wrong with a row where no schema says it; `keep_row_<code>` in `_locales`. */
export type RowProblem = 'unknownStore' | 'noId' | 'fileBytes';

/** A backup whose every row is either fit for today's stores or named with what is wrong with it. */
export type Checked = {
  backup: Pick<Backup, 'exportedAt' | 'schema' | 'product' | 'settings'>;
  rows: Rows;
  broken: BrokenRow[];
  /** Open forms of the other machine, which stay behind. */
  leftBehind: number;
  /** Its rows were in an older form. */
  isUpgraded: boolean;
};

/** Brings the rows of a backup to today's form and looks at each. Throws `BackupError` and `storageFull`. */
export async function checkBackup(backup: Backup): Promise<Checked> {
  const { exportedAt, schema, product, settings } = backup;
  const broken: BrokenRow[] = [];
  const old: Record<string, { id: string }[]> = {};
  for (const [store, raws] of Object.entries(backup.stores)) {
    if (!(store in STORE_RULES)) {
      // Passed on all the same: a version in between may have moved its rows elsewhere.
      broken.push({
        store,
        id: '',
        problem: 'unknownStore' satisfies RowProblem,
        raw: raws.length,
      });
    }
    old[store] = [];
    for (const raw of raws) {
      if (hasId(raw)) old[store].push(store === 'files' ? withBytes(raw) : raw);
      else broken.push({ store, id: '', problem: 'noId' satisfies RowProblem, raw });
    }
  }
  const leftBehind = old.pages?.length ?? 0;
  const today = await upgraded(old, schema);
  const rows: Rows = {};
  for (const [store, rule] of Object.entries(STORE_RULES)) {
    if (!rule) continue;
    const parsed = parseRows(rule.schema, store, today[store] ?? []);
    broken.push(...parsed.broken);
    const arrive = rule.arrive ?? ((row) => row);
    rows[store] = parsed.rows.map((row) => arrive(row, new Date(exportedAt)));
  }
  const damaged = await damagedFiles(rows.files ?? []);
  rows.files = rows.files?.filter(({ id }) => !damaged.some((row) => row.id === id)) ?? [];
  broken.push(...damaged);
  const head = { exportedAt, schema, product, settings };
  return { backup: head, rows, broken, leftBehind, isUpgraded: schema < db.verno };
}

/** The file says base64 where the store has bytes; what can't be decoded is left to the schema to refuse. */
function withBytes(raw: { id: string }): { id: string } {
  const { base64, ...row } = raw as { id: string; base64?: unknown };
  if (typeof base64 !== 'string') return row;
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return { ...row, bytes: bytes.buffer } as { id: string };
  } catch {
    return row;
  }
}

/** Files whose bytes are not the ones that were stored: an employer would get them. */
async function damagedFiles(files: readonly { id: string }[]): Promise<BrokenRow[]> {
  const damaged: BrokenRow[] = [];
  for (const file of files as StoredFile[]) {
    if ((await digestOf(file.bytes)) === file.sha256) continue;
    const problem: RowProblem = 'fileBytes';
    damaged.push({ store: 'files', id: file.id, problem, raw: file });
  }
  return damaged;
}
