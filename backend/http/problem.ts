import {
  ERRORS,
  type ErrorCode,
  type FieldError,
  Problem,
  type ProblemDetails,
} from '@jobai/shared/errors';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodError } from 'zod';
import { SettingsError } from '../env.ts';
import type { AppEnv } from './appEnv.ts';

/** What Hono and its validators throw by themselves. */
const BY_STATUS: Record<number, ErrorCode> = {
  400: 'malformed_request',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
  415: 'unsupported_media_type',
};

/** The one place where an error becomes HTTP (RFC 9457). What nobody expected says nothing but its request id. */
export function onError(error: unknown, c: Context<AppEnv>): Response {
  const problem = problemOf(error);
  c.set('problem', problem.code);
  if (problem.code === 'internal') logFault(error, c.get('requestId'));
  const { status, title } = ERRORS[problem.code];
  const body: ProblemDetails = {
    type: `urn:jobai:error:${problem.code}`,
    title,
    status,
    code: problem.code,
    ...(problem.detail !== undefined && { detail: problem.detail }),
    ...(problem.errors && { errors: problem.errors }),
    ...(problem.existingId !== undefined && { existingId: problem.existingId }),
    requestId: c.get('requestId') ?? '',
  };
  if (problem.retryAfter !== undefined)
    c.header('Retry-After', String(Math.max(1, Math.ceil(problem.retryAfter))));
  // RFC 6750: says which scheme is expected and whether a better token would help.
  if (status === 401)
    c.header(
      'WWW-Authenticate',
      problem.code === 'unauthenticated' ? 'Bearer' : 'Bearer error="invalid_token"',
    );
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'Content-Type': 'application/problem+json',
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof SettingsError)
    return new Problem('not_configured', { detail: error.settings.join(', '), cause: error });
  const code = error instanceof HTTPException ? BY_STATUS[error.status] : undefined;
  return new Problem(code ?? 'internal', { cause: error });
}

/** The error's kind and where it was thrown. Its message may quote what a person wrote, so it stays out. */
function logFault(error: unknown, requestId: string): void {
  const fault = error instanceof Error ? error : new Error();
  const at = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  console.error(
    JSON.stringify({
      level: 'error',
      request: requestId,
      error: fault.name,
      at: at?.slice(0, 8).map((line) => line.trim()),
    }),
  );
}

/** Hook of every route's validation: which parts of the request do not fit, and why. */
export function refuseInvalid(
  result: { target: string } & ({ success: true } | { success: false; error: ZodError }),
  c: Context,
): void {
  // The validator takes a request without a body for `{}`, which may fit: an empty request would erase an account.
  if (result.target === 'json' && !c.req.header('Content-Type'))
    throw new Problem('malformed_request', { detail: 'A body in JSON is needed' });
  if (result.success) return;
  const from = result.target === 'json' || result.target === 'form' ? 'body' : result.target;
  const errors = result.error.issues.slice(0, 50).map(
    ({ path, message }): FieldError => ({
      path: [from, ...path.map(String)].join('.').slice(0, 500),
      message: message.slice(0, 500),
    }),
  );
  throw new Problem('invalid_request', { errors });
}
