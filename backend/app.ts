import { Problem } from '@jobai/shared/errors';
import { newRoutes } from './http/appEnv.ts';
import { idempotency } from './http/idempotency.ts';
import { onError } from './http/problem.ts';
import { requestId } from './http/requestId.ts';
import { withSettings } from './http/settings.ts';
import { requireUser } from './http/user.ts';
import { liveRoutes } from './routes/live.ts';
import { serviceRoutes } from './routes/service.ts';

/** The HTTP API. Rooms: http/ (what every route has), routes/ (one file per resource). */
export function createApp() {
  const app = newRoutes();
  app.onError(onError);
  app.notFound(() => {
    throw new Problem('not_found');
  });
  app.use(requestId);
  app.use('/api/*', withSettings, requireUser, idempotency);
  return app.route('/', serviceRoutes()).route('/', liveRoutes());
}
