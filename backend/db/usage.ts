import * as z from 'zod';
import { DatabaseError, dataOf } from './answer.ts';
import type { ServiceDb, UserDb } from './client.ts';

/** One call of a model. Holds nothing of what was asked or answered. */
export interface UsageRow {
  agent: string;
  provider: string;
  model: string;
  input_tokens: number;
  output_tokens: number;
  /** Millionths of a US dollar. */
  cost_micros: number;
  latency_ms: number;
  key_owner: 'backend' | 'person';
  /** `ok`, or why not. */
  outcome: string;
}

export async function recordUse(db: UserDb | ServiceDb, userId: string, row: UsageRow) {
  const { error } = await (db as UserDb).from('usage').insert({ ...row, user_id: userId });
  if (error) throw new DatabaseError(error);
}

const count = z.coerce.number().int().min(0);
/** One day (UTC) of one agent. */
const DayRow = z.object({
  day: z.string(),
  agent: z.string(),
  calls: count,
  failed: count,
  input_tokens: count,
  output_tokens: count,
  cost_micros: count,
  own_cost_micros: count,
  /** Of all calls together. */
  latency_ms: count,
});
export type DayRow = z.infer<typeof DayRow>;

/** `since`: a day, `YYYY-MM-DD`. */
export async function usageByDay(db: UserDb, since: string): Promise<DayRow[]> {
  const answer = await db
    .from('usage_by_day')
    .select()
    .gte('day', since)
    .order('day', { ascending: false })
    .order('agent')
    .limit(1000);
  return z.array(DayRow).parse(dataOf(answer));
}
