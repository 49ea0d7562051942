import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { vector } from '@electric-sql/pglite/vector';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestSupabase } from '../../testStack.ts';

/**
 * One person's five documents among thousands of another's that are all nearer to the question. A plain index scan
 * looks at its forty nearest, all of the other, and finds nothing.
 */
const THOROUGH = process.env.JOBAI_VERIFY === '1';
const OTHERS = THOROUGH ? 10_000 : 1500;
const [FEW, MANY] = [
  'aaaaaaaa-0000-4000-8000-000000000001',
  'bbbbbbbb-0000-4000-8000-000000000002',
];
const MODEL = 'test-embedding';
// Along the first axis, each a little off; the question lies on it. The five lie across.
const NEAR = `(select array_agg(case when d = 1 then 1 else (random() - 0.5) * 0.02 end) from generate_series(1, 768) d where n > 0)`;
const ACROSS = `(select array_agg(case when d = 2 then 1 when d = 1 then 0.1 else (random() - 0.5) * 0.02 end) from generate_series(1, 768) d where n > 0)`;
const QUESTION = JSON.stringify(Array.from({ length: 768 }, (_, index) => (index === 0 ? 1 : 0)));

let db: PGlite;
beforeAll(async () => {
  const { supabase, stop } = await startTestSupabase();
  db = new PGlite({ extensions: { pg_trgm, vector }, loadDataDir: await supabase.dump() });
  await stop();
  const insert = (owner: string, word: string, count: number, embedding: string) =>
    db.query(
      `insert into public.documents (user_id, source, source_id, content, model, embedding)
       select $1, 'profile', $2 || n, $2 || n, $3, ${embedding}::extensions.vector(768) from generate_series(1, ${count}) n`,
      [owner, word, MODEL],
    );
  // Referential checks have nothing to do with it, and the index is quicker made at once.
  await db.exec('set session_replication_role = replica; drop index public.documents_by_meaning');
  await insert(MANY, 'other ', OTHERS, NEAR);
  await insert(FEW, 'own ', 5, ACROSS);
  await db.exec(`create index documents_by_meaning on public.documents
    using hnsw (embedding extensions.vector_cosine_ops) with (m = 16, ef_construction = 64);
    analyze public.documents; set session_replication_role = origin`);
}, 300_000);
afterAll(() => db?.close());

/** What the planner may use: the index by meaning alone, none at all, or whatever it likes. */
const PLANS = {
  index: 'set local enable_seqscan = off; set local enable_sort = off',
  exact: 'set local enable_indexscan = off; set local enable_bitmapscan = off',
  free: '',
};

/** In one person's name. */
async function matched(
  sql: string,
  { as = FEW, plan = 'index' }: { as?: string; plan?: keyof typeof PLANS } = {},
): Promise<string[]> {
  return db.transaction(async (tx: Transaction) => {
    await tx.exec(PLANS[plan]);
    const claims = JSON.stringify({ sub: as, role: 'authenticated' });
    await tx.query(
      `select set_config('request.jwt.claims', $1, true), set_config('request.jwt.claim.sub', $2, true),
         set_config('role', 'authenticated', true)`,
      [claims, as],
    );
    const { rows } = await tx.query<{ content: string }>(sql);
    return rows.map(({ content }) => content);
  });
}
const asked = (rest: string) => `select * from public.match_documents('${QUESTION}', ${rest})`;
const OWN = ['own 1', 'own 2', 'own 3', 'own 4', 'own 5'];

describe(`five documents among ${OTHERS} nearer ones of another person`, () => {
  test('are all found by the index, in the order of their nearness', async () => {
    const found = await matched(asked(`'${MODEL}', 5, -1`));
    expect([...found].sort()).toEqual(OWN);
    const exact = await matched(
      `select content from public.documents where model = '${MODEL}'
       order by embedding operator(extensions.<=>) '${QUESTION}' limit 5`,
      { plan: 'exact' },
    );
    expect(found).toEqual(exact);
  }, 60_000);

  test('are lost to a plain scan of the index: this test can fail', async () => {
    const found = await matched(
      `select content from public.documents
       order by embedding operator(extensions.<=>) '${QUESTION}' limit 5`,
    );
    expect(found).toEqual([]);
  }, 60_000);

  test('are found however the planner goes', async () => {
    const found = await matched(asked(`'${MODEL}', 5, -1`), { plan: 'free' });
    expect([...found].sort()).toEqual(OWN);
  }, 60_000);

  test('are never those of the other, whatever is asked for', async () => {
    const found = await matched(asked(`'${MODEL}', 2000000000, -1e9`));
    expect([...found].sort()).toEqual(OWN);
    expect(await matched(asked(`'${MODEL}', 3, -1`), { as: MANY })).toHaveLength(3);
  }, 60_000);

  test('are all found by their words, which the others use too', async () => {
    const words = `select * from public.search_documents('other own', 10)`;
    expect([...(await matched(words, { plan: 'free' }))].sort()).toEqual(OWN);
    expect(new Set(await matched(words, { as: MANY }))).toEqual(
      new Set((await matched(words, { as: MANY })).filter((each) => each.startsWith('other '))),
    );
  }, 60_000);

  test('are left out below the threshold, and of another model', async () => {
    expect(await matched(asked(`'${MODEL}', 5, 0.9`))).toEqual([]);
    expect(await matched(asked(`'another-model', 5, -1`))).toEqual([]);
  }, 60_000);
});
