import { expect } from '@playwright/test';
import type * as z from 'zod';

/** The Worker as one person reaches it. Null: the connection broke, as it does when the Worker dies. */
export interface Api {
  url: string;
  userId: string;
  token: string;
  send(
    method: string,
    path: string,
    body?: Body,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}
type Body = object | Uint8Array<ArrayBuffer>;
type Answer = { status: number; headers: Headers; bytes: Uint8Array } | null;

/** Somebody who writes, one after the other, while the Worker may die at any moment. */
export interface Writer {
  /** What is written, for the report. */
  what: string;
  /** The next write; true: it was acknowledged. What nobody heard of may be sent again at once, or left for `check`. */
  write(api: Api): Promise<boolean>;
  /** After the last death: what was acknowledged stands, once; what nobody heard of is sent again and then stands, once. */
  check(api: Api): Promise<Counts>;
}

export interface Counts {
  acknowledged: number;
  /** Sent, and the Worker died before it was answered. */
  unheard: number;
}

export function apiOf(url: string, person: { id: string; token: string }): Api {
  const { id: userId, token } = person;
  return {
    ...{ url, userId, token },
    async send(method, path, body, headers = {}) {
      const isBytes = body instanceof Uint8Array;
      const type = isBytes ? 'application/octet-stream' : 'application/json';
      return await fetch(`${url}/api${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body && { 'content-type': type }),
          ...headers,
        },
        ...(body && { body: isBytes ? body : JSON.stringify(body) }),
      })
        .then(async (response) => ({
          status: response.status,
          headers: response.headers,
          bytes: await response.bytes(),
        }))
        .catch(() => null);
    },
  };
}

/** The body of an answer that was expected to be there. */
export function parsed<T>(schema: z.ZodType<T>, answer: Answer): T {
  expect(answer, 'an answer').not.toBeNull();
  return schema.parse(JSON.parse(new TextDecoder().decode(answer?.bytes)));
}
