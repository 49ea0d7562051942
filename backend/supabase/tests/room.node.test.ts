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
