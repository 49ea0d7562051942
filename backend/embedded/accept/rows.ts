import { expect, test } from 'vitest';
import type { Cast } from './people.ts';

const job = (key: string, more: Record<string, unknown> = {}) => ({
  job_key: key,
  url: `https://jobs.example.com/${key}`,
  ...more,
});

/** Reading and writing what is one's own. */
export function rowChecks(cast: () => Cast) {
  const jobs = () => cast().a.client.from('jobs');

  test('a new row belongs to who made it, and comes back when asked for', async () => {
    const row = job('rows:1', { title: 'Engineer', company: 'Acme', salary: { min: 1, max: 2 } });
    const { data, error, status } = await jobs().insert(row).select().single();
    expect(error).toBeNull();
    expect(status).toBe(201);
    expect(data).toMatchObject({ ...row, user_id: cast().a.id, source: 'manual', closed_at: null });
    expect(new Date(data.created_at).getTime()).toBeGreaterThan(Date.now() - 600_000);
  });

  test('several rows at once', async () => {
    const { data } = await jobs()
      .insert([job('rows:2'), job('rows:3')])
      .select('job_key');
    expect(data).toEqual([{ job_key: 'rows:2' }, { job_key: 'rows:3' }]);
  });

  test('without asking nothing comes back', async () => {
    const { data, status } = await jobs().insert(job('rows:4'));
    expect({ data, status }).toEqual({ data: null, status: 201 });
  });

  test.each([
    ['a key that is taken', job('rows:1'), 409, '23505'],
    ['a value the check refuses', job('rows:x', { source: 'bogus' }), 400, '23514'],
    ['a value that must not be missing', { job_key: 'rows:x' }, 400, '23502'],
    ['a value that is too long', job('rows:x', { title: 'x'.repeat(501) }), 400, '23514'],
    ['a date that is none', job('rows:x', { posted_on: 'some day' }), 400, '22007'],
    ['a uuid that is none', job('rows:x', { id: 'no' }), 400, '22P02'],
    ['a column that is not there', job('rows:x', { nope: 1 }), 400, 'PGRST204'],
  ])('%s is refused with its code', async (_, row, status, code) => {
    const answer = await jobs().insert(row);
    expect({ status: answer.status, code: answer.error?.code }).toEqual({ status, code });
  });

  test('of several rows with a wrong one, none is written', async () => {
    await jobs().insert([job('rows:half'), job('rows:1')]);
    const { data } = await jobs().select('id').eq('job_key', 'rows:half');
    expect(data).toEqual([]);
  });

  test('of more rows than there is room for, none is written, and what comes after is', async () => {
    const { error } = await jobs().insert(
      Array.from({ length: 17_000 }, (_, n) => job(`many:${n}`)),
    );
    // The embedded one takes fewer values in one statement than the account has room for.
    expect(['54000', '54023']).toContain(error?.code);
    const { data } = await jobs().insert(job('rows:after')).select('job_key');
    expect(data).toEqual([{ job_key: 'rows:after' }]);
    expect((await jobs().select('id').like('job_key', 'many:%')).data).toEqual([]);
  });

  test('a parent that is not there is refused', async () => {
    const { status, error } = await cast()
      .a.client.from('job_analyses')
      .insert({ job_id: crypto.randomUUID(), match_score: 1 });
    expect({ status, code: error?.code }).toEqual({ status: 409, code: '23503' });
  });

  test('changing a row moves its time of change', async () => {
    const { data, error } = await jobs()
      .update({ title: 'Senior engineer' })
      .eq('job_key', 'rows:1')
      .select('title, created_at, updated_at')
      .single();
    expect(error).toBeNull();
    expect(data?.title).toBe('Senior engineer');
    expect(data?.updated_at >= data?.created_at).toBe(true);
  });

  test('several rows change at once', async () => {
    const { data } = await jobs()
      .update({ company: 'Together' })
      .in('job_key', ['rows:2', 'rows:3'])
      .select('company');
    expect(data).toEqual([{ company: 'Together' }, { company: 'Together' }]);
  });

  test('upsert changes what is there and adds what is not', async () => {
    const { data, error } = await jobs()
      .upsert(
        [
          { ...job('rows:1'), user_id: cast().a.id, title: 'Upserted' },
          { ...job('rows:5'), user_id: cast().a.id, title: 'Added' },
        ],
        { onConflict: 'user_id,job_key' },
      )
      .select('job_key, title, company');
    expect(error).toBeNull();
    expect(data).toEqual(
      expect.arrayContaining([
        { job_key: 'rows:1', title: 'Upserted', company: 'Acme' },
        { job_key: 'rows:5', title: 'Added', company: '' },
      ]),
    );
  });

  test('upsert that ignores duplicates changes nothing', async () => {
    const { data } = await jobs()
      .upsert([{ ...job('rows:1'), user_id: cast().a.id, title: 'No' }], {
        ...{ onConflict: 'user_id,job_key', ignoreDuplicates: true },
      })
      .select();
    expect(data).toEqual([]);
    const kept = await jobs().select('title').eq('job_key', 'rows:1').single();
    expect(kept.data?.title).toBe('Upserted');
  });

  test('upsert by primary key keeps columns that are not named', async () => {
    const { data } = await jobs().select('id').eq('job_key', 'rows:1').single();
    const changed = await jobs()
      .upsert({ ...job('rows:1'), id: data?.id, title: 'By key' })
      .select('title, company')
      .single();
    expect(changed.data).toEqual({ title: 'By key', company: 'Acme' });
  });

  test('deleting says what and how many', async () => {
    const { data, count } = await jobs()
      .delete({ count: 'exact' })
      .in('job_key', ['rows:4', 'rows:5'])
      .select('job_key');
    expect(count).toBe(2);
    expect(data?.map(({ job_key }) => job_key).sort()).toEqual(['rows:4', 'rows:5']);
  });

  test('children go with their parent', async () => {
    const { client } = cast().a;
    const parent = await jobs().insert(job('rows:parent')).select('id').single();
    await client.from('job_analyses').insert({ job_id: parent.data?.id, match_score: 5 });
    await jobs().delete().eq('id', parent.data?.id);
    const { count } = await client
      .from('job_analyses')
      .select('*', { count: 'exact', head: true })
      .eq('job_id', parent.data?.id);
    expect(count).toBe(0);
  });

  test('a table that is not there is said to be missing', async () => {
    const { status, error } = await cast().a.client.from('nope').select();
    expect({ status, code: error?.code }).toEqual({ status: 404, code: 'PGRST205' });
  });

  test('all alphabets, signs and sizes come back as they went', async () => {
    const title = 'Ngân "Ёж" 李 עברית 🦔 \\ \' % _ ; -- \t\n';
    const posting = 'ü'.repeat(39_000);
    await jobs().insert(job('rows:text', { title, posting }));
    const { data } = await jobs().select('title, posting').eq('job_key', 'rows:text').single();
    expect(data).toEqual({ title, posting });
  });

  test('documents keep numbers, nesting, nulls and empty values', async () => {
    const salary = { min: 0.1, max: 12345678901, note: null, tags: [], deep: { a: [{ b: true }] } };
    await jobs().insert(job('rows:json', { salary }));
    const { data } = await jobs().select('salary').eq('job_key', 'rows:json').single();
    expect(data?.salary).toEqual(salary);
  });

  test('rows are what PostgREST makes of types: numbers, texts, lists', async ({ skip }) => {
    if (!cast().hasOwnSchema) skip('accept/schema.sql is not applied here');
    const { data, error } = await cast()
      .a.client.from('accept_things')
      .insert({ name: 'typed', price: 12.5, seen_at: '2026-01-02T03:04:05Z', span: '[1,4)' })
      .select()
      .single();
    expect(error).toBeNull();
    expect(data).toMatchObject({
      id: expect.any(Number),
      price: 12.5,
      seen_at: '2026-01-02T03:04:05+00:00',
      span: '[1,4)',
      meta: {},
    });
  });
}
