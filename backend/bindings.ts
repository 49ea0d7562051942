import type { Session } from './durable/session.ts';
import type { Env } from './env.ts';

/** What the Worker gets beside its settings (wrangler.jsonc). */
export interface Bindings extends Env {
  /** The live session of each person, by their id. */
  SESSION: DurableObjectNamespace<Session>;
}
