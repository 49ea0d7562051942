import { exports } from 'cloudflare:workers';
import { ProblemDetails } from '@jobai/shared/errors';
import { expect, inject } from 'vitest';
import { signUp, type TestUser } from './users.ts';

const supabase = inject('supabase');

export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what is in it
  body: any;
}

export interface Caller {
  user: TestUser;
  get: (path: string) => Promise<Answered>;
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
  put: (path: string, body: unknown) => Promise<Answered>;
  patch: (path: string, body: unknown) => Promise<Answered>;
  delete: (path: string) => Promise<Answered>;
  form: (path: string, form: FormData) => Promise<Answered>;
}

async function ask(path: string, init: RequestInit): Promise<Answered> {
  const response = await exports.default.fetch(`http://backend/api${path}`, init);
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const body = /json/.test(type) ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}

function callerWith(user: TestUser, headers: Record<string, string>): Caller {
  const send =
    (method: string) =>
    (path: string, body: unknown, more: Record<string, string> = {}) =>
      ask(path, {
        method,
        headers: { ...headers, ...more, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
  return {
    user,
    get: (path) => ask(path, { headers }),
    post: send('POST'),
    put: send('PUT'),
    patch: send('PATCH'),
    delete: (path) => ask(path, { method: 'DELETE', headers }),
    form: (path, form) => ask(path, { method: 'POST', headers, body: form }),
  };
}

/** Somebody new, signed in. */
export async function somebodyNew(name?: string): Promise<Caller> {
  const user = await signUp(supabase, name);
  return callerWith(user, { authorization: `Bearer ${user.token}` });
}

/** Nobody: no token. */
export const nobody = callerWith({ id: '', email: '', token: '', refreshToken: '' }, {});

/** An answer that is an error of this code, in the one shape of errors. */
export function expectProblem({ status, body }: Answered, code: string): ProblemDetails {
  const problem = ProblemDetails.parse(body);
  expect({ code: problem.code, status: problem.status }).toEqual({ code, status });
  return problem;
}

/** The stored document of a synced row, as no route would write it. `table` as in the database. */
export const breakRow = (table: string, userId: string, id: string, doc: object) =>
  breakColumns(table, userId, id, { doc });

/** Columns of any row, by the key that passes every policy. */
export async function breakColumns(
  table: string,
  userId: string,
  id: string,
  columns: object,
): Promise<void> {
  const path = `${table}?user_id=eq.${userId}&id=eq.${id}`;
  const response = await asService(path, 'PATCH', columns, 'representation');
  expect(await response.json()).toHaveLength(1);
}

/** New rows, by the same key. */
export async function putRows(table: string, rows: object[]): Promise<void> {
  expect((await asService(table, 'POST', rows, 'minimal')).status).toBe(201);
}

const asService = (
  path: string,
  method: string,
  body: object,
  wanted: 'minimal' | 'representation',
) =>
  fetch(`${supabase.url}/rest/v1/${path}`, {
    method,
    headers: {
      apikey: supabase.secretKey,
      authorization: `Bearer ${supabase.secretKey}`,
      'content-type': 'application/json',
      prefer: `return=${wanted}`,
    },
    body: JSON.stringify(body),
  });
