import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createApp } from '../app.ts';
import type { Env } from '../env.ts';
import { secretSigner, signToken, USER_A } from './tokens.ts';

/** Settings of its own, so that a test's limits are not another's. */
export interface CallerOptions {
  settings?: Env;
  /** In place of the Worker's own. */
  bindings?: object;
  /** Whose token goes along; null for none. */
  as?: string | null;
}

/** Asks the app as a client would: a token, JSON in and out. Limits are lifted unless the test sets them. */
export function caller({ settings = {}, bindings = {}, as = USER_A }: CallerOptions = {}) {
  const app = createApp();
  const bound = {
    ...env,
    RATE_LIMIT_ENABLED: 'false',
    LOG_REQUESTS: 'false',
    ...settings,
    ...bindings,
  };
  const token =
    as === null
      ? undefined
      : signToken(secretSigner(bound.SUPABASE_URL ?? '', bound.SUPABASE_JWT_SECRET ?? ''), {
          sub: as,
        });

  return async (path: string, init: RequestInit & { json?: unknown } = {}): Promise<Response> => {
    const { json, ...rest } = init;
    const headers = new Headers(init.headers);
    if (token && !headers.has('Authorization'))
      headers.set('Authorization', `Bearer ${await token}`);
    if (json !== undefined) headers.set('Content-Type', 'application/json');
    const ctx = createExecutionContext();
    const request = requestOf(`http://backend${path}`, {
      ...rest,
      headers,
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const response = await app.fetch(request, bound, ctx);
    await waitOnExecutionContext(ctx);
    return response;
  };
}

/** As it may arrive: `new Request` makes no GET with a body, a connection written by hand does. */
function requestOf(url: string, init: RequestInit): Request {
  if (init.method !== 'GET' || !init.body) return new Request(url, init);
  const request = new Request(url, { ...init, method: 'POST' });
  Object.defineProperty(request, 'method', { value: 'GET' });
  return request;
}

/** A body in pieces, without a stated length; counts what was taken of it. */
export function chunked(pieces: Iterable<Uint8Array>) {
  const taken = { bytes: 0, cancelled: false };
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) return controller.close();
        taken.bytes += value.length;
        controller.enqueue(value);
      },
      cancel() {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken };
}
