import { env } from 'cloudflare:workers';
import { UsageAnswer } from '@jobai/shared/api/usage';
import { expect, inject, test } from 'vitest';
import * as z from 'zod';
import { asUser } from '../db/client.ts';
import { settingsOf } from '../env.ts';
import type { ModelRequest } from '../models/model.ts';
import { modelsFor } from '../models/models.ts';
import { expectProblem, nobody, somebodyNew } from '../testing/api.ts';
import { settingsFor } from '../testing/providers/settings.ts';
import { newWorld } from '../testing/providers/world.ts';

const Answer = z.object({ text: z.string() });
const request: Omit<ModelRequest, 'agent'> & { schema: typeof Answer } = {
  ...{ role: 'writer', system: 'Write.', user: 'Why us?', name: 'draft', schema: Answer },
  maxOutputTokens: 100,
};

test('what a person used is summed by agent and by day, with the time it took, and is nobody else’s to see', async () => {
  const [me, other] = await Promise.all([somebodyNew(), somebodyNew()]);
  const world = newWorld();
  const settings = settingsOf({
    ...{ ...env, ...settingsFor(inject('providers'), world.name) },
    ...{ GROQ_WRITER_MODEL: `writer-${world.name}`, MODEL_PRICES: `writer-${world.name}=1/4` },
  });
  const models = (keys = {}) =>
    modelsFor({
      ...{ env, settings, keys, userId: me.user.id, db: asUser(settings, me.user.token) },
      deadline: Date.now() + 20_000,
    });
  // In workerd under test it is read file by file.
  await import('groq-sdk');
  await world.script({ rules: [{ fault: 'no_json', times: 1 }] });
  const first = await models().ask({ ...request, agent: 'answers' });
  const second = await models().ask({ ...request, agent: 'chat' });
  const third = await models({ groq: 'gsk_mine' }).ask({ ...request, agent: 'chat' });
  expect(third.by.keyOwner).toBe('person');

  const { status, body } = await me.get('/usage?days=7');
  expect(status).toBe(200);
  const usage = UsageAnswer.parse(body);
  // The answer that was none was paid as well.
  expect(usage.total).toMatchObject({ calls: 4, failed: 1, own_cost_micros: third.by.costMicros });
  expect(usage.total.cost_micros).toBeGreaterThan(first.by.costMicros + second.by.costMicros);
  expect(usage.today.spent_micros).toBe(usage.total.cost_micros);
  expect(usage.today.limit_micros).toBe(500_000);
  expect(usage.by_agent.map(({ agent, calls, failed }) => [agent, calls, failed])).toEqual([
    ['answers', 2, 1],
    ['chat', 2, 0],
  ]);
  expect(usage.by_day.map(({ calls }) => calls)).toEqual([4]);
  expect(usage.total.mean_latency_ms).toBeGreaterThan(0);

  expect((await other.get('/usage')).body).toMatchObject({ total: { calls: 0 }, by_agent: [] });
  expectProblem(await nobody.get('/usage'), 'unauthenticated');
  expectProblem(await me.get('/usage?days=0'), 'invalid_request');
});
