import { beforeAll, expect, test } from 'vitest';
import { type Cast, raw } from './people.ts';

/** Row level security: what one person has does not exist for another. */
export function strangerChecks(cast: () => Cast) {
  let theirs = '';
  beforeAll(async () => {
    const { data, error } = await cast()
      .b.client.from('jobs')
      .insert({ job_key: 'b:1', url: 'https://jobs.example.com/b', title: 'Of B' })
      .select('id')
      .single();
    if (error) throw error;
    theirs = data.id;
    await cast().b.client.from('job_analyses').insert({ job_id: theirs, match_score: 9 });
  });
  const jobs = () => cast().a.client.from('jobs');

  test('their row cannot be read, by id or in the list', async () => {
    expect((await jobs().select('id').eq('id', theirs)).data).toEqual([]);
    const all = await jobs().select('user_id');
    expect(new Set(all.data?.map(({ user_id }) => user_id))).toEqual(new Set([cast().a.id]));
  });

  test('their row is not counted', async () => {
    const { count } = await jobs().select('*', { count: 'exact', head: true }).eq('id', theirs);
    expect(count).toBe(0);
  });

  test('their row cannot be changed or deleted, and stays as it was', async () => {
    expect((await jobs().update({ title: 'x' }).eq('id', theirs).select()).data).toEqual([]);
    expect((await jobs().delete().eq('id', theirs).select()).data).toEqual([]);
    const { data } = await cast().b.client.from('jobs').select('title').eq('id', theirs).single();
    expect(data?.title).toBe('Of B');
  });

  test('a row cannot be made in their name', async () => {
    const { status, error } = await jobs().insert({
      ...{ job_key: 'evil', url: 'https://x.example', user_id: cast().b.id },
    });
    expect({ status, code: error?.code }).toEqual({ status: 403, code: '42501' });
  });

  test('a row cannot be given away', async () => {
    await jobs().insert({ job_key: 'gift', url: 'https://x.example' });
    const { error } = await jobs().update({ user_id: cast().b.id }).eq('job_key', 'gift');
    expect(error?.code).toBe('42501');
  });

  test('upsert over their id is refused', async () => {
    const { error } = await jobs().upsert({ id: theirs, job_key: 'b:1', url: 'https://x.example' });
    expect(error).not.toBeNull();
    const { data } = await cast().b.client.from('jobs').select('user_id').eq('id', theirs).single();
    expect(data?.user_id).toBe(cast().b.id);
  });

  test('a child cannot be planted under their parent', async () => {
    const { error } = await cast()
      .a.client.from('job_analyses')
      .insert({ job_id: theirs, match_score: 1 });
    expect(error?.code).toBe('23503');
  });

  test('embedding does not lead to their rows', async () => {
    const { data } = await jobs()
      .select('id, job_analyses(user_id)')
      .not('job_analyses', 'is', null);
    const owners = data?.flatMap(({ job_analyses }) => job_analyses.map((row) => row.user_id));
    expect(owners?.filter((id) => id !== cast().a.id)).toEqual([]);
  });

  test('a view does not lead to their rows', async () => {
    const { data, error } = await cast().a.client.from('jobs_with_analyses').select('user_id');
    expect(error).toBeNull();
    expect(data?.filter(({ user_id }) => user_id !== cast().a.id)).toEqual([]);
  });

  test.each(['jobs', 'profiles', 'applications', 'documents', 'usage', 'sync_heads'])(
    'without sign-in %s is closed',
    async (table) => {
      const read = await cast().nobody.from(table).select('*');
      expect({ status: read.status, code: read.error?.code }).toEqual({
        ...{ status: 401, code: '42501' },
      });
      const written = await cast().nobody.from(table).insert({ user_id: cast().a.id });
      expect(written.error?.code).toBe('42501');
    },
  );

  test('a policy without a GRANT opens nothing', async ({ skip }) => {
    if (!cast().hasOwnSchema) skip('accept/schema.sql is not applied here');
    const asPerson = await cast().a.client.from('accept_no_grants').select();
    expect({ status: asPerson.status, code: asPerson.error?.code }).toEqual({
      ...{ status: 403, code: '42501' },
    });
    const asService = await cast().service.from('accept_no_grants').select();
    expect(asService.error?.code).toBe('42501');
  });

  test('the secret key reads everybody', async () => {
    const { data } = await cast().service.from('jobs').select('user_id');
    const owners = new Set(data?.map(({ user_id }) => user_id));
    expect([...owners]).toEqual(expect.arrayContaining([cast().a.id, cast().b.id]));
  });

  test.each(['auth', 'storage', 'extensions', 'supabase_migrations', 'pg_catalog'])(
    'the schema %s is not served',
    async (schema) => {
      const response = await raw(cast().target, '/rest/v1/users', {
        token: cast().a.token,
        headers: { 'accept-profile': schema },
      });
      expect(response.status).toBe(406);
      expect(await response.json()).toMatchObject({ code: 'PGRST106' });
    },
  );
}
