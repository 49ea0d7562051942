import type { Idempotency } from './durable/idempotency.ts';
import type { Quota } from './durable/quota.ts';
import type { Session } from './durable/session.ts';
import type { Spend } from './durable/spend.ts';
import type { Env } from './env.ts';

/** What the Worker gets beside its settings (wrangler.jsonc). */
export interface Bindings extends Env {
  /** The live session of each person, by their id. */
  SESSION: DurableObjectNamespace<Session>;
  /** Requests of a period, by person or network address. */
  QUOTA: DurableObjectNamespace<Quota>;
  /** Requests of ten seconds, counted by the platform. */
  BURST: RateLimit;
  /** Idempotency keys of each person, by their id. */
  IDEMPOTENCY: DurableObjectNamespace<Idempotency>;
  /** What models cost, and who of them is left alone: one for each person (`person:<id>`), one for `all`. */
  SPEND: DurableObjectNamespace<Spend>;
  /** Files of the docs page (public/). */
  ASSETS: Fetcher;
  /** Which deployment this is; none in tests. */
  DEPLOYMENT?: WorkerVersionMetadata;
}
