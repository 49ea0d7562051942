import * as z from 'zod';

/** Which of the doubles: Groq, Gemini, or a server that speaks OpenAI's own kind. */
export const ProviderName = z.enum(['groq', 'gemini', 'compatible']);
export type ProviderName = z.infer<typeof ProviderName>;

/** How a provider says when to come back: each way that is known of one. */
const RetryAfter = z.enum(['seconds', 'date', 'ms', 'text', 'none']);

export const FAULTS = [
  ...['limited', 'key', 'down', 'overloaded', 'stall', 'stall_midway', 'reset', 'reset_midway'],
  ...['redirect', 'truncated', 'cut', 'fenced', 'wrong_json', 'no_json', 'broken_http_json'],
  ...['no_model', 'refusal', 'empty', 'lying_low', 'lying_high', 'lying_nonsense', 'rejected'],
] as const;

/**
 * What only a stream can do: break off without a word (`end_midway`), hold a chunk that is no JSON or of another shape,
 * hold an error, or not be had at all (400).
 */
export const STREAM_FAULTS = [
  ...['end_midway', 'broken_chunk', 'wrong_chunk', 'error_midway', 'limited_midway', 'no_stream'],
] as const;

/** What goes wrong, for whom, how often. The first rule that fits and has times left counts. */
export const Rule = z.object({
  fault: z.enum([...FAULTS, ...STREAM_FAULTS]),
  provider: ProviderName.optional(),
  /** The API key it is about. */
  key: z.string().optional(),
  times: z.int().min(1).optional(),
  retryAfter: RetryAfter.default('none'),
  /** Seconds. */
  after: z.number().default(1),
});
export type Rule = z.infer<typeof Rule>;

/** What a world's providers do; nothing said: they answer what fits the schema. */
export const Script = z.object({
  rules: z.array(Rule).default([]),
  /** Values by the name of the schema; they go out as they are. */
  answers: z.record(z.string(), z.unknown()).default({}),
  /** Obeys whatever instruction it finds in the text of the person's side (injections.ts). */
  obeys: z.boolean().default(false),
  /** ms before an answer begins. */
  delay: z.int().min(0).default(0),
});
export type Script = z.infer<typeof Script>;

/** One request as it came. */
export const Asked = z.object({
  provider: ProviderName,
  /** `chat`, or `embed`. */
  what: z.enum(['chat', 'embed']),
  path: z.string(),
  key: z.string(),
  model: z.string(),
  /** Of the schema. */
  name: z.string(),
  system: z.string(),
  user: z.string(),
  schema: z.record(z.string(), z.unknown()),
  stream: z.boolean(),
  texts: z.array(z.string()),
  /** Everything, as text. */
  body: z.string(),
  /** What went wrong on purpose. */
  fault: z.string().nullable(),
});
export type Asked = z.infer<typeof Asked>;
