import { createRoute } from '@hono/zod-openapi';
import { UsageAnswer, type UsageSum } from '@jobai/shared/api/usage';
import * as z from 'zod';
import { type DayRow, usageByDay } from '../db/usage.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json } from '../http/bodies.ts';
import { linksFor } from '../models/links.ts';
import { microsOf } from '../models/prices.ts';
import { userDb } from './common.ts';

const read = createRoute({
  ...{ method: 'get', path: '/api/usage', tags: ['own data'] },
  summary: 'What calls of language models took, by agent and by day',
  request: {
    query: z.object({ days: z.coerce.number().int().min(1).max(90).default(30) }),
  },
  responses: { 200: json('Sums of the last days, today included', UsageAnswer) },
});

const A_DAY_MS = 86_400_000;

export function usageRoutes() {
  return newRoutes().openapi(read, async (c) => {
    const { days } = c.req.valid('query');
    const { settings, user } = c.var;
    const since = new Date(Date.now() - (days - 1) * A_DAY_MS).toISOString().slice(0, 10);
    const [rows, spent] = await Promise.all([
      usageByDay(userDb(c), since),
      c.env.SPEND.getByName(`person:${user.id}`).spentToday(),
    ]);
    const on = settings.MODELS_ENABLED;
    const can = (role: 'fast' | 'writer' | 'embed') =>
      on && linksFor(role, settings, {}).length > 0;
    return c.json(
      {
        since,
        total: sumOf(rows),
        by_agent: [...grouped(rows, 'agent')]
          .map(([agent, own]) => ({ agent, ...sumOf(own) }))
          .sort((a, b) => b.cost_micros - a.cost_micros || b.calls - a.calls),
        by_day: [...grouped(rows, 'day')].map(([day, own]) => ({ day, ...sumOf(own) })),
        today: { spent_micros: spent, limit_micros: microsOf(settings.MODEL_BUDGET_PERSON) },
        models: { on, fast: can('fast'), writer: can('writer'), embed: can('embed') },
      },
      200,
    );
  });
}

function grouped(rows: DayRow[], key: 'day' | 'agent'): Map<string, DayRow[]> {
  const groups = new Map<string, DayRow[]>();
  for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
  return groups;
}

function sumOf(rows: DayRow[]): UsageSum {
  const sum = (key: Exclude<keyof DayRow, 'day' | 'agent'>) =>
    rows.reduce((all, row) => all + row[key], 0);
  const calls = sum('calls');
  return {
    calls,
    failed: sum('failed'),
    input_tokens: sum('input_tokens'),
    output_tokens: sum('output_tokens'),
    cost_micros: sum('cost_micros'),
    own_cost_micros: sum('own_cost_micros'),
    mean_latency_ms: calls ? Math.round(sum('latency_ms') / calls) : 0,
  };
}
