import { beforeAll, expect, test } from 'vitest';
import type { Cast } from './people.ts';

const DIMENSIONS = 768;
const DOCUMENTS = 200;

/** The same numbers each run: linear congruence, Numerical Recipes' constants. */
function numbers(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Number((state / 2 ** 32 - 0.5).toFixed(5));
  };
}

/** Functions called over REST; the search by meaning is the one that matters. */
export function vectorChecks(cast: () => Cast) {
  const next = numbers(42);
  const vector = () => Array.from({ length: DIMENSIONS }, next);
  const target = vector();
  const wanted = (person: 'a' | 'b' = 'a', more = {}) =>
    cast()[person].client.rpc('match_documents', {
      ...{ query_embedding: JSON.stringify(target), query_model: 'm', match_count: 5 },
      ...{ min_similarity: -1, ...more },
    });
  const document = (chunk: number, embedding: number[]) => ({
    ...{ source: 'profile', source_id: 'accept', chunk, content: `document ${chunk}` },
    ...{ model: 'm', embedding: JSON.stringify(embedding), metadata: { chunk } },
  });

  beforeAll(async () => {
    const all = Array.from({ length: DOCUMENTS }, (_, i) =>
      document(i, i === 77 ? target : vector()),
    );
    for (let i = 0; i < all.length; i += 100) {
      const { error } = await cast()
        .a.client.from('documents')
        .insert(all.slice(i, i + 100));
      if (error) throw error;
    }
    const one = await cast().b.client.from('documents').insert(document(0, vector()));
    if (one.error) throw one.error;
  }, 60_000);

  test('the nearest document is found first', async () => {
    const { data, error } = await wanted();
    expect(error).toBeNull();
    expect(data).toHaveLength(5);
    expect(data[0]).toMatchObject({ content: 'document 77', metadata: { chunk: 77 } });
    expect(data[0].similarity).toBeCloseTo(1, 5);
  });

  test('a vector may be sent as a list', async () => {
    const { data, error } = await wanted('a', { query_embedding: target, match_count: 1 });
    expect(error).toBeNull();
    expect(data[0].content).toBe('document 77');
  });

  test('a vector may be stored from a list', async () => {
    const row = { ...document(9999, []), embedding: vector() };
    const { error } = await cast().a.client.from('documents').insert(row);
    expect(error).toBeNull();
  });

  test('a vector comes back as text', async () => {
    const { data } = await cast()
      .a.client.from('documents')
      .select('embedding')
      .eq('chunk', 77)
      .single();
    expect(JSON.parse(data?.embedding)).toHaveLength(DIMENSIONS);
  });

  test('who has one document among hundreds of others finds it', async () => {
    const { data } = await wanted('b');
    expect(data).toHaveLength(1);
  });

  test('the answer can be filtered, cut and narrowed', async () => {
    const { data, error } = await wanted('a', { match_count: 50 })
      .select('content, similarity')
      .gt('similarity', 0.5)
      .limit(3);
    expect(error).toBeNull();
    expect(data).toEqual([{ content: 'document 77', similarity: expect.any(Number) }]);
  });

  test('documents of another model are not compared', async () => {
    expect((await wanted('a', { query_model: 'other' })).data).toEqual([]);
  });

  test('without sign-in it cannot be called', async () => {
    const { error, status } = await cast().nobody.rpc('match_documents', {
      ...{ query_embedding: JSON.stringify(target), query_model: 'm' },
    });
    expect({ status, code: error?.code }).toEqual({ status: 401, code: '42501' });
  });

  test('a vector of another length is refused', async () => {
    const { error, status } = await wanted('a', { query_embedding: '[1,2,3]' });
    expect({ status, code: error?.code }).toEqual({ status: 400, code: '22000' });
  });

  test('a function that is not there, and arguments that do not fit, are said so', async () => {
    for (const [name, args] of [
      ['no_such_function', {}],
      ['match_documents', { nope: 1 }],
    ] as const) {
      const { error, status } = await cast().a.client.rpc(name, args);
      expect({ status, code: error?.code }).toEqual({ status: 404, code: 'PGRST202' });
    }
  });

  test('a function knows who calls', async ({ skip }) => {
    const { a, nobody, service, target: at, hasOwnSchema } = cast();
    if (!hasOwnSchema) skip('accept/schema.sql is not applied here');
    expect((await a.client.rpc('accept_whoami')).data).toMatchObject({
      ...{ uid: a.id, role: 'authenticated', dbRole: 'authenticated', email: a.email },
      ...{ issuer: `${at.url}/auth/v1`, metadata: { full_name: 'Person a' } },
    });
    expect((await nobody.rpc('accept_whoami')).data).toMatchObject({ uid: null, dbRole: 'anon' });
    expect((await service.rpc('accept_whoami')).data).toMatchObject({
      ...{ uid: null, dbRole: 'service_role' },
    });
  });

  test('a reading function can be called with GET, and its rows filtered', async ({ skip }) => {
    const { a, hasOwnSchema } = cast();
    if (!hasOwnSchema) skip('accept/schema.sql is not applied here');
    const who = await a.client.rpc('accept_whoami', {}, { get: true });
    expect(who.data).toMatchObject({ uid: a.id });
    await a.client.from('accept_things').insert([{ name: 'fn one' }, { name: 'fn two' }]);
    const { data } = await a.client
      .rpc('accept_things_named', { part: 'fn' }, { get: true })
      .select('name')
      .order('name', { ascending: false });
    expect(data).toEqual([{ name: 'fn two' }, { name: 'fn one' }]);
  });

  test.for([
    ['P0001', 400],
    ['22023', 400],
    ['42501', 403],
    ['40001', 500],
    ['23505', 409],
    ['PT402', 402],
    ['PT409', 409],
  ] as const)(
    'a function that stops with %s answers %i, with its words',
    async ([code, status], { skip }) => {
      if (!cast().hasOwnSchema) skip('accept/schema.sql is not applied here');
      const answer = await cast().a.client.rpc('accept_refuse', { with_code: code });
      expect(answer.status).toBe(status);
      expect(answer.error).toMatchObject({
        ...{ code, message: 'refused on purpose', details: 'a detail', hint: 'a hint' },
      });
    },
  );

  test('a function that stops has written nothing', async ({ skip }) => {
    const { a, hasOwnSchema } = cast();
    if (!hasOwnSchema) skip('accept/schema.sql is not applied here');
    const answer = await a.client.rpc('accept_write_then_fail', { thing: 'half' });
    expect(answer.error?.code).toBe('P0001');
    expect((await a.client.from('accept_things').select().eq('name', 'half')).data).toEqual([]);
  });
}
