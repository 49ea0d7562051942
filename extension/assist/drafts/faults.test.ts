import { ApplyAnswersResult } from '@jobai/shared/api/applyAnswers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetClient } from '../../account/client.ts';
import { type Asked, json, network, noNetwork, signedInAs } from '../../account/fakeSupabase.ts';
import type { DraftProblem } from '../../apply/drafts.ts';
import { ApplySession } from '../../apply/session.ts';
import { db } from '../../db/database.ts';
import messages from '../../public/_locales/en/messages.json';
import { sampleField, sampleSession } from '../../ui/panel/sample.ts';
import { sayTo } from '../consent.ts';
import { handleDrafts } from './start.ts';

/**
 * What goes wrong on the way to the backend and in it, on the wire: the form is as it was, the panel has a sentence on
 * what happened and what to do, nothing waits on, and once the fault is over trying again brings the drafts.
 */

const WHY = sampleField('why', 'Why do you want to work at Tidewater?', {
  description: { widget: 'textarea', maxLength: 600, required: true },
  decision: {
    ...{ action: 'ask', reason: 'ownWords', key: 'why', type: 'whyUs', by: 'pattern', rule: '' },
  },
});
const GOOD = ApplyAnswersResult.parse({
  drafts: [
    {
      ...{ key: 'why', kind: 'why_us', text: 'I led the rewrite.', sentences: [], flags: [] },
      ...{ method: 'rules', by: null },
    },
  ],
  ...{ left: [], facts: [], why: 'model_unavailable' },
});
const problem = (status: number, code: string, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: code, status, code, requestId: 'r' }, status, {
    'Content-Type': 'application/problem+json',
    ...headers,
  });
const text = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json' } });
const inSoLong = new Date(Date.now() + 3_600_000).toUTCString();
const good = JSON.stringify(GOOD);

type Fault = [string, () => Response | Promise<Response>, DraftProblem];
const FAULTS: Fault[] = [
  ['429, seconds', () => problem(429, 'rate_limited', { 'Retry-After': '3600' }), 'busy'],
  ['429, a date', () => problem(429, 'rate_limited', { 'Retry-After': inSoLong }), 'busy'],
  [
    '429, a past date',
    () => problem(429, 'rate_limited', { 'Retry-After': new Date(0).toUTCString() }),
    'busy',
  ],
  ['429, no time', () => problem(429, 'rate_limited'), 'busy'],
  ['429, nonsense', () => problem(429, 'rate_limited', { 'Retry-After': 'soon' }), 'busy'],
  ['429 of the budget', () => problem(429, 'budget_exhausted'), 'budget'],
  ['500 of the backend', () => problem(500, 'internal'), 'model'],
  ['502: the model refused', () => problem(502, 'model_refused'), 'model'],
  ['502: the model answered something else', () => problem(502, 'model_invalid'), 'model'],
  ['503: no model answers', () => problem(503, 'model_unavailable'), 'model'],
  ['504: the models took too long', () => problem(504, 'model_timeout'), 'model'],
  ['503: switched off', () => problem(503, 'models_off'), 'modelsOff'],
  ['502 of something before it', () => text('<html>Bad gateway</html>', 502), 'offline'],
  ['401', () => problem(401, 'unauthenticated'), 'signedOut'],
  ['422', () => problem(422, 'invalid_request'), 'refused'],
  ['reset', noNetwork, 'offline'],
  ['cut in the middle', () => text(good.slice(0, good.length / 2)), 'unclear'],
  ['fenced', () => text(`\`\`\`json\n${good}\n\`\`\``), 'unclear'],
  ['wrong JSON', () => json({ verdict: 'fine' }), 'unclear'],
  ['no JSON', () => text('Sure! Here are your drafts.'), 'unclear'],
  ['empty', () => text(''), 'unclear'],
  ['a body that never ends', () => new Response(new ReadableStream({}), { status: 200 }), 'late'],
  ['no answer at all', () => new Promise<Response>(() => undefined), 'late'],
];

const stored = async () => ApplySession.parse(await db.sessions.get('session-1'));
const round = async () => (await stored()).drafts?.rounds.at(-1);
const settledAs = (state: string) =>
  vi.waitFor(async () => expect((await round())?.state).toBe(state), {
    interval: 5,
    timeout: 5000,
  });
const ask = (keys: string[] | null = null) =>
  handleDrafts({ type: 'drafts.ask', sessionId: 'session-1', keys, note: '' });
const toAnswers = (asked: readonly Asked[]) =>
  asked.filter(({ url }) => url.endsWith('/api/apply/answers'));

/** Deadlines come at once, and end what waits for them as they would. */
function soon(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const late = new AbortController();
    setTimeout(() => late.abort(new DOMException('late', 'TimeoutError')), 10);
    return late.signal;
  });
}

/** `fetch` as it is where a signal ends it, also in the middle of a body. */
function heeding(answer: () => Response | Promise<Response>) {
  // Renewing the sign-in goes elsewhere, and does not help.
  const asked = network(({ url }) =>
    url.includes('/auth/v1/') ? json({ code: 'refresh_token_not_found' }, 400) : answer(),
  );
  const plain = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const ended = new Promise<never>((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
    );
    ended.catch(() => undefined);
    const response = await Promise.race([plain(input, init), ended]);
    const bytes = response.arrayBuffer.bind(response);
    response.arrayBuffer = () => Promise.race([bytes(), ended]);
    return response;
  });
  return asked;
}

beforeEach(async () => {
  fakeBrowser.reset();
  forgetClient();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.sessions.put(sampleSession({ fields: [WHY], state: 'review' }));
  await signedInAs('a');
  await sayTo('answers', true);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each(FAULTS)('%s', async (_, fault, told) => {
  if (told === 'late') soon();
  heeding(fault);
  const before = await stored();
  await ask();
  await settledAs('failed');
  expect((await round())?.problem).toBe(told);
  const sentences = messages[`draft_problem_${told}`].message.split('. ');
  expect(sentences.length).toBeGreaterThanOrEqual(2);
  const after = await stored();
  expect([after.state, after.fields, after.problem]).toEqual([before.state, before.fields, null]);
  expect(after.drafts?.drafts).toEqual([]);

  vi.restoreAllMocks();
  network(() => json(GOOD));
  // Refused, its sign-in was ended: the person signs in again.
  if (told === 'signedOut') await signedInAs('b');
  await ask();
  await settledAs('answered');
  expect((await stored()).drafts?.drafts).toMatchObject([{ text: 'I led the rewrite.' }]);
  expect((await round())?.why).toBe('model_unavailable');
});

test('what waits without end is stopped at once, and nothing of it is taken when it comes', async () => {
  const late = Promise.withResolvers<Response>();
  const asked = heeding(() => late.promise);
  await ask();
  await vi.waitFor(() => expect(toAnswers(asked)).toHaveLength(1));
  await handleDrafts({ type: 'drafts.cancel', sessionId: 'session-1' });
  await settledAs('cancelled');
  late.resolve(json(GOOD));
  network(() => json(GOOD));
  expect((await stored()).drafts?.drafts).toEqual([]);
  await vi.waitFor(async () => {
    await ask();
    expect((await round())?.state).not.toBe('cancelled');
  });
  await settledAs('answered');
});

test('a request that is still being worked on is waited for under its own key', async () => {
  const asked = network(() =>
    toAnswers(asked).length < 3
      ? problem(409, 'idempotency_in_progress', { 'Retry-After': '0' })
      : json(GOOD),
  );
  await ask();
  await settledAs('answered');
  const keys = toAnswers(asked).map(({ headers }) => headers.get('Idempotency-Key'));
  expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
});

test('what rules wrote because no model could is asked for again, as something new', async () => {
  const asked = network(() => json(GOOD));
  await ask();
  await settledAs('answered');
  await ask(['why']);
  await vi.waitFor(() => expect(toAnswers(asked)).toHaveLength(2));
  await settledAs('answered');
  const keys = toAnswers(asked).map(({ headers }) => headers.get('Idempotency-Key'));
  expect(new Set(keys).size).toBe(2);
  expect((await stored()).drafts?.drafts).toHaveLength(1);
});
