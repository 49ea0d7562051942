import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signUp, type TestUser } from '../testing/users.ts';
import { startTestSupabase } from '../testStack.ts';
import { restoreBackup } from './backup.ts';
import { layout, MIGRATIONS_DIR, temporaryDataDir } from './dataDir.ts';
import { DataDirInUse } from './holding.ts';
import { MigrationFailed } from './migrations.ts';
import { OtherPostgres, POSTGRES_MAJOR } from './postgresMajor.ts';
import { type EmbeddedSupabase, startEmbeddedSupabase } from './start.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const PDF = { contentType: 'application/pdf' };

/** One data directory through its life: made, held, upgraded, backed up, restored. */
describe('a data directory', { timeout: 180_000 }, () => {
  const dataDir = temporaryDataDir();
  const restored = temporaryDataDir();
  const backup = `${dataDir}.backup`;
  let migrationsDir = '';
  let supabase: EmbeddedSupabase | undefined;
  let person: TestUser;
  let port = 0;

  const start = async (options: { dataDir?: string } = {}) => {
    supabase = await startEmbeddedSupabase({ dataDir, port, migrationsDir, ...options });
    return supabase;
  };
  const stop = async () => {
    await supabase?.close();
    supabase = undefined;
  };
  const as = ({ token }: TestUser, at: EmbeddedSupabase) =>
    createClient(at.url, at.publishableKey, { accessToken: async () => token });
  const migration = (name: string, sql: string) => writeFile(join(migrationsDir, name), sql);

  beforeAll(async () => {
    migrationsDir = await mkdtemp(join(tmpdir(), 'jobai-migrations-'));
    await cp(MIGRATIONS_DIR, migrationsDir, { recursive: true });
    ({ supabase } = await startTestSupabase({ dataDir, database: 'disk' }));
    port = Number(new URL(supabase.url).port);
    person = await signUp(supabase, 'owner');
    const client = as(person, supabase);
    await client.from('jobs').insert({ job_key: 'kept', url: 'https://x.example', title: 'Kept' });
    const path = `users/${person.id}/files/kept.pdf`;
    const { error } = await client.storage.from('users').upload(path, Buffer.from('bytes'), PDF);
    if (error) throw error;
  }, 180_000);
  afterAll(async () => {
    await stop();
    for (const dir of [dataDir, restored, backup, migrationsDir]) {
      await rm(dir, { recursive: true, force: true });
    }
  });

  /** What was written first is there, for its person. */
  const expectKept = async (at: EmbeddedSupabase) => {
    const client = as(person, at);
    const { data } = await client.from('jobs').select('title');
    expect(data).toEqual([{ title: 'Kept' }]);
    const file = await client.storage.from('users').download(`users/${person.id}/files/kept.pdf`);
    expect(await file.data?.text()).toBe('bytes');
  };

  test('a second start on it is refused, in this process and in another one, naming who has it', async () => {
    await expect(startEmbeddedSupabase({ dataDir })).rejects.toThrow(DataDirInUse);
    await expect(startEmbeddedSupabase({ dataDir })).rejects.toThrow(`process ${process.pid}`);
    const other = promisify(execFile)(process.execPath, [MAIN, '--data-dir', dataDir]);
    await expect(other).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`in use by process ${process.pid}`),
    });
    if (supabase) await expectKept(supabase);
  });

  test('its keys are its own, readable by its owner alone, and stay', async () => {
    const { keys } = layout(dataDir);
    expect((await stat(keys)).mode & 0o777).toBe(0o600);
    const before = await readFile(keys, 'utf8');
    expect(before).toContain(supabase?.jwtSecret);
    await stop();
    const again = await start();
    expect(await readFile(keys, 'utf8')).toBe(before);
    // A session outlives the restart.
    await expectKept(again);
  });

  test('newer migrations are applied to older data, once', async () => {
    await stop();
    await migration(
      '99990101000000_more.sql',
      "alter table public.jobs add more text default 'new'",
    );
    const upgraded = await start();
    expect(upgraded.applied).toEqual(['99990101000000_more']);
    const { data } = await as(person, upgraded).from('jobs').select('title, more');
    expect(data).toEqual([{ title: 'Kept', more: 'new' }]);
    await stop();
    expect((await start()).applied).toEqual([]);
  });

  test('a migration that fails says which, changes nothing, and can be mended', async () => {
    await stop();
    const name = '99990102000000_broken.sql';
    await migration(name, 'create table public.half (id int); select nonsense;');
    await expect(start()).rejects.toThrow(MigrationFailed);
    await expect(start()).rejects.toThrow(`${name} failed and was rolled back: column "nonsense"`);
    await migration(name, 'create table public.half (id int)');
    const mended = await start();
    expect(mended.applied).toEqual(['99990102000000_broken']);
    await expectKept(mended);
  });

  test('a backup made while others write is whole, and opens elsewhere', async () => {
    const at = supabase ?? (await start());
    const writer = await signUp(at, 'writer');
    const client = as(writer, at);
    const writing = Array.from({ length: 20 }, (_, i) =>
      client.storage
        .from('users')
        .upload(`users/${writer.id}/files/${i}.pdf`, Buffer.alloc(5000, i), PDF),
    );
    await at.backup(backup);
    await Promise.all(writing);
    await stop();
    expect((await stat(backup)).mode & 0o777).toBe(0o600);

    await restoreBackup(backup, restored);
    const copy = await start({ dataDir: restored });
    expect(copy.applied).toEqual([]);
    await expectKept(copy);
    const { data } = await as(writer, copy).storage.from('users').list(`users/${writer.id}/files`);
    for (const { name } of data ?? []) {
      const file = await as(writer, copy)
        .storage.from('users')
        .download(`users/${writer.id}/files/${name}`);
      expect((await file.data?.arrayBuffer())?.byteLength).toBe(5000);
    }
    await stop();
  });

  test('the command backs up and restores as well', async () => {
    const run = (...args: string[]) => promisify(execFile)(process.execPath, [MAIN, ...args]);
    await run('--data-dir', restored, '--backup', backup);
    await expect(restoreBackup(backup, restored)).rejects.toThrow('There is data in');
    await rm(restored, { recursive: true });
    // Something of others' alone is reason enough.
    await mkdir(restored);
    await writeFile(join(restored, 'other'), 'kept');
    await expect(restoreBackup(backup, restored)).rejects.toThrow('There is data in');
    await rm(join(restored, 'other'));
    await run('--data-dir', restored, '--restore', backup);
    await expectKept(await start({ dataDir: restored }));
    await stop();
  });

  test('data and backups of another Postgres are refused and left alone', async () => {
    const version = join(layout(restored).postgres, 'PG_VERSION');
    await writeFile(version, '16\n');
    await expect(start({ dataDir: restored })).rejects.toThrow(OtherPostgres);
    await expect(start({ dataDir: restored })).rejects.toThrow('written by Postgres 16');
    await writeFile(version, `${POSTGRES_MAJOR}\n`);

    const file = new DatabaseSync(backup);
    file.exec("update about set postgres = '16'");
    file.close();
    await rm(restored, { recursive: true });
    await expect(restoreBackup(backup, restored)).rejects.toThrow(OtherPostgres);
    await expect(stat(restored)).rejects.toThrow('ENOENT');
  });
});
