import { OpenAPIHono } from '@hono/zod-openapi';
import type { ErrorCode, Problem } from '@jobai/shared/errors';
import type { Bindings } from '../bindings.ts';
import type { Settings } from '../env.ts';
import { refuseInvalid } from './problem.ts';
import type { Claims } from './token.ts';

/** Whoever a verified token speaks for. `id`: the token's `sub`, a UUID, `auth.users.id`. */
export interface User extends Claims {
  /** For calls in the person's own name. Never logged. */
  token: string;
}

/** What handlers find in their context. */
export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    /** Also in the answer's `X-Request-Id` and in the log. */
    requestId: string;
    settings: Settings;
    /** Set on every route under /api that is not public. */
    user: User;
    /** A UUID; the same for every repeat of a request with the same `Idempotency-Key`. The id of what a POST creates. */
    idempotentId: string;
    /** Why a token that was sent is none; for requireUser. */
    refusal?: Problem;
    /** The code of the answer that is an error; for the log. */
    problem?: ErrorCode;
  };
}

/** What every file of routes starts from: what does not fit the route's schemas is refused in one way. */
export const newRoutes = () => new OpenAPIHono<AppEnv>({ defaultHook: refuseInvalid });
