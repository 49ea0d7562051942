import { ErrorCode, type FieldError, ProblemDetails } from '@jobai/shared/errors';
import * as z from 'zod';
import { getSession, OfflineError, renewSession, type Session } from './account/session.ts';

/** The way to the backend. From the background alone: pages of job sites and their scripts have no token. */

/**
 * Why there is no answer: the backend's own code, or
 * `signedOut` nobody is signed in, or the sign-in was revoked · `offline` nothing answered, or the token could not be
 * renewed · `late` no answer within the deadline · `unclear` an answer that is not the backend's or not of this version.
 */
export const ApiCode = z.enum([
  ...ErrorCode.options,
  ...(['signedOut', 'offline', 'late', 'unclear'] as const),
]);
export type ApiCode = z.infer<typeof ApiCode>;

export class ApiFault extends Error {
  override name = 'ApiFault';
  readonly code: ApiCode;
  /** HTTP status; 0 where nothing answered. */
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  /** Stands in the backend's log too; '' without. */
  readonly requestId: string;
  /** Milliseconds after which a repeat makes sense; null where the backend did not say. */
  readonly retryAfterMs: number | null;

  constructor(
    code: ApiCode,
    about: Partial<
      Pick<ApiFault, 'status' | 'detail' | 'errors' | 'requestId' | 'retryAfterMs'>
    > & {
      cause?: unknown;
    } = {},
  ) {
    super(`${code}${about.status ? ` (${about.status})` : ''}`, { cause: about.cause });
    this.code = code;
    this.status = about.status ?? 0;
    this.detail = about.detail ?? '';
    this.errors = about.errors ?? [];
    this.requestId = about.requestId ?? '';
    this.retryAfterMs = about.retryAfterMs ?? null;
  }

  /** Whether the same request may go through later, by itself. */
  get isPassing(): boolean {
    return (
      this.code === 'offline' || this.code === 'late' || this.status === 429 || this.status >= 500
    );
  }
}

export interface ApiRequest<T> {
  /** '/api/sync?x=1' */
  path: `/${string}`;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a Blob as its bytes. */
  body?: unknown;
  /** What a good answer looks like; anything else is `unclear`. */
  answer: z.ZodType<T>;
  /** The person this is from: where another one is signed in by now, nothing is sent (`signedOut`). */
  as?: string;
  /** A sign-in that was ended a moment ago, to say so; the present one else. */
  session?: Session;
  /** For a POST that creates: a repeat with the same key has no second effect. */
  idempotencyKey?: string;
  /** Besides our own: keys for models of the person's own. */
  headers?: Readonly<Record<string, string>>;
  /** 15 s unless told. */
  deadlineMs?: number;
  signal?: AbortSignal;
}

/** Asks the backend as the signed-in person. Throws `ApiFault`; and the signal's reason when that was aborted. */
export async function api<T>(request: ApiRequest<T>): Promise<T> {
  return parsed(await answered(request), request.answer);
}

/** The same for an answer that is no JSON. */
export async function apiBytes(
  request: Omit<ApiRequest<never>, 'answer' | 'body'>,
): Promise<ArrayBuffer> {
  const response = await answered(request);
  if (!response.ok) throw faultOf(response, await response.json().catch(() => undefined));
  return response.arrayBuffer();
}

type Asked = Omit<ApiRequest<unknown>, 'answer'>;

async function answered(request: Asked): Promise<Response> {
  if (request.session) return send(request.session, request);
  const session = await signedIn(getSession, request.as);
  const response = await send(session, request);
  if (response.status !== 401) return response;
  // A token may be refused before its time: the clock is wrong, or the keys changed. One renewal, one repeat.
  return send(await signedIn(() => renewSession(session.accessToken), request.as), request);
}

async function signedIn(ask: () => Promise<Session | null>, as?: string): Promise<Session> {
  let session: Session | null;
  try {
    session = await ask();
  } catch (cause) {
    if (cause instanceof OfflineError) throw new ApiFault('offline', { cause });
    throw cause;
  }
  if (!session || (as !== undefined && session.userId !== as)) throw new ApiFault('signedOut');
  return session;
}

async function send(session: Session, request: Asked): Promise<Response> {
  const { path, method = 'GET', body, idempotencyKey, deadlineMs = 15_000, signal } = request;
  const deadline = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(`${session.backendUrl}${path}`, {
      method,
      headers: {
        ...request.headers,
        Authorization: `Bearer ${session.accessToken}`,
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': typeOf(body) }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body !== undefined && { body: body instanceof Blob ? body : JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      // A redirect would carry the token to another host.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    // Within the deadline too: the headers may come and the body never.
    const bytes = await response.arrayBuffer();
    return new Response(isBodiless(response.status) ? null : bytes, response);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiFault(deadline.aborted ? 'late' : 'offline', { cause });
  }
}

const typeOf = (body: unknown) =>
  body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json';

const isBodiless = (status: number) => [204, 205, 304].includes(status);

async function parsed<T>(response: Response, answer: z.ZodType<T>): Promise<T> {
  const { status } = response;
  const body: unknown =
    response.body === null ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw faultOf(response, body);
  const good = answer.safeParse(body);
  if (!good.success) throw new ApiFault('unclear', { status, cause: good.error });
  return good.data;
}

/** A backend newer than we are may know codes that we don't. */
const AnyProblem = ProblemDetails.partial().extend({ code: ErrorCode.catch('internal') });

function faultOf(response: Response, body: unknown): ApiFault {
  const { status, headers } = response;
  const seconds = Number(headers.get('Retry-After'));
  const retryAfterMs = headers.has('Retry-After') && seconds >= 0 ? seconds * 1000 : null;
  const isProblem = headers.get('Content-Type')?.startsWith('application/problem+json') === true;
  const problem = AnyProblem.safeParse(body);
  if (!isProblem || !problem.success) return new ApiFault('unclear', { status, retryAfterMs });
  const { code, detail, errors, requestId } = problem.data;
  return new ApiFault(code, { status, detail, errors, requestId, retryAfterMs });
}
