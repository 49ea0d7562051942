import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite/vector';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSupabase } from '../../testStack.ts';

/** D7: how much one person may keep, also past the Worker. In the person's own name, with plain SQL. */
const ME = 'aaaaaaaa-0000-4000-8000-000000000001';
const NO_ROOM = { code: '54000' };

let db: PGlite;
beforeAll(async () => {
  const { supabase, stop } = await startTestSupabase();
  db = new PGlite({ extensions: { vector }, loadDataDir: await supabase.dump() });
  await stop();
  await db.query('insert into auth.users (id) values ($1)', [ME]);
}, 120_000);
afterAll(() => db?.close());

/** One transaction as the person. */
const asMe = (sql: string) =>
  db.transaction(async (tx) => {
    const claims = JSON.stringify({ sub: ME, role: 'authenticated' });
    await tx.query(
      `select set_config('request.jwt.claims', $1, true), set_config('request.jwt.claim.sub', $2, true),
         set_config('role', 'authenticated', true)`,
      [claims, ME],
    );
    return tx.query<Record<string, unknown>>(sql);
  });
/** As they would be there: without the triggers, which look at every single one. */
const filled = (from: number, to: number, removed = false) =>
  db.exec(`set session_replication_role = replica;
    insert into public.resumes (user_id, id, doc, rev, deleted_at)
      select '${ME}', 'f' || n, '{}', n, ${removed ? 'now()' : 'null'} from generate_series(${from}, ${to}) n;
    set session_replication_role = origin`);
const files = (from: number, to: number, removed = false) =>
  asMe(`insert into public.resumes (id, doc, rev, deleted_at)
    select 'f' || n, '{}', n, ${removed ? 'now()' : 'null'} from generate_series(${from}, ${to}) n`);

test('rows of a kind end at their number; what stands can be changed, and removing makes room', async () => {
  await filled(1, 499);
  await files(500, 500);
  await expect(files(501, 501)).rejects.toMatchObject(NO_ROOM);
  const upsert = (id: string) =>
    asMe(`insert into public.resumes (id, doc, rev) values ('${id}', '{"a":1}', 9001)
      on conflict (user_id, id) do update set doc = excluded.doc, rev = excluded.rev`);
  await upsert('f1');
  await expect(upsert('new')).rejects.toMatchObject(NO_ROOM);
  await files(501, 510, true);
  const revive = "update public.resumes set deleted_at = null where id = 'f501'";
  await expect(asMe(revive)).rejects.toMatchObject(NO_ROOM);
  await asMe("update public.resumes set deleted_at = now(), doc = '{}' where id = 'f2'");
  await asMe(revive);
});

test('removed rows end too', async () => {
  await filled(511, 5000, true);
  await expect(files(5001, 5001, true)).rejects.toMatchObject(NO_ROOM);
});

test.each(['profiles', 'resumes', 'applications', 'answers', 'receipts'])(
  'a document of %s has a largest size',
  async (table) => {
    const id = table === 'profiles' ? 'me' : table === 'resumes' ? 'f1' : 'x';
    const put = (size: number) =>
      asMe(`insert into public.${table} (id, doc, rev)
        values ('${id}', jsonb_build_object('text', repeat('x', ${size})), ${size})
        on conflict (user_id, id) do update set doc = excluded.doc`);
    await put(3_900_000);
    await expect(put(4_000_000)).rejects.toMatchObject({ code: '23514' });
  },
);

test('postings end at their number, counted once per statement; what stands can be brought up to date', async () => {
  const jobs = (from: number, to: number) => `insert into public.jobs (user_id, job_key, url)
    select '${ME}', 'url:' || n, 'https://x.example' from generate_series(${from}, ${to}) n`;
  const upserted = ' on conflict (user_id, job_key) do update set url = excluded.url';
  await db.exec(jobs(1, 4999));
  await expect(asMe(jobs(5000, 5001))).rejects.toMatchObject(NO_ROOM);
  await asMe(jobs(5000, 5000));
  await asMe(jobs(4990, 5000) + upserted);
  await expect(asMe(jobs(5000, 5001) + upserted)).rejects.toMatchObject(NO_ROOM);
  await asMe("delete from public.jobs where job_key = 'url:1'");
  await asMe(jobs(5001, 5001));
});

test('every other table that grows with use has its number too', async () => {
  const { rows } = await db.query<{ name: string }>(`
    select c.relname || ' ' || encode(t.tgargs, 'escape') as name
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgfoid = 'public.refuse_crowd'::regproc and t.tgenabled = 'O' order by 1`);
  expect(rows.map(({ name }) => name.replace('\\000', ''))).toEqual([
    ...['chat_messages 50000', 'chat_sessions 2000', 'cover_letters 10000', 'documents 20000'],
    ...['indexed_sources 2000', 'job_analyses 20000', 'jobs 5000', 'pipeline_runs 10000'],
    ...['research 10000', 'tasks 20000', 'usage 200000'],
  ]);
});

test.each([
  ['jobs', `(job_key, url, salary) values ('url:big', 'https://x.example', %)`, 10_000],
  ['documents', `(source, content, metadata) values ('profile', 'x', %)`, 100_000],
  [
    'chat_messages',
    `(session_id, role, content, intent) values ('${ME}', 'user', 'x', %)`,
    100_000,
  ],
  ['cover_letters', '(versions) values (%)', 1_000_000],
  ['research', `(kind, subject, result) values ('company', 'x', %)`, 400_000],
  ['pipeline_runs', "(params, result) values ('{}', %)", 1_000_000],
  ['tasks', '(payload) values (%)', 400_000],
])('a row of %s has a largest size', async (table, row, most) => {
  await asMe(`insert into public.chat_sessions (id) values ('${ME}') on conflict do nothing`);
  await asMe("delete from public.jobs where job_key in ('url:2', 'url:big')");
  const put = (size: number) => {
    const value = `jsonb_build_object('text', repeat('x', ${size}))`;
    return asMe(`insert into public.${table} ${row.replace('%', value)}`);
  };
  await expect(put(most)).rejects.toMatchObject({ code: '23514' });
  await put(most - 100);
});

test('files end at their size and at their number', async () => {
  const store = (name: string, bytes: number) =>
    asMe(`insert into storage.objects (bucket_id, name, metadata)
      values ('users', 'users/${ME}/files/${name}', '{"size": ${bytes}}')`);
  await store('large', 499_999_999);
  await store('last', 10_000_000);
  await expect(store('more', 1)).rejects.toMatchObject({ code: '42501' });
  await asMe("delete from storage.objects where bucket_id = 'users'");
  await asMe(`insert into storage.objects (bucket_id, name, metadata)
    select 'users', 'users/${ME}/files/' || n, '{"size": 1}' from generate_series(1, 999) n`);
  await store('thousandth', 1);
  await expect(store('more', 1)).rejects.toMatchObject({ code: '42501' });
});
