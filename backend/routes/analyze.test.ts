import { AnalyzeResult } from '@jobai/shared/api/analyze';
import { JobDetail } from '@jobai/shared/api/jobs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, expectProblem, nobody, putRows, somebodyNew } from '../testing/api.ts';
import { caller } from '../testing/caller.ts';
import { LiveClient } from '../testing/liveClient.ts';
import { ASHBY_ID, LEVER_ID } from '../testing/postings.ts';
import { settingsFor } from '../testing/providers/settings.ts';
import { newWorld } from '../testing/providers/world.ts';

const GREENHOUSE = 'https://job-boards.greenhouse.io/haldenrobotics/jobs/4011223';
const SENT = {
  url: 'https://careers.example.com/jobs/7',
  title: 'Data Engineer',
  company: 'Quillhaven',
  location: 'Remote',
  country_code: 'US',
  posting: `Quillhaven keeps archives.\nRequirements\n- 3+ years of experience with SQL and Python\n- Airflow is a plus`,
  salary_range: { min: 120_000, max: 150_000, currency: 'USD', period: 'year' },
};
const PROFILE = {
  json_resume: {
    skills: [{ name: 'Python' }, { name: 'TypeScript' }, { name: 'PostgreSQL' }],
    work: [{ name: 'Tidewater', position: 'Engineer', startDate: '2017-01' }],
  },
};

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  expect((await ana.post('/user/profile', PROFILE)).status).toBe(201);
}, 60_000);

async function analyze(caller: Caller, body: object) {
  const answer = await caller.post('/jobs/analyze', body);
  expect(answer.body).toMatchObject({ analysis: {} });
  return AnalyzeResult.parse(answer.body);
}

describe('a posting by its address alone', () => {
  test('is read from its ATS, scored and kept with its text, pay and day', async () => {
    const { analysis, job_id, saved, why } = await analyze(ana, { url: GREENHOUSE });
    expect({ saved, why }).toEqual({ saved: true, why: 'no_model' });
    expect(analysis).toMatchObject({
      role: 'Senior Backend Engineer',
      company: 'Halden Robotics',
      method: 'rules',
      by: null,
    });
    expect(analysis.matching_skills).toEqual(expect.arrayContaining(['TypeScript', 'PostgreSQL']));
    expect(analysis.breakdown.reduce((sum, { points }) => sum + points, 0)).toBe(
      analysis.match_score,
    );
    const { body } = await ana.get(`/jobs/${job_id}`);
    const kept = JobDetail.parse(body);
    expect(kept).toMatchObject({
      platform: 'greenhouse',
      salary_range: { min: 80_000, currency: 'EUR' },
    });
    expect(kept.posting).toContain('5+ years of experience with TypeScript');
    const { by: _, ...told } = analysis;
    expect(kept.analysis).toEqual(told);
  });

  test.each([
    [`https://jobs.lever.co/pinecrest/${LEVER_ID}`, 'Data Analyst'],
    [`https://jobs.ashbyhq.com/Cobalt%20Harbor/${ASHBY_ID}`, 'Platform Engineer'],
  ])('%s', async (url, role) => {
    expect((await analyze(ana, { url })).analysis.role).toBe(role);
  });

  test('that is gone is told so; the text that was kept is analysed still', async () => {
    const url = 'https://job-boards.greenhouse.io/haldenrobotics/jobs/99';
    expectProblem(await ana.post('/jobs/analyze', { url }), 'posting_gone');
    await ana.post('/jobs/save', { url, title: 'Gardener', posting: SENT.posting });
    expect((await analyze(ana, { url })).analysis.role).toBe('Gardener');
  });

  test.each([
    ['http://127.0.0.1:8787/api/export', 'address_refused'],
    ['http://169.254.169.254/latest/meta-data/', 'address_refused'],
    ['http://[::ffff:127.0.0.1]/', 'address_refused'],
    ['http://localhost/', 'address_refused'],
    ['https://user:pass@example.com/', 'address_refused'],
    ['ftp://example.com/', 'invalid_request'],
    ['https://nobody-answers.example.com/', 'page_unreachable'],
  ])('%s: %s', async (url, code) => {
    expectProblem(await ana.post('/jobs/analyze', { url }), code);
  });
});

describe('a posting as the caller has it', () => {
  test('is not fetched; the devices are told how it goes', async () => {
    const live = await LiveClient.enter(ana.user.id);
    const { analysis, facts, job_id } = await analyze(ana, SENT);
    expect(facts).toMatchObject({
      years: { min: 3 },
      workplace: { kind: 'remote' },
      countryCode: 'US',
    });
    const events = await live.until(() => {
      const told = live.got.flatMap((message) => (message.type === 'event' ? [message.event] : []));
      const last = told.find(
        ({ type, data }) => type === 'analyst:result' && data.job_id === job_id,
      );
      return last && told.slice(0, told.indexOf(last) + 1);
    });
    const types = events.map(({ type }) => type).filter((type) => type.startsWith('analyst:'));
    expect(types.slice(-3)).toEqual(['analyst:start', 'analyst:analyzing', 'analyst:result']);
    expect(events.at(-1)?.data).toMatchObject({
      match_score: analysis.match_score,
      company: 'Quillhaven',
    });
    live.ws.close();
  });

  test('loses what nobody sees in it', async () => {
    const hidden = [...'SECRET'].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0)));
    const { job_id } = await analyze(ana, {
      ...SENT,
      posting: `${SENT.posting}\n${hidden.join('')}\u200b`,
    });
    expect((await ana.get(`/jobs/${job_id}`)).body.posting).toBe(SENT.posting);
  });

  test('without a profile is read and kept, and no score of nobody is saved', async () => {
    const { saved, job_id, facts } = await analyze(bob, SENT);
    expect({ saved, years: facts.years?.min }).toEqual({ saved: false, years: 3 });
    expect((await bob.get(`/jobs/${job_id}`)).body.analysis).toBeNull();
  });

  test('is told where the account has no more room for it, and not kept', async () => {
    const full = await somebodyNew();
    expect((await full.post('/user/profile', PROFILE)).status).toBe(201);
    const url = 'https://careers.example.com/jobs/8';
    const { body } = await full.post('/jobs/save', {
      url,
      title: 'Gardener',
      posting: SENT.posting,
    });
    const row = { user_id: full.user.id, job_id: body.job_id, match_score: 50 };
    for (const rows of [10_000, 10_000]) await putRows('job_analyses', Array(rows).fill(row));
    const { saved, analysis } = await analyze(full, { ...SENT, url });
    expect({ saved, method: analysis.method }).toEqual({ saved: false, method: 'rules' });
    expect((await full.get(`/jobs/${body.job_id}`)).body.analysis.match_score).toBe(50);
  });

  test('is the asker’s own', async () => {
    const { job_id } = await analyze(ana, SENT);
    expectProblem(await bob.get(`/jobs/${job_id}`), 'not_found');
    expectProblem(await bob.post('/jobs/analyze', { ...SENT, user_id: ana.user.id }), 'forbidden');
    expectProblem(await nobody.post('/jobs/analyze', SENT), 'unauthenticated');
    expectProblem(
      await ana.post('/jobs/analyze', { ...SENT, match_score: 100 }),
      'invalid_request',
    );
  });
});

describe('with a model', () => {
  async function asking(fault?: 'down' | 'no_json') {
    const world = newWorld();
    await world.script({ rules: fault ? [{ fault }] : [] });
    const someone = await somebodyNew();
    expect((await someone.post('/user/profile', PROFILE)).status).toBe(201);
    const { id } = someone.user;
    const settings = {
      ...settingsFor(new URL(world.address).origin, world.name),
      ...{ GROQ_FAST_MODEL: `groq-${world.name}`, MODEL_CHAIN_FAST: 'groq', MODEL_RETRY_MS: '4' },
    };
    const ask = async (more: object = {}) => {
      const json = { ...SENT, ...more };
      const response = await caller({ settings, as: id })('/api/jobs/analyze', {
        ...{ method: 'POST', json },
      });
      return AnalyzeResult.parse(await response.json());
    };
    return { world, ask };
  }

  test('a posting is read by it, and not again before it changes or somebody wishes so', async () => {
    const { world, ask } = await asking();
    const first = await ask();
    expect(first.analysis).toMatchObject({ method: 'model', by: { provider: 'groq' } });
    expect(first.why).toBeUndefined();
    const [asked] = await world.journal();
    expect(asked).toMatchObject({ name: 'analyst', what: 'chat' });
    expect(asked?.user).toContain('Quillhaven keeps archives.');
    // M2: nothing of the profile.
    expect(asked?.body).not.toContain('Tidewater');
    const { length } = await world.journal();
    const again = await ask();
    expect(again.analysis.by).toMatchObject({ provider: 'groq', costMicros: 0 });
    expect(again.facts).toEqual(first.facts);
    expect(await world.journal()).toHaveLength(length);
    await ask({ refresh: true });
    expect((await world.journal()).length).toBeGreaterThan(length);
  });

  test.each([
    ['down', 'model_unavailable'],
    ['no_json', 'model_invalid'],
  ] as const)('that is %s, rules read it and the answer says %s', async (fault, why) => {
    const { ask } = await asking(fault);
    const told = await ask();
    expect(told).toMatchObject({ why, analysis: { method: 'rules', by: null } });
    expect(told.facts.years?.min).toBe(3);
  });
});
