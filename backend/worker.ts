import { createApp } from './app.ts';
import type { Bindings } from './bindings.ts';
import { Idempotency } from './durable/idempotency.ts';
import { Quota } from './durable/quota.ts';
import { Session } from './durable/session.ts';
import { Spend } from './durable/spend.ts';

const app = createApp();

export { Idempotency, Quota, Session, Spend };

export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;
