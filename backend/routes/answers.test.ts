import { AnswerView } from '@jobai/shared/api/answers';
import { SENSITIVE_TYPES } from '@jobai/shared/fields';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakRow, type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';

const PATH = '/answers';
const text = (value: string) => ({ kind: 'text', text: value });
const ANSWER = {
  label: 'Why do you want to work here?',
  type: 'openQuestion',
  value: text('Rust.'),
};

let ana: Caller;
let bob: Caller;
beforeAll(async () => {
  [ana, bob] = await Promise.all([somebodyNew('ana'), somebodyNew('bob')]);
  await nobody.get(PATH);
}, 60_000);

describe('the memory', () => {
  test('remembers an answer', async () => {
    const { status, body } = await ana.post(PATH, { ...ANSWER, user_id: ana.user.id });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'success', created: true });
    expect(AnswerView.parse(body.answer)).toMatchObject({
      label: ANSWER.label,
      labelKey: 'why do you want to work here',
      ats: null,
      tenant: null,
      value: ANSWER.value,
    });
    expect((await ana.get(`${PATH}/${body.answer.id}`)).body).toEqual(body.answer);
  });

  test('the same question in another spelling corrects it; another employer’s is another', async () => {
    const first = (await ana.post(PATH, ANSWER)).body.answer;
    const again = await ana.post(PATH, {
      ...ANSWER,
      label: 'WHY do you want to work here? (required)',
      value: text('Because of Go.'),
    });
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({
      created: false,
      answer: { id: first.id, createdAt: first.createdAt, value: text('Because of Go.') },
    });
    const acme = await ana.post(PATH, { ...ANSWER, ats: 'lever', tenant: 'acme' });
    expect(acme.status).toBe(201);
    expect(acme.body.answer.id).not.toBe(first.id);
    expect((await ana.get(`${PATH}?label=${encodeURIComponent(ANSWER.label)}`)).body.total).toBe(2);
  });

  test('the same answer again changes nothing', async () => {
    const first = (await ana.post(PATH, { ...ANSWER, label: 'Same?' })).body.answer;
    const again = (await ana.post(PATH, { ...ANSWER, label: 'Same?' })).body.answer;
    expect(again).toEqual(first);
  });

  test('asked twice at once, it is remembered once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ana.post(PATH, { ...ANSWER, label: 'At once?' })),
    );
    for (const { status } of answers) expect([200, 201]).toContain(status);
    expect((await ana.get(`${PATH}?label=At%20once`)).body.total).toBe(1);
  });

  test('forgets', async () => {
    const { id } = (await ana.post(PATH, { ...ANSWER, label: 'Forget me?' })).body.answer;
    expect((await ana.delete(`${PATH}/${id}`)).status).toBe(204);
    expectProblem(await ana.get(`${PATH}/${id}`), 'not_found');
    expectProblem(await ana.delete(`${PATH}/${id}`), 'not_found');
    expect((await ana.post(PATH, { ...ANSWER, label: 'Forget me?' })).status).toBe(201);
  });

  test('lists by pages', async () => {
    const one = await somebodyNew();
    for (const at of [1, 2, 3]) await one.post(PATH, { ...ANSWER, label: `Question ${at}?` });
    const { body } = await one.get(`${PATH}?limit=2&offset=2`);
    expect(body).toMatchObject({ total: 3, page: 2, limit: 2, broken: [] });
    expect(body.answers).toHaveLength(1);
  });

  test('every letter and a long answer come back as they went', async () => {
    const value = text('é é عربي 👩‍👩‍👧 \u202e'.repeat(2000).trim());
    const { body } = await ana.post(PATH, { ...ANSWER, label: '王さん、なぜ？', value });
    expect(body.answer.value).toEqual(value);
  });
});

describe('what must never be remembered is refused (F7)', () => {
  test.each(SENSITIVE_TYPES.map((type) => [type]))('%s', async (type) => {
    expectProblem(await ana.post(PATH, { ...ANSWER, type }), 'sensitive_refused');
  });

  test.each([
    ['a single box', { value: { kind: 'checked', checked: true } }],
    ['a file', { value: { kind: 'file', name: 'x.pdf', sha256: null } }],
    ['words that point at what stands above', { label: 'If yes, please explain' }],
    ['no question', { label: '  ' }],
    ['a type nobody knows', { type: 'shoeSize' }],
    ['a key nobody knows', { origin: 'panel' }],
  ])('%s', async (_, over) => {
    expectProblem(await ana.post(PATH, { ...ANSWER, ...over }), 'invalid_request');
  });
});

describe('intruders', () => {
  test('of another’s answers nothing is read, corrected or forgotten', async () => {
    const { id } = (await ana.post(PATH, { ...ANSWER, label: 'Mine?' })).body.answer;
    expectProblem(await bob.get(`${PATH}/${id}`), 'not_found');
    expectProblem(await bob.delete(`${PATH}/${id}`), 'not_found');
    expectProblem(await bob.post(PATH, { ...ANSWER, user_id: ana.user.id }), 'forbidden');
    // The same question of two people has one id and two rows.
    const theirs = await bob.post(PATH, { ...ANSWER, label: 'Mine?', value: text('Bob’s.') });
    expect(theirs).toMatchObject({ status: 201, body: { answer: { id } } });
    expect((await ana.get(`${PATH}/${id}`)).body.value).toEqual(ANSWER.value);
    expect((await bob.get(PATH)).body.total).toBe(1);
  });

  test.each([
    ['get', PATH],
    ['post', PATH],
    ['get', `${PATH}/x`],
    ['delete', `${PATH}/x`],
  ] as const)('nobody may %s %s', async (method, path) => {
    expectProblem(await nobody[method](path, {}), 'unauthenticated');
  });
});

test('a stored answer that no longer fits is reported and can be forgotten', async () => {
  const one = await somebodyNew();
  const { id } = (await one.post(PATH, ANSWER)).body.answer;
  await breakRow('answers', one.user.id, id, { id, type: 'gone' });
  expect((await one.get(PATH)).body).toMatchObject({ answers: [], broken: [{ id }] });
  expectProblem(await one.get(`${PATH}/${id}`), 'stored_row_broken');
  expect((await one.delete(`${PATH}/${id}`)).status).toBe(204);
});
