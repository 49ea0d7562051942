import { UNPACKED_EXTENSION_ID } from '@jobai/shared/extensionId';
import * as z from 'zod';

/** What the Worker gets: its settings as strings (wrangler.jsonc, .env, secrets) and its bindings. */
export interface Env extends Partial<Record<keyof Settings, string | undefined>> {}

const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean));
const flag = z.stringbool();
const count = (fallback: number, max = 1_000_000) =>
  z.coerce.number().int().min(1).max(max).default(fallback);
/** An address without a slash at its end, so that paths can be put behind it. */
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
const secret = z.string().optional();
/** `name=value`, separated by commas, as OpenTelemetry writes them; what would break them is percent-encoded. */
const headers = z
  .string()
  .regex(/^(?:\s*[\w-]+=[^,=\s][^,\r\n]*(?:,|$))*$/, 'name=value, separated by commas')
  .default('')
  .transform((text) =>
    Object.fromEntries(
      [...text.matchAll(/([\w-]+)=([^,]+)/g)].map(([, name, value = '']) => [
        name,
        decodeURIComponent(value),
      ]),
    ),
  );
/** US dollars. */
const dollars = (fallback: number) => z.coerce.number().min(0).max(100_000).default(fallback);
const LINKS = ['groq', 'groq_fallback', 'compatible', 'gemini'] as const;
/** One of the ways to a model, as the chains name them. */
export type LinkName = (typeof LINKS)[number];
const chain = (fallback: LinkName[]) =>
  z
    .string()
    .default(fallback.join(','))
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(z.enum(LINKS)));
/** `model=input/output`, US dollars per million tokens, separated by commas. */
const prices = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(z.string().regex(/^[^=]+=\d+(\.\d+)?\/\d+(\.\d+)?$/)));

/** Every setting. Each has its line in backend/.env.example, with the same default; a test compares them. */
export const SettingsSchema = z.object({
  /** Where this runs. Nothing said means production, the strictest. */
  ENVIRONMENT: z.enum(['development', 'test', 'staging', 'production']).default('production'),
  /** The Supabase project, or the embedded one. Its tokens come from `<url>/auth/v1`. */
  SUPABASE_URL: address,
  /** The key that anybody may know; the extension gets it from /api/config. */
  SUPABASE_PUBLISHABLE_KEY: z.string().min(1),
  /** Passes by row level security: read in named places only (safety D3). */
  SUPABASE_SECRET_KEY: secret,
  /** Only where the project still signs with one shared secret (HS256); else its published keys are asked. */
  SUPABASE_JWT_SECRET: secret.refine((text) => !text || text.length >= 32, 'at least 32 letters'),
  /** Ids of the extension that may call from a browser, separated by commas. In development, unless said: unpacked builds. */
  EXTENSION_IDS: list.pipe(z.array(z.string().regex(/^[a-p]{32}$/))),
  /** Other origins that may, exact: scheme, host, port. */
  CORS_ORIGINS: list.pipe(
    z.array(z.string().refine((text) => URL.parse(text)?.origin === text, 'an exact origin')),
  ),
  /** Lifting the limits works in development and tests only. */
  RATE_LIMIT_ENABLED: flag.default(true),
  /** Requests per period and user; for callers without sign-in, per network address. */
  RATE_LIMIT_REQUESTS: count(100),
  /** Seconds. */
  RATE_LIMIT_PERIOD: count(60, 86_400),
  /** Longest body of a request, bytes. */
  MAX_BODY_BYTES: count(10 * 1024 * 1024, 100 * 1024 * 1024),
  /** How deep JSON may be nested, and how many values it may hold in all. */
  MAX_JSON_DEPTH: count(40),
  MAX_JSON_VALUES: count(200_000),
  /** Rows per page where the caller does not say, and at most. */
  PAGE_SIZE: count(20, 100),
  PAGE_SIZE_MAX: count(100, 1000),
  /** Match score (0–100) a posting needs where the caller does not say. */
  MIN_MATCH_SCORE: z.coerce.number().int().min(0).max(100).default(70),
  /** Events a live session replays. */
  EVENT_HISTORY: count(50, 1000),
  /** Seconds a question waits for the person. */
  HITL_TIMEOUT: count(120, 86_400),
  /** Seconds a draft waits for the person before it is parked. */
  DRAFT_TIMEOUT: count(300, 86_400),
  /** The switch that stops every call of a model, the person's own keys included. */
  MODELS_ENABLED: flag.default(true),
  GROQ_API_KEY: secret,
  /** Asked where the first key is at its limit. */
  GROQ_FALLBACK_API_KEY: secret,
  GROQ_BASE_URL: address.default('https://api.groq.com'),
  GROQ_FAST_MODEL: z.string().default('openai/gpt-oss-20b'),
  GROQ_WRITER_MODEL: z.string().default('openai/gpt-oss-120b'),
  GEMINI_API_KEY: secret,
  GEMINI_BASE_URL: address.default('https://generativelanguage.googleapis.com'),
  GEMINI_FAST_MODEL: z.string().default('gemini-3.5-flash-lite'),
  GEMINI_WRITER_MODEL: z.string().default('gemini-3.5-flash-lite'),
  /** 768 numbers per text. Vectors of different models can't be compared: another one means embedding everything anew. */
  GEMINI_EMBED_MODEL: z.string().default('gemini-embedding-001'),
  /** Any server that speaks OpenAI's chat completions: OpenRouter, Ollama, LM Studio. Used where it has a model. */
  MODEL_BASE_URL: address.default('https://openrouter.ai/api/v1'),
  MODEL_API_KEY: secret,
  MODEL_FAST_ID: z.string().optional(),
  MODEL_WRITER_ID: z.string().optional(),
  /** Who is asked, in this order; what has no key is left out. */
  MODEL_CHAIN_FAST: chain(['groq', 'groq_fallback', 'compatible', 'gemini']),
  MODEL_CHAIN_WRITER: chain(['groq', 'groq_fallback', 'compatible', 'gemini']),
  /** Besides those known here (models/prices.ts); a model nobody knows the price of counts as a dear one. */
  MODEL_PRICES: prices,
  /** US dollars a day, for one person and for all; 0 stops what is charged to this backend. */
  MODEL_BUDGET_PERSON: dollars(0.5),
  MODEL_BUDGET_ALL: dollars(20),
  /** Milliseconds: of one request with all its attempts, and of one attempt. */
  MODEL_TIMEOUT_MS: count(60_000),
  MODEL_CALL_TIMEOUT_MS: count(30_000),
  /** Milliseconds: first pause after a failure, and how long a provider that keeps failing is left alone. */
  MODEL_RETRY_MS: count(400),
  MODEL_BREAKER_MS: count(30_000),
  /** The page at /docs and the document behind it. Unset: on, but not in production. */
  DOCS_ENABLED: flag.optional(),
  /** One line per request, ids only. */
  LOG_REQUESTS: flag.default(true),
  /** Where spans of the agents' work go (OTLP protobuf), with `/v1/traces`. Unset: nowhere. */
  OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  /** A collector's key, mostly. */
  OTLP_HEADERS: headers,
  /** The project they are filed under (Arize Phoenix). */
  TRACE_PROJECT: z.string().default('jobai'),
  /** Also prompts and answers, without contact data. Postings, facts and drafts leave with them. */
  TRACE_CONTENT: flag.default(false),
});
export type Settings = z.infer<typeof SettingsSchema>;

/** A setting is missing or does not fit. Names settings, never their values. */
export class SettingsError extends Error {
  readonly settings: string[];

  constructor(settings: string[]) {
    super(`settings do not fit: ${settings.join(', ')}`);
    this.name = 'SettingsError';
    this.settings = settings;
  }
}

const read = new WeakMap<object, Settings>();

/** The settings of a Worker's environment, parsed once. Throws SettingsError. */
export function settingsOf(env: Env): Settings {
  const known = read.get(env);
  if (known) return known;
  const result = SettingsSchema.safeParse(withoutEmpty(env));
  if (!result.success)
    throw new SettingsError([...new Set(result.error.issues.map(({ path }) => String(path[0])))]);
  const settings = { ...result.data };
  if (!isLoose(settings)) settings.RATE_LIMIT_ENABLED = true;
  settings.DOCS_ENABLED ??= settings.ENVIRONMENT !== 'production';
  const isOpen = settings.ENVIRONMENT === 'development' && settings.EXTENSION_IDS.length === 0;
  if (isOpen) settings.EXTENSION_IDS = [UNPACKED_EXTENSION_ID];
  read.set(env, settings);
  return settings;
}

/** The same where an answer has to come either way: undefined where settings do not fit. */
export function settingsIfAny(env: Env): Settings | undefined {
  try {
    return settingsOf(env);
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

/** Where limits may be lifted: nobody else's data is there. */
const isLoose = ({ ENVIRONMENT }: Settings) =>
  ENVIRONMENT === 'development' || ENVIRONMENT === 'test';

/** An empty line in a file of settings is a setting that is not there. */
function withoutEmpty(env: Env): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(SettingsSchema.shape).flatMap((key) => {
      const value = env[key as keyof Settings];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}
