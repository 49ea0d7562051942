import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { afterAll, expect, test } from 'vitest';
import { signUp, type TestUser } from '../testing/users.ts';
import { startTestSupabase } from '../testStack.ts';
import { layout, temporaryDataDir } from './dataDir.ts';
import { Keys } from './keys.ts';

const ROUNDS = process.env.JOBAI_VERIFY ? 40 : 1;
const WRITERS = 4;
/** Acknowledged writes before the kill: a different number each round. */
const enough = (round: number) => 25 + ((37 * round) % 101);

const dataDir = temporaryDataDir();
const started: ChildProcess[] = [];
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** The server as a person starts it; resolves when it says its address. */
async function serve(port: string): Promise<ChildProcess> {
  const main = join(import.meta.dirname, 'main.ts');
  const child = spawn(process.execPath, [main, '--data-dir', dataDir, '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('Supabase')) return child;
  }
  throw new Error('the server did not come up');
}

async function killed(child: ChildProcess): Promise<void> {
  const exited = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await exited;
}

async function storedFiles(): Promise<number> {
  const entries = await readdir(layout(dataDir).objects, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}

/** What a writer was told is stored: its row's number, and its file's. A write under way at the kill may be one more. */
interface Told {
  row: number;
  file: number;
  fresh: string[];
}

/** Writes until the server is gone; each writer has its own row, its own replaced file, and new files. */
async function write(
  client: SupabaseClient,
  id: string,
  key: string,
  told: Told,
  count: () => void,
) {
  const bucket = client.storage.from('users');
  for (let n = Math.max(told.row, told.file) + 1; ; n += 1) {
    const row = { user_id: id, job_key: key, url: 'https://x.example', title: String(n) };
    const put = await client.from('jobs').upsert(row, { onConflict: 'user_id,job_key' });
    if (put.error) return;
    told.row = n;
    count();
    const text = { contentType: 'text/plain', upsert: true };
    const file = await bucket.upload(`users/${id}/files/${key}.txt`, Buffer.from(String(n)), text);
    if (file.error) return;
    told.file = n;
    count();
    const path = `users/${id}/files/${key}-${n}.txt`;
    if ((await bucket.upload(path, Buffer.from(path), { contentType: 'text/plain' })).error) return;
    told.fresh.push(path);
    count();
  }
}

test(`nothing acknowledged is lost by ${ROUNDS} kills in the middle of writing`, {
  timeout: 120_000 + ROUNDS * 60_000,
}, async () => {
  const made = await startTestSupabase({ dataDir, database: 'disk' });
  const { url } = made.supabase;
  const { port } = new URL(url);
  const person: TestUser = await signUp(made.supabase, 'crash');
  await made.supabase.close();
  const keys = Keys.parse(JSON.parse(await readFile(layout(dataDir).keys, 'utf8')));
  const client = createClient(url, keys.publishableKey, { accessToken: async () => person.token });
  const bucket = client.storage.from('users');
  const told: Told[] = Array.from({ length: WRITERS }, () => ({ row: 0, file: 0, fresh: [] }));

  let sum = 0;
  let server = await serve(port);
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = server;
    let acknowledged = 0;
    await new Promise<void>((done) => {
      const count = () => {
        acknowledged += 1;
        if (acknowledged === enough(round)) void killed(child).then(() => done());
      };
      told.map((of, i) => write(client, person.id, `writer-${i}`, of, count));
    });
    sum += acknowledged;
    server = await serve(port);

    for (const [i, of] of told.entries()) {
      const key = `writer-${i}`;
      const row = await client.from('jobs').select('title').eq('job_key', key).maybeSingle();
      expect(row.error).toBeNull();
      expect([of.row, of.row + 1]).toContain(Number(row.data?.title ?? 0));
      if (of.file > 0) {
        const file = await bucket.download(`users/${person.id}/files/${key}.txt`);
        expect([of.file, of.file + 1]).toContain(Number(await file.data?.text()));
      }
      for (const path of of.fresh) {
        expect(await (await bucket.download(path)).data?.text()).toBe(path);
      }
      of.fresh = of.fresh.slice(-5);
    }
    expect(told.some(({ row }) => row > 0)).toBe(true);
    // What was half written is gone: as many files as rows that name one.
    const listed = await bucket.list(`users/${person.id}/files`, { limit: 1000 });
    expect(await storedFiles()).toBe(listed.data?.length);
  }
  console.info(`the embedded server killed ${ROUNDS} times: ${sum} writes acknowledged, 0 lost`);
});
