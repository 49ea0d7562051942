import { Problem } from '@jobai/shared/errors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { readableAddress } from './http/address.ts';
import { newRoutes } from './http/appEnv.ts';
import { readBody } from './http/body.ts';
import { idempotency } from './http/idempotency.ts';
import { crossOrigin } from './http/origins.ts';
import { onError } from './http/problem.ts';
import { rateLimit } from './http/rateLimit.ts';
import { requestId } from './http/requestId.ts';
import { requestLog } from './http/requestLog.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { withSettings } from './http/settings.ts';
import { identify, requireUser } from './http/user.ts';
import { analyzeRoutes } from './routes/analyze.ts';
import { answerRoutes } from './routes/answers.ts';
import { applicationRoutes } from './routes/applications.ts';
import { applyAnswerRoutes } from './routes/applyAnswers.ts';
import { docsRoutes } from './routes/docs.ts';
import { eraseRoutes } from './routes/erase.ts';
import { exportRoutes } from './routes/export.ts';
import { fileRoutes } from './routes/files.ts';
import { memoryRoutes } from './routes/forgetVectors.ts';
import { jobRoutes } from './routes/jobs.ts';
import { liveRoutes } from './routes/live.ts';
import { modelTestRoutes } from './routes/modelTest.ts';
import { profileRoutes } from './routes/profile.ts';
import { receiptRoutes } from './routes/receipts.ts';
import { resumeRoutes } from './routes/resumes.ts';
import { serviceRoutes } from './routes/service.ts';
import { setupRoutes } from './routes/setup.ts';
import { syncRoutes } from './routes/sync.ts';
import { usageRoutes } from './routes/usage.ts';

/**
 * The HTTP API. Rooms: http/ (what every route has, one file each), routes/ (one file per resource).
 * The order: what marks every answer; /health and /version, which ask for nothing; who asks and how often; only then
 * what they send, so that nobody unknown has a body read.
 */
export function createApp() {
  const app = newRoutes();
  app.onError(onError);
  app.notFound((c) => onError(new Problem('not_found'), c));
  app.use(requestId, requestLog, securityHeaders);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return onError(new Problem('method_not_allowed'), c);
      },
    }),
  );
  app.use(crossOrigin);
  app.route('/', serviceRoutes());
  app.use(withSettings, readableAddress, identify, rateLimit);
  app.use('/api/*', requireUser);
  app.use(readBody);
  app.use('/api/*', idempotency);
  app.route(
    '/',
    docsRoutes(() => app),
  );
  return app
    .route('/', setupRoutes())
    .route('/', liveRoutes())
    .route('/', profileRoutes())
    .route('/', resumeRoutes())
    .route('/', jobRoutes())
    .route('/', analyzeRoutes())
    .route('/', applicationRoutes())
    .route('/', answerRoutes())
    .route('/', applyAnswerRoutes())
    .route('/', receiptRoutes())
    .route('/', syncRoutes())
    .route('/', fileRoutes())
    .route('/', exportRoutes())
    .route('/', eraseRoutes())
    .route('/', usageRoutes())
    .route('/', modelTestRoutes())
    .route('/', memoryRoutes());
}

/** What a client of the API knows of it: `hc<AppType>(…)` of hono/client. */
export type AppType = ReturnType<typeof createApp>;
