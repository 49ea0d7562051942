import * as z from 'zod';

/**
 * Every way the backend says no: a stable code, its HTTP status and one plain sentence. The code is what programs
 * read and never changes its meaning; the title is for people.
 */
export const ERRORS = {
  malformed_request: { status: 400, title: 'The request can not be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  token_invalid: { status: 401, title: 'This sign-in is not valid here' },
  token_expired: { status: 401, title: 'This sign-in has run out' },
  forbidden: { status: 403, title: 'This is not yours to do' },
  /** What can't be undone asks for a sign-in of the last minutes. */
  sign_in_again: { status: 403, title: 'This needs a fresh sign-in' },
  not_found: { status: 404, title: 'There is nothing here' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'It changed in the meantime' },
  already_exists: { status: 409, title: 'This is here already' },
  /** What is stored no longer fits its schema; `errors` say where. It is kept as it is. */
  stored_row_broken: { status: 409, title: 'What is stored here can no longer be read' },
  /** Nobody gave a key for what was asked: rules do it, or nobody. */
  no_model: { status: 409, title: 'No language model is set up for this' },
  idempotency_in_progress: { status: 409, title: 'The same request is still being worked on' },
  /** So many rows, or so much in files, is all one person may keep. What is there stays and can be changed. */
  account_full: { status: 409, title: 'There is no more room in this account' },
  posting_gone: { status: 410, title: 'This posting is no longer there' },
  body_too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'This kind of content is not taken here' },
  invalid_request: { status: 422, title: 'The request does not fit what is expected' },
  file_refused: { status: 422, title: 'This file is not taken' },
  /** Answers of sensitive kinds (F7): never remembered, and stored only where the person said so. */
  sensitive_refused: { status: 422, title: 'This is too personal to be stored here' },
  /** What is fetched on somebody's word: public web addresses on ports 80 and 443 (safety D4). */
  address_refused: { status: 422, title: 'This address is not one that can be read' },
  page_refused: { status: 422, title: 'What stands there is too large, or no text' },
  posting_unreadable: { status: 422, title: 'No posting can be read there' },
  idempotency_mismatch: { status: 422, title: 'This idempotency key came with another request' },
  upgrade_required: { status: 426, title: 'This address speaks WebSocket' },
  rate_limited: { status: 429, title: 'Too many requests' },
  /** The day's money for models is spent; `Retry-After` says when the next day begins. */
  budget_exhausted: { status: 429, title: 'The budget for language models is used up for today' },
  internal: { status: 500, title: 'Something went wrong here' },
  page_unreachable: { status: 502, title: 'The page does not answer' },
  model_refused: { status: 502, title: 'The language model declined to answer' },
  model_invalid: { status: 502, title: 'The language model answered something unusable' },
  auth_unavailable: { status: 503, title: 'Sign-ins can not be checked at the moment' },
  database_unavailable: { status: 503, title: 'The database does not answer at the moment' },
  model_unavailable: { status: 503, title: 'No language model answers at the moment' },
  /** The operator's switch (MODELS_ENABLED). */
  models_off: { status: 503, title: 'Language models are switched off here' },
  not_configured: { status: 503, title: 'The backend lacks a setting' },
  model_timeout: { status: 504, title: 'The language models took too long' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof ERRORS;
export const ErrorCode = z.enum(Object.keys(ERRORS) as [ErrorCode, ...ErrorCode[]]);

/** Where in the request something does not fit: `body.skills.0`, `query.limit`, and why. Never the value itself. */
export const FieldError = z.object({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457 `application/problem+json`, the body of every answer that is an error. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  code: ErrorCode,
  detail: z.string().optional(),
  errors: z.array(FieldError).optional(),
  /** Id of what stands in the way: `already_exists`. */
  existingId: z.string().optional(),
  /** Stands in the log too. */
  requestId: z.string(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

export interface ProblemOptions {
  /** What is shown besides the title; never content of a person. */
  detail?: string;
  errors?: FieldError[];
  existingId?: string;
  /** Seconds after which a repeat makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** An error with a code. Thrown anywhere in the backend; becomes HTTP in one place only. */
export class Problem extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly errors: FieldError[] | undefined;
  readonly existingId: string | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, options: ProblemOptions = {}) {
    super(ERRORS[code].title, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors;
    this.existingId = options.existingId;
    this.retryAfter = options.retryAfter;
  }

  get status() {
    return ERRORS[this.code].status;
  }
}
