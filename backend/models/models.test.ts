import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import type { UserDb } from '../db/client.ts';
import { settingsOf } from '../env.ts';
import type { PersonKeys } from '../http/personKeys.ts';
import {
  FAULTS,
  type ProviderName,
  type Rule,
  STREAM_FAULTS,
} from '../testing/providers/script.ts';
import { settingsFor } from '../testing/providers/settings.ts';
import { newWorld } from '../testing/providers/world.ts';
import { ModelError, type ModelRequest } from './model.ts';
import { modelsFor } from './models.ts';

/** Not the database: here calls are counted by whom they reach. */
const db = { from: () => ({ insert: async () => ({ error: null }) }) } as unknown as UserDb;
const Answer = z.object({ text: z.string(), score: z.int().min(0).max(100).nullable() });
const GOOD = { text: 'It fits well', score: 78 };
/** Time for one request with all its attempts, ms; pauses and patience are a hundredth of real ones. */
const DEADLINE = 25_000;
/** For one call, ms; where one stalls, less. */
const PATIENCE = 8000;
const STALLED = { MODEL_CALL_TIMEOUT_MS: '1000' };
/** Where a connection breaks off in the middle, the tests' way out of workerd may keep it open. */
const STALLS = /^(stall|reset_midway)/;
const request: ModelRequest & { schema: typeof Answer } = {
  ...{ agent: 'analyst', role: 'fast', system: 'Read the posting.', user: 'We need Rust.' },
  ...{ name: 'fit', schema: Answer, maxOutputTokens: 200 },
};

/** Providers of their own, whose breakers nobody else knows. */
function stage(over: Record<string, string> = {}) {
  const world = newWorld();
  const settings = settingsOf({
    ...env,
    ...settingsFor(new URL(world.address).origin, world.name),
    ...{ GROQ_FAST_MODEL: `groq-${world.name}`, GEMINI_FAST_MODEL: `gemini-${world.name}` },
    ...{ MODEL_FAST_ID: `fast-${world.name}`, GEMINI_EMBED_MODEL: `embed-${world.name}` },
    ...{
      MODEL_PRICES: ['groq', 'gemini', 'fast', 'embed']
        .map((each) => `${each}-${world.name}=1/4`)
        .join(),
    },
    ...{ MODEL_CALL_TIMEOUT_MS: String(PATIENCE), MODEL_RETRY_MS: '4', MODEL_BREAKER_MS: '60000' },
    ...{ MODEL_BUDGET_PERSON: '100', MODEL_BUDGET_ALL: '10000', ...over },
  });
  const models = (keys: PersonKeys = {}, userId: string = crypto.randomUUID()) =>
    modelsFor({ env, settings, userId, db, keys, deadline: Date.now() + DEADLINE });
  const ask = (of = models(), more: Partial<typeof request> = {}) =>
    of.ask({ ...request, ...more });
  const script = (...rules: Partial<Rule>[]) =>
    world.script({ rules: rules as Rule[], answers: { fit: GOOD } });
  return { world, settings, models, ask, script };
}

/** What came of it: the value, or the name of the error. Anything else is a fault of ours. */
async function outcome(asked: ReturnType<ReturnType<typeof stage>['ask']>) {
  try {
    const { value, by } = await asked;
    expect(value).toEqual(GOOD);
    return by.provider;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return error.code;
  }
}

/** In order, some at a time. */
async function fewAtATime<T, R>(all: T[], act: (each: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const left = [...all.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return results;
}

const MANY = 20;
const PROVIDERS: [ProviderName, string][] = [
  ['groq', 'gemini'],
  ['gemini', 'groq'],
  ['compatible', 'gemini'],
];
/** Faults that are none, and one that is final. */
const OWN_ANSWER = /^(fenced|lying_\w+)$/;
const ALONE: Record<string, string> = {
  ...{ refusal: 'model_refused', stall: 'model_timeout', stall_midway: 'model_timeout' },
  ...{ truncated: 'model_invalid', cut: 'model_invalid', wrong_json: 'model_invalid' },
  ...{ no_json: 'model_invalid', empty: 'model_invalid' },
};
/** In workerd under test each SDK is read file by file. */
beforeAll(async () => {
  await Promise.all([import('groq-sdk'), import('openai'), import('@google/generative-ai')]);
}, 60_000);

const KINDS: Partial<Rule>[] = FAULTS.flatMap((fault): Partial<Rule>[] =>
  fault === 'limited'
    ? (['seconds', 'date', 'ms', 'text', 'none'] as const).map((retryAfter) => ({
        ...{ fault, retryAfter, after: 65 },
      }))
    : [{ fault }],
);

/** Gemini's SDK goes where it is sent; its address is the operator's own. */
const kindsOf = (provider: ProviderName) =>
  KINDS.filter(({ fault }) => provider !== 'gemini' || fault !== 'redirect');

describe.each(PROVIDERS)('whatever goes wrong at %s', (first, second) => {
  test(`the next one answers, in time, with less than 1.5 calls a request`, async () => {
    const counts = await fewAtATime(kindsOf(first), async (rule) => {
      const { world, models, ask, script } = stage({
        MODEL_CHAIN_FAST: `${first},${second}`,
        ...(STALLS.test(rule.fault ?? '') && STALLED),
      });
      await script({ ...rule, provider: first });
      const isOwn = OWN_ANSWER.test(rule.fault ?? '');
      const person = models();
      const started = Date.now();
      const total =
        'JOBAI_VERIFY' in env || rule.fault === 'down' || rule.fault === 'cut' ? MANY : 1;
      for (let i = 0; i < total; i += 1) {
        const told = await outcome(ask(person));
        const name = (provider: string) =>
          provider === 'compatible' ? new URL(world.address).host : provider;
        const expected = rule.fault === 'refusal' ? 'model_refused' : name(isOwn ? first : second);
        expect({ rule, told }).toEqual({ rule, told: expected });
        if (i === 0) expect(Date.now() - started).toBeLessThan(DEADLINE);
      }
      const { length: calls } = await world.journal();
      if (total === MANY)
        expect({ rule, calls: calls <= MANY * 1.5 }).toEqual({ rule, calls: true });
      return total === MANY ? calls / MANY : 0;
    });
    console.log(`${first}: at most ${Math.max(...counts)} calls a request`);
  });

  test('alone, it is named within the deadline, and nothing is shown in part', async () => {
    await fewAtATime(kindsOf(first), async (rule) => {
      const { ask, models, script } = stage({
        MODEL_CHAIN_FAST: first,
        ...(STALLS.test(rule.fault ?? '') && STALLED),
      });
      await script({ ...rule, provider: first });
      const started = Date.now();
      const told = await outcome(ask(models()));
      const isOwn = OWN_ANSWER.test(rule.fault ?? '');
      const expected = ALONE[rule.fault ?? ''] ?? 'model_unavailable';
      if (isOwn) expect(told).not.toMatch(/^model_/);
      else if (rule.fault === 'reset_midway') expect(told).toMatch(/^model_(unavailable|timeout)$/);
      else expect({ rule, told }).toEqual({ rule, told: expected });
      expect(Date.now() - started).toBeLessThan(DEADLINE);
    });
  });
});

test('all at once, with everything going wrong everywhere, nothing takes longer than its deadline', async () => {
  const { ask, script, world } = stage(STALLED);
  await script(
    { fault: 'stall', times: 2 },
    { fault: 'down', times: 6 },
    { fault: 'no_json', times: 6 },
  );
  const started = Date.now();
  const all = await Promise.all(Array.from({ length: MANY }, () => outcome(ask())));
  expect(Date.now() - started).toBeLessThan(DEADLINE);
  for (const told of all) expect(told).toMatch(/^(groq|gemini|127\.0\.0\.1:\d+|model_\w+)$/);
  expect((await world.journal()).length).toBeLessThanOrEqual(MANY * 3);
});

describe('a provider that says when to come back', () => {
  test.each(['ms', 'text'] as const)('in %s is asked then, and not before', async (retryAfter) => {
    const { ask, script, world } = stage({ MODEL_CHAIN_FAST: 'groq' });
    await script({ fault: 'limited', retryAfter, after: 0.2, times: 1 });
    const started = Date.now();
    expect(await outcome(ask())).toBe('groq');
    expect(Date.now() - started).toBeGreaterThanOrEqual(200);
    expect(await world.journal()).toHaveLength(2);
  });

  test('too late for the request: it is told so, and nobody asks it meanwhile', async () => {
    const { ask, script, world } = stage({ MODEL_CHAIN_FAST: 'groq' });
    await script({ fault: 'limited', retryAfter: 'text', after: 62.5 });
    await expect(ask()).rejects.toMatchObject({ code: 'model_unavailable', retryAfter: 62.5 });
    expect(await outcome(ask())).toBe('model_unavailable');
    expect(await world.journal()).toHaveLength(1);
  });

  test('only the key that is at its limit rests: the other one answers', async () => {
    const { ask, script, world } = stage();
    await script({ fault: 'limited', key: 'gsk_double_one', retryAfter: 'seconds', after: 60 });
    expect([await outcome(ask()), await outcome(ask())]).toEqual(['groq', 'groq']);
    const keys = (await world.journal()).map(({ key }) => key);
    expect(keys).toEqual(['gsk_double_one', 'gsk_double_two', 'gsk_double_two']);
  });
});

test('who keeps failing is left alone; then ONE call tries, and its success lets all in again', async () => {
  const { ask, script, world } = stage({ MODEL_CHAIN_FAST: 'groq' });
  const all = env.SPEND.getByName('all');
  const ten = () => Promise.all(Array.from({ length: 10 }, () => outcome(ask())));
  await script({ fault: 'down' });
  expect([await outcome(ask()), await outcome(ask())]).toEqual(
    new Array(2).fill('model_unavailable'),
  );
  const { length: before } = await world.journal();
  expect(before).toBe(3);
  // What is known stays known when the object sleeps.
  await evictDurableObject(all);
  expect(await ten()).toEqual(new Array(10).fill('model_unavailable'));
  expect(await world.journal()).toHaveLength(before);
  // Its time is over.
  await runInDurableObject(all, (_, { storage }) => {
    storage.sql.exec('update links set open_until = 1 where id like ?', `%${world.name}`);
  });
  await world.script({ answers: { fit: GOOD }, delay: 150 });
  const tried = await ten();
  expect(tried.filter((each) => each === 'groq')).toHaveLength(1);
  expect(await world.journal()).toHaveLength(before + 1);
  expect(await ten()).toEqual(new Array(10).fill('groq'));
});

describe('the budget', () => {
  test.each([
    ['a person', 'MODEL_BUDGET_PERSON', 'lying_low'],
    ['a person', 'MODEL_BUDGET_PERSON', 'lying_high'],
    ['a person', 'MODEL_BUDGET_PERSON', 'lying_nonsense'],
    ['all', 'MODEL_BUDGET_ALL', 'lying_low'],
  ] as const)(
    'of %s (%s) holds for any number of calls at once, with a provider that is %s',
    async (who, name, fault) => {
      // All share one object: its day is another test's too, so its limit is what is spent and a little more.
      const spent = who === 'all' ? await env.SPEND.getByName('all').spentToday() : 0;
      const most = 0.01;
      const { ask, models, script, world } = stage({
        ...{ [name]: String(spent / 1e6 + most), MODEL_CHAIN_FAST: 'groq' },
      });
      await script({ fault });
      const person = models();
      const all = await Promise.allSettled(
        Array.from({ length: 30 }, () => ask(who === 'all' ? models() : person)),
      );
      const refused = all.filter(({ status }) => status === 'rejected');
      const costs = all.flatMap((each) =>
        each.status === 'fulfilled' ? [each.value.by.costMicros] : [],
      );
      const sum = costs.reduce((a, b) => a + b, 0);
      expect(costs.length).toBeGreaterThan(0);
      expect(costs.every((cost) => cost > 0)).toBe(true);
      expect(sum).toBeLessThanOrEqual(most * 1e6 + Math.max(...costs));
      expect(refused.length + costs.length).toBe(30);
      for (const each of refused)
        expect(each.status === 'rejected' && each.reason).toMatchObject({
          code: 'budget_exhausted',
        });
      expect(await world.journal()).toHaveLength(costs.length);
    },
  );

  test('of nothing lets nothing through', async () => {
    const { ask, world } = stage({ MODEL_BUDGET_PERSON: '0' });
    expect(await outcome(ask())).toBe('budget_exhausted');
    expect(await world.journal()).toEqual([]);
  });
});

test('the switch stops every call, on own keys too', async () => {
  const { models, ask, world } = stage({ MODELS_ENABLED: 'false' });
  const person = models({ groq: 'gsk_own' });
  expect(person.can('fast')).toBe(false);
  expect(await outcome(ask(person))).toBe('models_off');
  await expect(person.embed(['x'], 'query', 'chat')).rejects.toMatchObject({ code: 'models_off' });
  expect(await world.journal()).toEqual([]);
});

test('without any key there is no model, said plainly', async () => {
  const settings = settingsOf({ ...env });
  const models = modelsFor({
    env,
    settings,
    userId: 'a',
    db,
    keys: {},
    deadline: Date.now() + 1000,
  });
  expect(models.can('fast')).toBe(false);
  await expect(models.embed(['x'], 'query', 'chat')).rejects.toMatchObject({ code: 'no_model' });
});

test("a person's own keys are asked alone, are charged to nobody, and stand in nobody else's call, log or error", async () => {
  const { models, ask, script, settings, world } = stage({ MODEL_BUDGET_PERSON: '0' });
  const lines: string[] = [];
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
    vi
      .spyOn(console, name)
      .mockImplementation((...all) => void lines.push(all.map(String).join(' '))),
  );
  try {
    const id = crypto.randomUUID();
    const own: PersonKeys = { groq: 'gsk_canary_of_ines' };
    const { by } = await ask(models(own, id));
    expect(by).toMatchObject({ provider: 'groq', keyOwner: 'person' });
    const server = { baseUrl: settings.MODEL_BASE_URL, model: 'qwen3:8b', key: 'sk-canary-own' };
    expect((await ask(models({ compatible: server }, id))).by.model).toBe('qwen3:8b');
    for (const fault of ['key', 'down', 'no_json', 'limited', 'redirect', 'reset'] as const) {
      await script({ fault });
      const error = await ask(models(own, crypto.randomUUID())).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ModelError);
      const { cause } = error as Error;
      lines.push(
        JSON.stringify(error),
        String(error),
        String(cause),
        JSON.stringify(cause),
        (error as Error).stack ?? '',
      );
    }
    await script();
    // Somebody without keys of their own, at the same time: the backend's, whose money is nought here.
    expect(await outcome(ask(models({}, crypto.randomUUID())))).toBe('budget_exhausted');
    expect(lines.length).toBeGreaterThan(20);
    // Neither a key nor a word of what a model said.
    expect(lines.join('\n')).not.toMatch(/canary|Here is what you asked/);
    const keys = new Set((await world.journal()).map(({ key }) => key));
    expect(keys).toEqual(new Set(['gsk_canary_of_ines', 'sk-canary-own']));
    const elsewhere = await newWorld('elsewhere').journal();
    expect(elsewhere).toEqual([]);
    expect(await env.SPEND.getByName(`person:${id}`).spentToday()).toBe(0);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});

describe('text that is shown while it comes', () => {
  /** What is shown of each attempt, from 1, in the pieces in which it came. */
  async function shown(from: ReturnType<typeof stage>) {
    const pieces: string[][] = [];
    const id = crypto.randomUUID();
    const asked = from.models({}, id).ask({
      ...request,
      onText: (delta, attempt) => {
        pieces[attempt] = [...(pieces[attempt] ?? []), delta];
      },
    });
    const told = await outcome(asked);
    const spent = await env.SPEND.getByName(`person:${id}`).spentToday();
    const cost = await asked.then(({ by }) => by.costMicros).catch(() => 0);
    return { told, pieces, last: pieces.at(-1)?.join('') ?? '', void: spent - cost };
  }

  test.each(PROVIDERS)('from %s comes in pieces that add up to the answer', async (first) => {
    const of = stage({ MODEL_CHAIN_FAST: first });
    await of.script();
    const { pieces, last } = await shown(of);
    expect(JSON.parse(last)).toEqual(GOOD);
    expect(pieces[1]?.length).toBeGreaterThan(1);
    const [asked] = await of.world.journal();
    expect(asked).toMatchObject({ stream: true, schema: { type: 'object' } });
  });

  test.each(PROVIDERS)(
    'whatever goes wrong in the middle of it at %s, the next one answers, and what had come is void and paid',
    async (first, second) => {
      const faults = [...STREAM_FAULTS, 'reset_midway', 'stall_midway'] as const;
      await fewAtATime(
        faults.filter((fault) => fault !== 'no_stream'),
        async (fault) => {
          const of = stage({
            MODEL_CHAIN_FAST: `${first},${second}`,
            ...(STALLS.test(fault) && STALLED),
          });
          await of.script({ fault, provider: first });
          const { pieces, told, last, ...paid } = await shown(of);
          expect({ fault, told }).toEqual({ fault, told: second });
          expect(paid.void).toBeGreaterThan(0);
          expect(pieces).toHaveLength(3);
          expect(JSON.parse(last)).toEqual(GOOD);
          expect(() => JSON.parse(pieces[1]?.join('') ?? '')).toThrow();
        },
      );
    },
  );

  test.each(PROVIDERS)('alone, a fault in the middle at %s is named', async (first) => {
    const named: Partial<Record<Rule['fault'], string>> = {
      ...{ broken_chunk: 'model_invalid', wrong_chunk: 'model_invalid', refusal: 'model_refused' },
      ...{ stall_midway: 'model_timeout', truncated: 'model_invalid', cut: 'model_invalid' },
      ...{ end_midway: 'model_unavailable', limited_midway: 'model_unavailable' },
    };
    await fewAtATime(Object.entries(named), async ([fault, expected]) => {
      const of = stage({ MODEL_CHAIN_FAST: first, ...(STALLS.test(fault) && STALLED) });
      await of.script({ fault: fault as Rule['fault'], provider: first });
      const { told } = await shown(of);
      expect({ fault, told }).toEqual({ fault, told: expected });
    });
  });

  test.each(['groq', 'compatible'])(
    'from %s that says it does not stream comes in one piece, and it is not asked for a stream again',
    async (first) => {
      const of = stage({ MODEL_CHAIN_FAST: first });
      await of.script({ fault: 'no_stream' });
      for (const _ of [1, 2]) {
        const { pieces, last } = await shown(of);
        expect(pieces[1]).toHaveLength(1);
        expect(JSON.parse(last)).toEqual(GOOD);
      }
      expect((await of.world.journal()).map(({ stream }) => stream)).toEqual([true, false, false]);
    },
  );

  test('ends when the person leaves', async () => {
    const { models, script } = stage({ MODEL_CHAIN_FAST: 'groq' });
    await script({ fault: 'stall' });
    const leaves = AbortSignal.timeout(60);
    const started = Date.now();
    await expect(models().ask({ ...request, signal: leaves })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(leaves.aborted).toBe(true);
    expect(Date.now() - started).toBeLessThan(PATIENCE);
  });
});

describe('vectors', () => {
  test('have length 1 and 768 numbers, in the order of the texts, a hundred a call', async () => {
    const { models, settings, world } = stage();
    const texts = Array.from({ length: 230 }, (_, i) => `text number ${i}`);
    const { vectors, model, by } = await models().embed(texts, 'document', 'answers');
    expect(vectors).toHaveLength(230);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
    expect(vectors.every(({ length }) => length === 768)).toBe(true);
    expect(model).toBe(settings.GEMINI_EMBED_MODEL);
    expect(by.inputTokens).toBeGreaterThan(0);
    expect((await world.journal()).flatMap((each) => each.texts)).toEqual(texts);
    const again = await models().embed(texts.slice(7, 8), 'query', 'answers');
    expect(again.vectors[0]).toEqual(vectors[7]);
  });

  test('that can not be had are a named error', async () => {
    const { models, script } = stage();
    await script({ fault: 'limited', retryAfter: 'text', after: 30 });
    await expect(models().embed(['x'], 'query', 'answers')).rejects.toMatchObject({
      ...{ code: 'model_unavailable', retryAfter: 30 },
    });
  });
});
