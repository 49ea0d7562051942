import * as z from 'zod';

const count = z.int().min(0);

/** What calls of language models took together. Money in millionths of a US dollar. */
export const UsageSum = z.object({
  calls: count,
  /** Calls that gave nothing usable. */
  failed: count,
  input_tokens: count,
  output_tokens: count,
  /** On keys of the backend. */
  cost_micros: count,
  /** On the person's own keys, at list prices. */
  own_cost_micros: count,
  /** Milliseconds a call took on average. */
  mean_latency_ms: count,
});
export type UsageSum = z.infer<typeof UsageSum>;

export const UsageAnswer = z.object({
  /** First day of the sums, `YYYY-MM-DD` (UTC). */
  since: z.iso.date(),
  total: UsageSum,
  /** Dearest first. */
  by_agent: z.array(UsageSum.extend({ agent: z.string() })),
  /** Latest first; days without a call are left out. */
  by_day: z.array(UsageSum.extend({ day: z.iso.date() })),
  /** The person's share of today, with what is reserved for calls under way, and its limit. */
  today: z.object({ spent_micros: count, limit_micros: count }),
  /** Whether a model could be asked at all: on keys of the backend, and whether the operator lets anybody. */
  models: z.object({ on: z.boolean(), fast: z.boolean(), writer: z.boolean(), embed: z.boolean() }),
});
export type UsageAnswer = z.infer<typeof UsageAnswer>;
