import { existsSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite/vector';
import * as z from 'zod';
import { layout } from './dataDir.ts';
import { holdDataDir } from './holding.ts';
import { Keys, keysOf } from './keys.ts';
import { checkPostgresMajor, OtherPostgres, POSTGRES_MAJOR } from './postgresMajor.ts';
import { createFiles } from './storage/files.ts';
import { knownVersions } from './storage/known.ts';

/**
 * A backup is one SQLite file: `about` (one row), `objects` (the bytes of stored files) and `database` (Postgres'
 * files as a gzipped tar). It holds the keys of the installation: whoever has the file can sign in as anybody.
 */
const SCHEMA = `
  create table about (format int, postgres text, made_at text, keys text);
  create table database (tar blob);
  create table objects (bucket text, name text, version text, bytes blob);
`;

const About = z.object({
  format: z.literal(1),
  postgres: z.string(),
  keys: z.string().transform((text) => Keys.parse(JSON.parse(text))),
});
const Tar = z.object({ tar: z.instanceof(Uint8Array) });
const StoredBytes = z.object({
  bucket: z.string(),
  name: z.string(),
  version: z.string(),
  bytes: z.instanceof(Uint8Array),
});

/** Writes a backup; nothing else may touch the database meanwhile. The file is there whole or not at all. */
export async function saveBackup(
  file: string,
  { db, keys, objectsDir }: { db: PGlite; keys: Keys; objectsDir: string },
): Promise<void> {
  const files = createFiles(objectsDir);
  const partial = `${file}.part`;
  await rm(partial, { force: true });
  await writeFile(partial, '', { mode: 0o600 });
  const backup = new DatabaseSync(partial);
  try {
    backup.exec(`begin; ${SCHEMA}`);
    backup
      .prepare('insert into about values (1, ?, ?, ?)')
      .run(POSTGRES_MAJOR, new Date().toISOString(), JSON.stringify(keys));
    const dump = await db.dumpDataDir('gzip');
    backup.prepare('insert into database values (?)').run(new Uint8Array(await dump.arrayBuffer()));
    const insert = backup.prepare('insert into objects values (?, ?, ?, ?)');
    for (const { bucket, name, version } of await knownVersions(db)) {
      insert.run(bucket, name, version, await files.read(bucket, name, version));
    }
    backup.exec('commit');
  } finally {
    backup.close();
  }
  await rename(partial, file);
}

/** The same of a data directory that nothing runs on. */
export async function backupDataDir(dataDir: string, file: string): Promise<void> {
  const places = layout(dataDir);
  if (!existsSync(places.postgres)) throw new Error(`There is no data in ${dataDir}.`);
  const hold = holdDataDir(dataDir, places.lock);
  try {
    await checkPostgresMajor(places.postgres);
    const db = await PGlite.create({ dataDir: places.postgres, extensions: { pg_trgm, vector } });
    try {
      const keys = await keysOf(places.keys);
      await saveBackup(file, { db, keys, objectsDir: places.objects });
    } finally {
      await db.close();
    }
  } finally {
    hold.release();
  }
}

/**
 * Makes a data directory of a backup. Where anything stands already, it refuses.
 *
 * @throws OtherPostgres
 */
export async function restoreBackup(file: string, dataDir: string): Promise<void> {
  const there = existsSync(dataDir) ? await readdir(dataDir) : [];
  if (there.length > 0) {
    throw new Error(`There is data in ${dataDir} already; restore into an empty directory.`);
  }
  await access(file);
  const backup = new DatabaseSync(file, { readOnly: true });
  const making = `${dataDir}.restoring`;
  await rm(making, { recursive: true, force: true });
  try {
    const about = About.parse(backup.prepare('select format, postgres, keys from about').get());
    if (about.postgres !== POSTGRES_MAJOR) throw new OtherPostgres(file, about.postgres);
    const places = layout(making);
    await mkdir(making, { recursive: true, mode: 0o700 });
    await writeFile(places.keys, JSON.stringify(about.keys, null, 2), { mode: 0o600 });
    const files = createFiles(places.objects);
    for (const row of backup.prepare('select * from objects').iterate()) {
      const { bucket, name, version, bytes } = StoredBytes.parse(row);
      await files.write(bucket, name, version, bytes);
    }
    const { tar } = Tar.parse(backup.prepare('select tar from database').get());
    const db = await PGlite.create({
      dataDir: places.postgres,
      loadDataDir: new Blob([new Uint8Array(tar)], { type: 'application/x-gzip' }),
      extensions: { pg_trgm, vector },
    });
    await db.close();
    if (existsSync(dataDir)) await rmdir(dataDir);
    await rename(making, dataDir);
  } finally {
    backup.close();
    await rm(making, { recursive: true, force: true });
  }
}
