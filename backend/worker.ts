import { createApp } from './app.ts';
import type { Bindings } from './bindings.ts';
import { Session } from './durable/session.ts';

const app = createApp();

export { Session };

export default { fetch: app.fetch } satisfies ExportedHandler<Bindings>;
