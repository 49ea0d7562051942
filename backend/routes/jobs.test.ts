import { JobDetail, JobList, type JobSaved } from '@jobai/shared/api/jobs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type * as z from 'zod';
import { asUser } from '../db/client.ts';
import { saveAnalysis } from '../db/jobAnalyses.ts';
import { breakColumns, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const supabase = inject('supabase');
const settings = {
  SUPABASE_URL: supabase.url,
  SUPABASE_PUBLISHABLE_KEY: supabase.publishableKey,
};
const posting = (id: number) => `https://job-boards.greenhouse.io/acme/jobs/${id}`;

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  await nobody.get('/jobs/results');
}, 60_000);

const keep = async (caller: Caller, body: object) => {
  const answer = await caller.post('/jobs/save', body);
  expect([200, 201]).toContain(answer.status);
  return answer.body as z.infer<typeof JobSaved>;
};

async function analyse({ user }: Caller, jobId: string, match_score: number) {
  await saveAnalysis(asUser(settings, user.token), jobId, {
    ...{ match_score, role: 'Engineer', company: 'Acme', tech_stack: ['Go'] },
    ...{ matching_skills: ['Go'], missing_skills: ['Kubernetes'], salary: '$150k' },
    ...{ gap_analysis_advice: 'Learn it.', reasoning: 'Fits.' },
  });
}

describe('a posting is kept', () => {
  test('with everything that was sent, and found by its id', async () => {
    const sent = {
      url: posting(1),
      title: 'Engineer — «Zürich» 🏔',
      company: 'Acme',
      location: 'Remote',
      posting: '王'.repeat(40_000),
      salary_range: { min: 150000, max: 200000, currency: 'USD', period: 'year' },
      source: 'extension',
      user_id: ana.user.id,
    };
    const { job_id, created, job } = await keep(ana, sent);
    expect(created).toBe(true);
    const read = await ana.get(`/jobs/${job_id}`);
    expect(JobDetail.parse(read.body)).toEqual(job);
    expect(job).toMatchObject({
      title: sent.title,
      posting: sent.posting,
      platform: 'greenhouse',
      salary: '150000–200000 USD per year',
      analysis: null,
      analyzed_at: null,
    });
  });

  test('once: another spelling brings it up to date and keeps what it does not say', async () => {
    const first = await keep(ana, { url: posting(2), title: 'Old', location: 'Berlin' });
    const again = await keep(ana, {
      url: 'https://boards.greenhouse.io/embed/job_app?for=ACME&token=2',
      title: 'New',
    });
    expect(again).toMatchObject({ job_id: first.job_id, created: false });
    expect(again.job).toMatchObject({ title: 'New', location: 'Berlin' });
    const other = await keep(ana, { url: 'https://www.careers.example.com/7/?utm_source=x' });
    const same = await keep(ana, { url: 'http://careers.example.com/7#apply' });
    expect(same.job_id).toBe(other.job_id);
    expect(same.job.platform).toBeNull();
  });

  test('at once, it is one', async () => {
    const kept = await Promise.all([1, 2, 3, 4].map(() => keep(ana, { url: posting(3) })));
    expect(new Set(kept.map(({ job_id }) => job_id)).size).toBe(1);
  });

  test.each([
    ['no address', {}],
    ['an address of no page', { url: 'javascript:alert(1)' }],
    ['a title too long', { url: posting(9), title: 'x'.repeat(501) }],
    ['a source of our own', { url: posting(9), source: 'scout' }],
    ['a key nobody knows', { url: posting(9), match_score: 100 }],
  ])('%s is refused', async (_, body) => {
    expectProblem(await ana.post('/jobs/save', body), 'invalid_request');
  });
});

describe('results', () => {
  let one: Caller;
  let ids: string[];
  beforeAll(async () => {
    one = await somebodyNew('one');
    const kept = [];
    for (const id of [1, 2, 3, 4]) {
      const source = id === 4 ? 'extension' : 'manual';
      kept.push(await keep(one, { url: posting(id), title: `Job ${id}`, source }));
    }
    ids = kept.map(({ job_id }) => job_id);
    await analyse(one, ids[0] ?? '', 60);
    await analyse(one, ids[1] ?? '', 50);
    await analyse(one, ids[1] ?? '', 85);
  }, 60_000);
  const titles = async (query: string) =>
    JobList.parse((await one.get(`/jobs/results?${query}`)).body).jobs.map(({ title }) => title);

  test('the best match first, by the latest analysis; those without one last', async () => {
    expect(await titles('')).toEqual(['Job 2', 'Job 1', 'Job 4', 'Job 3']);
    const { body } = await one.get('/jobs/results');
    expect(body).toMatchObject({ total: 4, page: 1, limit: 20 });
    expect(body.jobs[0]).toMatchObject({
      match_score: 85,
      tech_stack: ['Go'],
      matching_skills: ['Go'],
      missing_skills: ['Kubernetes'],
      salary: '$150k',
    });
    expect(body.jobs[3]).toMatchObject({ match_score: null, tech_stack: [], analyzed_at: null });
  });

  test.each([
    ['min_score=70', ['Job 2']],
    ['min_score=60', ['Job 2', 'Job 1']],
    ['min_score=0', ['Job 2', 'Job 1']],
    ['source=extension', ['Job 4']],
    ['source=scout', []],
    ['limit=1&offset=1', ['Job 1']],
    ['limit=100&offset=400', []],
  ])('%s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'min_score=101', 'source=linkedin', 'offset=-1'])(
    '%s is refused',
    async (query) => {
      expectProblem(await one.get(`/jobs/results?${query}`), 'invalid_request');
    },
  );

  test('one posting tells the whole of its latest analysis', async () => {
    const { body } = await one.get(`/jobs/${ids[1]}`);
    expect(body.analysis).toEqual({
      role: 'Engineer',
      company: 'Acme',
      match_score: 85,
      matching_skills: ['Go'],
      missing_skills: ['Kubernetes'],
      tech_stack: ['Go'],
      gap_analysis_advice: 'Learn it.',
      salary: '$150k',
      reasoning: 'Fits.',
      breakdown: [],
      method: 'rules',
    });
  });
});

describe('intruders', () => {
  test('of another’s postings nothing is read, listed or changed', async () => {
    const { job_id } = await keep(ana, { url: posting(20), title: 'Mine' });
    expectProblem(await bob.get(`/jobs/${job_id}`), 'not_found');
    const theirs = await keep(bob, { url: posting(20), title: 'Theirs' });
    expect(theirs.job_id).not.toBe(job_id);
    expect((await bob.get('/jobs/results')).body.total).toBe(1);
    expect((await ana.get(`/jobs/${job_id}`)).body.title).toBe('Mine');
    const other = await bob.post('/jobs/save', { url: posting(21), user_id: ana.user.id });
    expectProblem(other, 'forbidden');
  });

  test('an analysis cannot be planted at another’s posting', async () => {
    const { job_id } = await keep(ana, { url: posting(22) });
    await expect(analyse(bob, job_id, 100)).rejects.toMatchObject({ code: 'not_found' });
    expect((await ana.get(`/jobs/${job_id}`)).body.analysis).toBeNull();
  });

  test.each([
    ['get', '/jobs/results'],
    ['post', '/jobs/save'],
    ['get', `/jobs/${crypto.randomUUID()}`],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });

  test('an id that is none is refused, one that is nobody’s finds nothing', async () => {
    expectProblem(await ana.get('/jobs/1'), 'invalid_request');
    expectProblem(await ana.get(`/jobs/${crypto.randomUUID()}`), 'not_found');
  });
});

test('a stored posting that no longer fits is reported, the others stand', async () => {
  const one = await somebodyNew();
  const { job_id } = await keep(one, { url: posting(30) });
  await keep(one, { url: posting(31), title: 'Fine' });
  await breakColumns('jobs', one.user.id, job_id, { salary: { min: 'much' } });
  const { body } = await one.get('/jobs/results');
  expect(body).toMatchObject({ total: 2, jobs: [{ title: 'Fine' }], broken: [{ id: job_id }] });
  const { errors } = expectProblem(await one.get(`/jobs/${job_id}`), 'stored_row_broken');
  expect(errors?.[0]?.path).toBe('salary.min');
});
