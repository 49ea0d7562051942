import { ApplicationView, ReportView } from '@jobai/shared/api/applications';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakRow, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const PATH = '/applications';
const posting = (id: number) => `https://job-boards.greenhouse.io/acme/jobs/${id}`;
const JOB = { company: 'Acme', role: 'Engineer' };

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  await nobody.get(PATH);
}, 60_000);

const add = async (caller: Caller, over: object = {}) =>
  ApplicationView.parse((await caller.post(PATH, { ...JOB, ...over })).body);

describe('one application', () => {
  test('is tracked as applied, with its job and the beginning of its history', async () => {
    const { status, body } = await ana.post(PATH, {
      ...JOB,
      user_id: ana.user.id,
      url: `${posting(1)}?gh_src=abc`,
      salary_range: { min: 150000, max: 200000, currency: 'USD', period: 'year' },
      notes: 'héllo 👋\n"quoted"',
      priority: 'high',
    });
    expect(status).toBe(201);
    expect(ApplicationView.parse(body)).toMatchObject({
      status: 'applied',
      job_key: 'greenhouse:acme:1',
      platform: 'greenhouse',
      origin: 'manual',
      history: [{ from: null, to: 'applied' }],
      applied_date: body.created_at,
      notes: 'héllo 👋\n"quoted"',
    });
    expect((await ana.get(`${PATH}/${body.id}`)).body).toEqual(body);
  });

  test('a move is appended to its history by the server; the same status again is none', async () => {
    const { id, rev } = await add(ana);
    const moved = await ana.patch(`${PATH}/${id}`, { status: 'interview', next_step: 'Prepare' });
    expect(moved.body).toMatchObject({
      status: 'interview',
      next_step: 'Prepare',
      history: [{ to: 'applied' }, { from: 'applied', to: 'interview' }],
    });
    expect(moved.body.rev).toBeGreaterThan(rev);
    const same = await ana.patch(`${PATH}/${id}`, { status: 'interview' });
    expect(same.body).toEqual(moved.body);
    expectProblem(await ana.patch(`${PATH}/${id}`, { history: [] }), 'invalid_request');
  });

  test('a change keeps what it does not name; null empties what may be empty', async () => {
    const { id } = await add(ana, { notes: 'kept', due_date: '2026-12-24', url: posting(2) });
    const { body } = await ana.patch(`${PATH}/${id}`, { due_date: null, url: null });
    expect(body).toMatchObject({ notes: 'kept', due_date: null, url: null, job_key: null });
  });

  test('made on another revision it is refused, without one it is laid over', async () => {
    const { id, rev } = await add(ana);
    await ana.patch(`${PATH}/${id}`, { notes: 'first' });
    expectProblem(await ana.patch(`${PATH}/${id}`, { notes: 'late', rev }), 'conflict');
    const { body } = await ana.patch(`${PATH}/${id}`, { priority: 'low' });
    expect(body).toMatchObject({ notes: 'first', priority: 'low' });
  });

  test('moves at the same moment all stand in the history', async () => {
    const { id } = await add(ana);
    const moves = ['phone_screen', 'interview', 'offer'];
    const answers = await Promise.all(
      moves.map((status) => ana.patch(`${PATH}/${id}`, { status })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const { body } = await ana.get(`${PATH}/${id}`);
    const told = body.history.map(({ to }: { to: string }) => to);
    expect(told.toSorted()).toEqual(['applied', ...moves].toSorted());
    expect(body.status).toBe(told.at(-1));
    for (const [at, { from }] of body.history.entries()) expect(from).toBe(told[at - 1] ?? null);
  });

  test('deleted, it is gone for good', async () => {
    const { id } = await add(ana);
    expect((await ana.delete(`${PATH}/${id}`)).status).toBe(204);
    expectProblem(await ana.get(`${PATH}/${id}`), 'not_found');
    expectProblem(await ana.delete(`${PATH}/${id}`), 'not_found');
    expectProblem(await ana.patch(`${PATH}/${id}`, { notes: 'x' }), 'not_found');
  });
});

describe('the duplicate guard', () => {
  test('a job that was applied to is refused with the entry that stands, in any spelling', async () => {
    const { id } = await add(ana, { url: posting(10) });
    const again = await ana.post(PATH, {
      ...JOB,
      url: 'https://boards.greenhouse.io/embed/job_app?for=ACME&token=10',
    });
    expect(expectProblem(again, 'already_exists').existingId).toBe(id);
    const wanted = await add(ana, { url: posting(10), allow_duplicate: true });
    expect(wanted.id).not.toBe(id);
  });

  test('a job only saved may be applied to; one applied to before and deleted too', async () => {
    await add(ana, { url: posting(11), status: 'saved' });
    const sent = await add(ana, { url: posting(11) });
    expectProblem(await ana.post(PATH, { ...JOB, url: posting(11) }), 'already_exists');
    await ana.delete(`${PATH}/${sent.id}`);
    expect((await ana.post(PATH, { ...JOB, url: posting(11) })).status).toBe(201);
  });

  test('of a system nobody knows, the same employer and link are the same job', async () => {
    const url = 'https://careers.example.com/7';
    const { id } = await add(ana, { url });
    const again = await ana.post(PATH, { ...JOB, url });
    expect(expectProblem(again, 'already_exists').existingId).toBe(id);
    expect((await ana.post(PATH, { ...JOB, company: 'Globex', url })).status).toBe(201);
  });

  test('of five requests at once for one job, one entry comes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ana.post(PATH, { ...JOB, url: posting(12) })),
    );
    // Equal ones of the same millisecond are one request; all others are told of the entry.
    const ids = answers.map(({ status, body }) => (status === 201 ? body.id : body.existingId));
    expect(new Set(ids).size).toBe(1);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    const { body } = await ana.get(`${PATH}?company=Acme&limit=100`);
    const keys = body.applications.map(({ job_key }: { job_key: string }) => job_key);
    expect(keys.filter((key: string) => key === 'greenhouse:acme:12')).toHaveLength(1);
  });

  test('another person’s application is none of mine', async () => {
    expect((await bob.post(PATH, { ...JOB, url: posting(10) })).status).toBe(201);
  });
});

describe('lists', () => {
  let one: Caller;
  beforeAll(async () => {
    one = await somebodyNew('one');
    const rows = [
      { company: 'A, Inc.', status: 'saved', priority: 'high' },
      { company: 'B "quoted"', status: 'applied', due_date: '2026-12-01' },
      { company: 'C', status: 'interview', priority: 'high', due_date: '2026-12-31' },
      { company: 'Ç 王', status: 'rejected', priority: 'low' },
    ];
    for (const row of rows) await add(one, { role: 'Engineer', ...row });
  }, 60_000);
  const companies = async (query: string) => {
    const { body } = await one.get(`${PATH}?${query}`);
    return body.applications.map(({ company }: { company: string }) => company).toSorted();
  };

  test.each([
    ['status=applied', ['B "quoted"']],
    ['status=applied,interview', ['B "quoted"', 'C']],
    ['priority=high', ['A, Inc.', 'C']],
    ['status=saved&priority=high', ['A, Inc.']],
    ['due_before=2026-12-15', ['B "quoted"']],
    [`company=${encodeURIComponent('A, Inc.')}`, ['A, Inc.']],
    [`company=${encodeURIComponent('B "quoted"')}`, ['B "quoted"']],
    [`company=${encodeURIComponent('Ç 王')}`, ['Ç 王']],
    ['status=offer', []],
  ])('%s', async (query, expected) => {
    expect(await companies(query)).toEqual(expected);
  });

  test('pages are told, and together they are the whole', async () => {
    const first = (await one.get(`${PATH}?limit=3`)).body;
    const second = (await one.get(`${PATH}?limit=3&offset=3`)).body;
    const beyond = (await one.get(`${PATH}?limit=3&offset=300`)).body;
    expect(first).toMatchObject({ total: 4, page: 1, limit: 3 });
    expect(second).toMatchObject({ total: 4, page: 2, limit: 3 });
    expect(beyond).toMatchObject({ total: 4, page: 101, applications: [] });
    const ids = [...first.applications, ...second.applications].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  test.each([
    'limit=0',
    'limit=101',
    'offset=-1',
    'status=Applied',
    'due_before=soon',
    'priority=',
  ])('%s is refused', async (query) => {
    expectProblem(await one.get(`${PATH}?${query}`), 'invalid_request');
  });

  test('the report counts them', async () => {
    const { status, body } = await one.get(`${PATH}/report?today=2026-12-02`);
    expect(status).toBe(200);
    expect(ReportView.parse(body)).toMatchObject({
      total_tracked: 4,
      total_applications: 3,
      by_status: { saved: 1, applied: 1, interview: 1, rejected: 1, offer: 0 },
      response_rate: 66.7,
      success_rate: 0,
      insights: [{ code: 'due', text: '1 application with something due by today.' }],
      broken: [],
    });
  });
});

describe('what does not fit is refused', () => {
  test.each([
    [{ company: 'Acme' }],
    [{ ...JOB, status: 'Applied' }],
    [{ ...JOB, url: 'not an address' }],
    [{ ...JOB, company: ' ' }],
    [{ ...JOB, salary_range: '$150k' }],
    [{ ...JOB, history: [] }],
    [{ ...JOB, notes: 'a\u0000b' }],
    [[]],
  ])('%j', async (body) => {
    expectProblem(await ana.post(PATH, body), 'invalid_request');
  });

  test('notes as long as they may be come back whole; one letter more is refused', async () => {
    const notes = '王'.repeat(20_000);
    expect((await add(ana, { notes })).notes).toBe(notes);
    expectProblem(await ana.post(PATH, { ...JOB, notes: `${notes}x` }), 'invalid_request');
  });
});

describe('intruders', () => {
  test('of another’s application nothing is read, changed, deleted or told', async () => {
    const { id, rev } = await add(ana, { notes: 'mine' });
    expectProblem(await bob.get(`${PATH}/${id}`), 'not_found');
    expectProblem(await bob.patch(`${PATH}/${id}`, { notes: 'yours' }), 'not_found');
    expectProblem(await bob.delete(`${PATH}/${id}`), 'not_found');
    expect(
      (await bob.get(PATH)).body.applications.map((row: { id: string }) => row.id),
    ).not.toContain(id);
    expect((await ana.get(`${PATH}/${id}`)).body).toMatchObject({ notes: 'mine', rev });
  });

  test('another’s id in a body is refused', async () => {
    const { id } = await add(bob);
    const user_id = ana.user.id;
    expectProblem(await bob.post(PATH, { ...JOB, user_id }), 'forbidden');
    expectProblem(await bob.patch(`${PATH}/${id}`, { notes: 'x', user_id }), 'forbidden');
  });

  test.each([
    ['get', PATH],
    ['post', PATH],
    ['get', `${PATH}/report`],
    ['get', `${PATH}/x`],
    ['patch', `${PATH}/x`],
    ['delete', `${PATH}/x`],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });

  test.each(['..%2f..', '%00', "x' or 1=1", 'eq.1', '*'])(
    'an id like %j finds nothing',
    async (id) => {
      const answer = await ana.get(`${PATH}/${encodeURIComponent(decodeURIComponent(id))}`);
      expect([400, 404, 422]).toContain(answer.status);
    },
  );
});

test('a stored entry that no longer fits is reported, the others stand, and it can be deleted', async () => {
  const one = await somebodyNew();
  const broken = await add(one, { company: 'Broken' });
  await add(one, { company: 'Fine' });
  await breakRow('applications', one.user.id, broken.id, { id: broken.id, company: 7 });
  const { body } = await one.get(PATH);
  expect(body).toMatchObject({ total: 2, applications: [{ company: 'Fine' }] });
  expect(body.broken).toMatchObject([{ id: broken.id }]);
  expect((await one.get(`${PATH}/report`)).body).toMatchObject({
    total_tracked: 1,
    broken: [{ id: broken.id }],
  });
  expectProblem(await one.get(`${PATH}/${broken.id}`), 'stored_row_broken');
  expectProblem(await one.patch(`${PATH}/${broken.id}`, { notes: 'x' }), 'stored_row_broken');
  expect((await one.delete(`${PATH}/${broken.id}`)).status).toBe(204);
  expect((await one.get(PATH)).body.broken).toEqual([]);
});
