import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Caller, expectProblem, nobody, somebodyNew } from '../testing/api.ts';
import { caller } from '../testing/caller.ts';

const PATH = '/apply/answers';
const job = {
  url: 'https://jobs.lever.co/larkmoor/1',
  title: 'Backend Engineer',
  company: 'Larkmoor',
  location: 'Remote',
  posting: 'We look for somebody who knows PostgreSQL.',
};
const question = {
  key: 'cards[1]',
  label: 'Tell us about a time you improved a system.',
  description: '',
  type: 'openQuestion',
  widget: 'textarea',
  max_length: 500,
  required: true,
};
const gender = { ...question, key: 'g', label: 'Gender', type: 'gender', widget: 'select' };
const profile = {
  basics: { name: 'Ines Marlow', email: 'ines@example.com', phone: '+14155550132' },
  work: [
    {
      name: 'Tidewater',
      position: 'Software Engineer',
      startDate: '2019-04',
      highlights: ['Cut the nightly import from 6 hours to 40 minutes'],
    },
  ],
};

let ines: Caller;
beforeAll(async () => {
  ines = await somebodyNew('ines');
  expect(await ines.post('/user/profile', { json_resume: profile })).toMatchObject({ status: 201 });
});

describe('POST /api/apply/answers', () => {
  test('without a model: the own words of the profile, with their facts, and why', async () => {
    const { status, body } = await ines.post(PATH, { job, questions: [question, gender] });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      drafts: [{ key: 'cards[1]', kind: 'time_when', method: 'rules', by: null, flags: [] }],
      left: [{ key: 'g', reason: 'sensitive' }],
      facts: [{ id: 'work.0.highlights.0' }],
      why: 'no_model',
    });
    expect(body.drafts[0].text).toContain('40 minutes');
  });

  test('somebody without a profile gets no invented words', async () => {
    const someone = await somebodyNew();
    const { body } = await someone.post(PATH, { job, questions: [question] });
    expect(body).toEqual({
      drafts: [],
      left: [{ key: 'cards[1]', reason: 'no_facts' }],
      facts: [],
    });
  });

  test('is for whoever signed in, and for nobody in the name of somebody else', async () => {
    const asked = { job, questions: [question] };
    expectProblem(await nobody.post(PATH, asked), 'unauthenticated');
    const other = '11111111-1111-4111-8111-111111111111';
    expectProblem(await ines.post(PATH, { ...asked, user_id: other }), 'forbidden');
    const { body } = await (await somebodyNew()).post(PATH, asked);
    expect(JSON.stringify(body)).not.toContain('40 minutes');
  });

  test.each([
    { job, questions: [] },
    { job, questions: Array.from({ length: 21 }, () => question) },
    { job, questions: [{ ...question, value: 'what stands in it' }] },
    { job: { ...job, posting: 'x'.repeat(20_001) }, questions: [question] },
    { job, questions: [question], note: 'x'.repeat(1001) },
  ])('what does not fit is refused (%#)', async (asked) => {
    expectProblem(await ines.post(PATH, asked), 'invalid_request');
  });

  test('a key that can not be one is refused without being repeated', async () => {
    const answer = await ines.post(PATH, { job, questions: [question] }, { 'X-Groq-Key': 'a key' });
    expect(JSON.stringify(expectProblem(answer, 'malformed_request'))).not.toContain('a key');
  });

  test('where a collector is named the work is told to it, once, after the answer', async () => {
    const collector = `${inject('keySets')}/otlp${crypto.randomUUID()}`;
    const asking = (OTLP_ENDPOINT: string) =>
      caller({ settings: { OTLP_ENDPOINT }, as: ines.user.id })('/api/apply/answers', {
        method: 'POST',
        json: { job, questions: [question] },
      });
    await fetch(collector, { method: 'PUT', body: JSON.stringify({ status: 200, body: '' }) });
    expect((await asking(`${collector}/v1/traces`)).status).toBe(200);
    expect(await (await fetch(collector)).text()).toBe('1');
  });
});
