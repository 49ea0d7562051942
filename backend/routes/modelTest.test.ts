import { env } from 'cloudflare:workers';
import { ModelTestResult } from '@jobai/shared/api/modelTest';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { caller } from '../testing/caller.ts';
import type { Rule } from '../testing/providers/script.ts';
import { settingsFor } from '../testing/providers/settings.ts';
import { newWorld } from '../testing/providers/world.ts';

/** Providers that are asked with these headers, and what was written to the console meanwhile. */
async function tested(fault: Rule['fault'] | null, headers: Record<string, string>) {
  const world = newWorld();
  const rules = fault ? [{ fault, retryAfter: 'seconds' as const, after: 7 }] : [];
  await world.script({ rules, answers: { key_test: { ok: true } } });
  const lines: string[] = [];
  const spies = (['log', 'info', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...all) => void lines.push(all.join(' '))),
  );
  const settings = {
    ...settingsFor(new URL(world.address).origin, world.name),
    ...{ LOG_REQUESTS: 'true', ...(fault === 'stall' && { MODEL_CALL_TIMEOUT_MS: '300' }) },
  };
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('$world', world.address)]),
  );
  try {
    const response = await caller({ settings })('/api/models/test', {
      method: 'POST',
      headers: sent,
    });
    const body = await response.text();
    return { status: response.status, body, lines: lines.join('\n'), journal: world.journal };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
const GROQ = { 'X-Groq-Key': 'gsk_canary' };
const OWN = {
  ...{ 'X-Model-Base-Url': '$world/compatible/v1', 'X-Model-Id': 'qwen3:8b' },
  'X-Model-Key': 'sk-canary',
};

/** In workerd under test each SDK is read file by file. */
beforeAll(async () => {
  await Promise.all([import('groq-sdk'), import('openai'), import('@google/generative-ai')]);
}, 60_000);

describe('POST /api/models/test', () => {
  test('asks once with each key that was given, says which model answered and how long it took, and keeps none', async () => {
    const all = { ...GROQ, ...OWN, 'X-Gemini-Key': 'AIza-canary' };
    const { status, body, lines, journal } = await tested(null, all);
    expect(status).toBe(200);
    const { tests } = ModelTestResult.parse(JSON.parse(body));
    expect(tests.map(({ key, outcome, model }) => [key, outcome, model])).toEqual([
      ['groq', 'works', expect.stringMatching(/./)],
      ['gemini', 'works', expect.stringMatching(/./)],
      ['compatible', 'works', 'qwen3:8b'],
    ]);
    const asked = await journal();
    expect(asked.map(({ key }) => key).sort()).toEqual(['AIza-canary', 'gsk_canary', 'sk-canary']);
    expect(lines).toMatch(/models\/test/);
    expect(`${body}${lines}`).not.toMatch(/canary/);
  });

  test.each([
    ['key', 'key_refused'],
    ['down', 'unreachable'],
    ['reset', 'unreachable'],
    ['limited', 'quota'],
    ['no_model', 'model_unknown'],
    ['stall', 'late'],
    ['no_json', 'unusable'],
    ['refusal', 'unusable'],
    ['redirect', 'unusable'],
  ] as const)(
    '%s is told as %s, by a provider and by a server of one’s own',
    async (fault, outcome) => {
      for (const headers of [GROQ, OWN]) {
        const { body, journal } = await tested(fault, headers);
        const [told] = ModelTestResult.parse(JSON.parse(body)).tests;
        expect(told?.outcome).toBe(outcome);
        if (fault === 'limited') expect(told?.retry_after).toBe(7);
        expect(await journal()).toHaveLength(1);
      }
    },
  );

  test.each([
    ...['http://169.254.169.254/v1', 'https://10.0.0.1/v1', 'https://intranet/v1'],
    ...[
      'https://user:pw@models.example/v1',
      'http://models.example/v1',
      'https://models.example:8443/v1',
    ],
  ])('a server at %s is not asked', async (address) => {
    const { status, body } = await tested(null, { ...OWN, 'X-Model-Base-Url': address });
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({
      code: 'malformed_request',
      errors: [{ path: 'header.X-Model-Base-Url' }],
    });
  });

  test('without a key, with models switched off, or by nobody there is nothing to test', async () => {
    expect(await tested(null, {})).toMatchObject({ status: 422 });
    const ask = (settings: Record<string, string>, as?: null) =>
      caller({ settings, ...(as === null && { as }) })('/api/models/test', {
        ...{ method: 'POST', headers: GROQ },
      });
    expect((await ask({ ...env, MODELS_ENABLED: 'false' } as never)).status).toBe(503);
    expect((await ask({}, null)).status).toBe(401);
  });
});
