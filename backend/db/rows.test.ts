import { env } from 'cloudflare:workers';
import { Problem } from '@jobai/shared/errors';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { settingsOf } from '../env.ts';
import { application, creation, deletion } from '../testing/documents.ts';
import { store } from '../testing/filled.ts';
import { signUpTwo, type TestUser } from '../testing/users.ts';
import { applyMutations } from './applyMutations.ts';
import { asUser, type UserDb } from './client.ts';
import { saveAnalysis } from './jobAnalyses.ts';
import { getJob, listJobs, saveJob } from './jobs.ts';
import { getRow, listRows } from './synced.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let a: TestUser;
let b: TestUser;
let asA: UserDb;
let asB: UserDb;
beforeAll(async () => {
  ({ a, b } = await signUpTwo(inject('supabase')));
  asA = asUser(settingsOf(env), a.token);
  asB = asUser(settingsOf(env), b.token);
  const rows = [
    application('1', { company: 'Acme', status: 'applied', dueOn: '2026-12-01' }),
    application('2', { company: 'Brook', status: 'interview', dueOn: '2026-12-24' }),
    application('3', { company: 'Acme', status: 'saved' }),
    application('4', { company: 'Gone', status: 'saved' }),
  ];
  const made = rows.map((row) => creation('application', row.id, row));
  const results = await applyMutations(asA, [...made, deletion('application', '4', 99)]);
  expect(results.map(({ status }) => status)).toEqual(Array(5).fill('applied'));
});

const ids = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id).sort();

describe('rows of a kind', () => {
  test('are listed without what was deleted, with how many there are', async () => {
    const listed = await listRows(asA, 'application', { limit: 2 });
    expect(listed).toMatchObject({ total: 3, broken: [] });
    expect(listed.rows).toHaveLength(2);
    const rest = await listRows(asA, 'application', { limit: 2, offset: 2 });
    expect([...ids(listed), ...ids(rest)].sort()).toEqual(['1', '2', '3']);
  });

  test('beyond the last page are none, and the count stays', async () => {
    const listed = await listRows(asA, 'application', { limit: 20, offset: 60 });
    expect(listed).toEqual({ rows: [], broken: [], total: 3 });
  });

  test('are filtered by one value, by several, and up to a day', async () => {
    const by = (query: Omit<Parameters<typeof listRows<'application'>>[2], 'limit'>) =>
      listRows(asA, 'application', { limit: 20, ...query }).then(ids);
    expect(await by({ where: { company: 'Acme' } })).toEqual(['1', '3']);
    expect(await by({ where: { status: ['applied', 'interview'] } })).toEqual(['1', '2']);
    expect(await by({ upTo: { due_on: '2026-12-01' } })).toEqual(['1']);
    expect(await by({ where: { company: 'Acme) or (1.eq.1' } })).toEqual([]);
  });

  test('are ordered by what is asked, empty ones last', async () => {
    const { rows } = await listRows(asA, 'application', {
      limit: 20,
      order: { by: 'due_on', ascending: true },
    });
    expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  test('that no longer fit their kind are told as broken, beside the good ones', async () => {
    const doc = { ...application('old'), status: 'unheard of', company: 'secret' };
    await store(inject('supabase'), b, 'applications', { id: 'old', rev: 1000, doc });
    await applyMutations(asB, [creation('application', 'new', application('new'))]);
    const { rows, broken, total } = await listRows(asB, 'application', { limit: 20 });
    expect(rows).toMatchObject([{ id: 'new' }]);
    expect(broken).toMatchObject([{ id: 'old', problems: [expect.stringContaining('status')] }]);
    expect(total).toBe(2);
    expect(await getRow(asB, 'application', 'old')).toMatchObject({ broken: { id: 'old' } });
    expect(JSON.stringify(broken)).not.toContain('secret');
  });

  test('are read one by one by their owner alone', async () => {
    expect(await getRow(asA, 'application', '1')).toMatchObject({ doc: { company: 'Acme' } });
    expect(await getRow(asB, 'application', '1')).toBeNull();
    expect(await getRow(asA, 'application', '4')).toBeNull();
  });
});

describe('jobs', () => {
  const posting = (key: string) => ({ job_key: key, url: `https://jobs.example/${key}` });

  test('saved twice are one, brought up to date', async () => {
    const first = await saveJob(asA, { ...posting('one'), title: 'Engineer', source: 'scout' });
    const again = await saveJob(asA, { ...posting('one'), title: 'Senior Engineer' });
    expect(again).toMatchObject({ id: first.id, title: 'Senior Engineer', source: 'scout' });
  });

  test('come with their latest analysis, the best match first, those without one last', async () => {
    const [good, better, bare] = await Promise.all(
      ['good', 'better', 'bare'].map((key) => saveJob(asB, posting(key))),
    );
    if (!good || !better || !bare) throw new Error('three jobs');
    await saveAnalysis(asB, good.id, { match_score: 99 });
    await saveAnalysis(asB, good.id, { match_score: 70, matching_skills: ['SQL'], company: 'X' });
    await saveAnalysis(asB, better.id, { match_score: 85 });
    const { jobs, total } = await listJobs(asB, { limit: 20, offset: 0 });
    expect(total).toBe(3);
    expect(jobs.map(({ job, analysis }) => [job.job_key, analysis?.match_score ?? null])).toEqual([
      ['better', 85],
      ['good', 70],
      ['bare', null],
    ]);
    expect(jobs[1]?.analysis).toMatchObject({ matching_skills: ['SQL'], company: 'X' });
    const best = await listJobs(asB, { limit: 1, offset: 0, minScore: 71 });
    expect(best).toMatchObject({ total: 1, jobs: [{ job: { id: better.id } }] });
    expect(await listJobs(asB, { limit: 20, offset: 0, source: 'scout' })).toEqual({
      jobs: [],
      broken: [],
      total: 0,
    });
    expect(await listJobs(asB, { limit: 20, offset: 40 })).toEqual({
      jobs: [],
      broken: [],
      total: 3,
    });
  });

  test('of another are not there, nor take an analysis', async () => {
    const { id } = await saveJob(asA, posting('mine'));
    expect(await getJob(asA, id)).toMatchObject({ job: { id }, analysis: null });
    expect(await getJob(asB, id)).toBeNull();
    const planted = saveAnalysis(asB, id, { match_score: 1 });
    await expect(planted).rejects.toMatchObject({ code: 'not_found' });
    await expect(planted).rejects.toBeInstanceOf(Problem);
    expect(await getJob(asA, id)).toMatchObject({ analysis: null });
  });

  test('do not outlive a database that can not be asked', async () => {
    const down = asUser({ ...settingsOf(env), SUPABASE_URL: 'http://127.0.0.1:9' }, a.token);
    await expect(listJobs(down, { limit: 1, offset: 0 })).rejects.toMatchObject({
      code: 'database_unavailable',
    });
  });
});
