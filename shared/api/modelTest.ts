import * as z from 'zod';

/** Keys that may be tested, by the request headers they come in (backend/http/personKeys.ts). */
export const KeyName = z.enum(['groq', 'gemini', 'compatible']);

/**
 * What one small question to a model came to. `works` · `key_refused` the key opens nothing there · `model_unknown` no
 * such model at that address · `quota` too much was asked of this key, or its money is gone · `unreachable` nobody answers,
 * or says that nobody is there · `late` no answer in time · `unusable` an answer, but none in the shape that was asked for
 */
export const KeyTestOutcome = z.enum([
  ...['works', 'key_refused', 'model_unknown', 'quota', 'unreachable', 'late', 'unusable'],
] as const);
export type KeyTestOutcome = z.infer<typeof KeyTestOutcome>;

export const KeyTest = z.object({
  key: KeyName,
  outcome: KeyTestOutcome,
  /** `groq`, `gemini`, or the host of the person's own server. */
  provider: z.string(),
  model: z.string(),
  /** Milliseconds until the answer. */
  took_ms: z.int().min(0),
  /** Seconds after which the provider wants to be asked again, where it said so. */
  retry_after: z.number().min(0).nullable(),
});
export type KeyTest = z.infer<typeof KeyTest>;

/** One for every key that was sent. */
export const ModelTestResult = z.object({ tests: z.array(KeyTest).min(1) });
