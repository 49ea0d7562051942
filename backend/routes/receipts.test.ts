import { Receipt } from '@jobai/shared/application';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakRow, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const PATH = '/apply/receipts';
const AT = '2026-11-26T10:00:00.000Z';

function receipt(over: object = {}) {
  return Receipt.parse({
    id: crypto.randomUUID(),
    applicationId: 'application-1',
    sessionId: 'session-1',
    job: {
      ats: 'greenhouse',
      tenant: 'acme',
      jobId: '1',
      title: 'Engineer',
      company: 'Acme',
      location: 'Remote',
      countryCode: 'US',
      url: 'https://job-boards.greenhouse.io/acme/jobs/1',
      posting: 'We are hiring. '.repeat(2000),
      salary: null,
      language: 'en',
    },
    formUrl: 'https://job-boards.greenhouse.io/acme/jobs/1',
    topOrigin: null,
    approvedAt: AT,
    clickedAt: AT,
    hash: 'a'.repeat(64),
    fields: [
      {
        key: 'first_name',
        label: 'First name',
        type: 'givenName',
        value: { kind: 'text', text: 'Ana María 王' },
        source: { kind: 'profile', path: 'basics.givenName' },
        verdict: null,
      },
    ],
    confirmation: { by: 'url', url: 'https://job-boards.greenhouse.io/x', text: '', at: AT },
    states: [{ state: 'submitted', at: AT }],
    ...over,
  });
}
const withField = (type: string, value: object | null) => {
  const plain = receipt();
  const sensitive = { ...plain.fields[0], key: 'q', label: 'Gender', type, value };
  return { ...plain, fields: [...plain.fields, sensitive] };
};
const WOMAN = { kind: 'option', option: 'Woman' };

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  await nobody.get(PATH);
}, 60_000);

test('a receipt is stored whole and found by its id; the list tells it in short', async () => {
  const sent = receipt();
  const { status, body } = await ana.post(PATH, { receipt: sent, user_id: ana.user.id });
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'success', receipt_id: sent.id, created: true });
  const read = await ana.get(`${PATH}/${sent.id}`);
  expect(read.body).toEqual({ receipt: sent, rev: body.rev });
  const listed = await ana.get(PATH);
  expect(listed.body.receipts).toEqual([
    {
      id: sent.id,
      application_id: 'application-1',
      company: 'Acme',
      role: 'Engineer',
      url: sent.job.url,
      approved_at: AT,
      clicked_at: AT,
      confirmed_by: 'url',
      fields: 1,
      rev: body.rev,
    },
  ]);
  expect(JSON.stringify(listed.body)).not.toContain('We are hiring');
});

test('sent again it is the same one; another under its id is refused and changes nothing', async () => {
  const sent = receipt();
  const first = await ana.post(PATH, { receipt: sent });
  const again = await ana.post(PATH, { receipt: sent });
  expect(again).toMatchObject({ status: 200, body: { created: false, rev: first.body.rev } });
  const forged = { ...sent, hash: 'b'.repeat(64) };
  expect(
    expectProblem(await ana.post(PATH, { receipt: forged }), 'already_exists').existingId,
  ).toBe(sent.id);
  expect((await ana.get(`${PATH}/${sent.id}`)).body.receipt.hash).toBe(sent.hash);
});

test('sent twice at once it is stored once, and both are told so', async () => {
  const sent = receipt();
  const answers = await Promise.all([1, 2, 3].map(() => ana.post(PATH, { receipt: sent })));
  for (const { status } of answers) expect([200, 201]).toContain(status);
});

test('pages, and those of one application', async () => {
  const one = await somebodyNew();
  for (const applicationId of ['a', 'b', 'b'])
    await one.post(PATH, { receipt: receipt({ applicationId }) });
  expect((await one.get(`${PATH}?limit=2`)).body).toMatchObject({ total: 3, page: 1, limit: 2 });
  expect((await one.get(`${PATH}?application_id=b`)).body.total).toBe(2);
});

describe('answers of sensitive kinds stay on the device unless the person says so', () => {
  test.each(['gender', 'disabilityStatus', 'consent', 'nationalId'])('%s', async (type) => {
    const sent = withField(type, WOMAN);
    const { errors } = expectProblem(await ana.post(PATH, { receipt: sent }), 'sensitive_refused');
    expect(errors).toEqual([{ path: 'body.receipt.fields.1', message: 'needs sensitive_consent' }]);
    expectProblem(await ana.get(`${PATH}/${sent.id}`), 'not_found');
    expect((await ana.post(PATH, { receipt: sent, sensitive_consent: true })).status).toBe(201);
  });

  test('a question that was left empty says nothing', async () => {
    expect((await ana.post(PATH, { receipt: withField('gender', null) })).status).toBe(201);
  });
});

test.each([
  ['no receipt', {}],
  ['half a receipt', { receipt: { id: 'x' } }],
  ['a hash that is none', { receipt: { ...receipt(), hash: 'x' } }],
  ['a key nobody knows', { receipt: receipt(), approved: true }],
])('%s is refused', async (_, body) => {
  expectProblem(await ana.post(PATH, body), 'invalid_request');
});

describe('intruders', () => {
  test('of another’s receipts nothing is read, listed or overwritten', async () => {
    const sent = receipt();
    await ana.post(PATH, { receipt: sent });
    expectProblem(await bob.get(`${PATH}/${sent.id}`), 'not_found');
    expectProblem(await bob.post(PATH, { receipt: sent, user_id: ana.user.id }), 'forbidden');
    expect((await bob.get(PATH)).body.total).toBe(0);
    // The same id is a row of their own.
    expect((await bob.post(PATH, { receipt: { ...sent, hash: 'c'.repeat(64) } })).status).toBe(201);
    expect((await ana.get(`${PATH}/${sent.id}`)).body.receipt.hash).toBe(sent.hash);
  });

  test.each([
    ['get', PATH],
    ['post', PATH],
    ['get', `${PATH}/x`],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });
});

test('a stored receipt that no longer fits is reported', async () => {
  const one = await somebodyNew();
  const sent = receipt();
  await one.post(PATH, { receipt: sent });
  await breakRow('receipts', one.user.id, sent.id, { id: sent.id });
  expect((await one.get(PATH)).body).toMatchObject({ receipts: [], broken: [{ id: sent.id }] });
  expectProblem(await one.get(`${PATH}/${sent.id}`), 'stored_row_broken');
  expectProblem(await one.post(PATH, { receipt: sent }), 'stored_row_broken');
});
