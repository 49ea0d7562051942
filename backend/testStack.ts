import { createHash } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { MIGRATIONS_DIR, temporaryDataDir } from './embedded/dataDir.ts';
import { type EmbeddedOptions, startEmbeddedSupabase } from './embedded/start.ts';

/** vitest's globalSetup: ONE embedded Supabase per run, its own keys, nothing of an earlier run. */
export async function setup(project: TestProject) {
  const { supabase, stop } = await startTestSupabase();
  const { url, publishableKey, secretKey, jwtSecret } = supabase;
  project.provide('supabase', { url, publishableKey, secretKey, jwtSecret });
  return stop;
}

/** The same for a test that needs one of its own. Passwords are hashed cheaply. */
export async function startTestSupabase(options: Partial<EmbeddedOptions> = {}) {
  process.env.LITE_AUTH_BCRYPT_COST = '4';
  const dataDir = temporaryDataDir();
  const migrationsDir = options.migrationsDir ?? MIGRATIONS_DIR;
  const snapshot = await snapshotOf(migrationsDir);
  const supabase = await startEmbeddedSupabase({
    ...{ dataDir, database: 'memory', ...options, migrationsDir },
    snapshot: await openAsBlob(snapshot),
  });
  const stop = async () => {
    await supabase.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { supabase, stop };
}

const CACHE = join(import.meta.dirname, 'node_modules', '.cache', 'supabase');

/** A migrated, empty database as a file; made anew when a migration, the engine or its schema changed. */
async function snapshotOf(migrationsDir: string): Promise<string> {
  const file = join(CACHE, `${await fingerprint(migrationsDir)}.tar`);
  await mkdir(CACHE, { recursive: true });
  if (existsSync(file)) return file;
  await forgetOldSnapshots();
  const dataDir = temporaryDataDir();
  const supabase = await startEmbeddedSupabase({ dataDir, database: 'memory', migrationsDir });
  try {
    const dump = await supabase.dump();
    const partial = `${file}.${process.pid}`;
    await writeFile(partial, new Uint8Array(await dump.arrayBuffer()));
    await rename(partial, file);
  } finally {
    await supabase.close();
    await rm(dataDir, { recursive: true, force: true });
  }
  return file;
}

const A_DAY_MS = 86_400_000;

/** 40 MB each: those of yesterday's migrations go. */
async function forgetOldSnapshots(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const file = join(CACHE, name);
    const { mtimeMs } = await stat(file);
    if (Date.now() - mtimeMs > A_DAY_MS) await rm(file, { force: true });
  }
}

async function fingerprint(migrationsDir: string): Promise<string> {
  const sources = [
    join(import.meta.dirname, 'package.json'),
    join(import.meta.dirname, 'embedded', 'engine.ts'),
    join(import.meta.dirname, 'embedded', 'systemSchema.ts'),
    ...(await readdir(migrationsDir)).sort().map((name) => join(migrationsDir, name)),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(basename(file)).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
