import { request } from 'node:http';
import type { TestSupabase, TestUser } from '../../testing/users.ts';
import type { Canary } from './seeds.ts';

/** Whoever asks: a signed-in person, or nobody. */
export interface Asker {
  name: string;
  user: TestUser | null;
}
/** Somebody with a row in every table and a file in every bucket. */
export interface Victim extends Asker {
  user: TestUser;
  canary: Canary;
  /** table → its row as the database returned it. */
  rows: Record<string, Record<string, unknown>>;
}
export interface Answer {
  status: number;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}
interface Ask {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Something got through to somebody who has no right to it. */
export interface Crossing {
  /** Table, view, function or bucket. */
  object: string;
  path: string;
}

export const isDone = ({ status }: Answer) => status >= 200 && status < 300;

/** One test's Supabase as people reach it, counting what they try. */
export class World {
  tried = 0;
  readonly crossings: Crossing[] = [];

  constructor(readonly supabase: TestSupabase) {}

  /** The path goes out as it is written: `fetch` would tidy `..` and `%2e` away before anybody could refuse it. */
  ask(as: Asker, path: string, { method = 'GET', body, headers = {} }: Ask = {}): Promise<Answer> {
    const { publishableKey } = this.supabase;
    return this.send(path, method, body, {
      apikey: publishableKey,
      ...(as.user && { authorization: `Bearer ${as.user.token}` }),
      ...headers,
    });
  }

  /** Past every policy: to look at what an attack did. */
  asService(path: string, { method = 'GET', body, headers = {} }: Ask = {}): Promise<Answer> {
    const { secretKey } = this.supabase;
    return this.send(path, method, body, {
      apikey: secretKey,
      authorization: `Bearer ${secretKey}`,
      ...headers,
    });
  }

  private send(
    path: string,
    method: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const raw = body instanceof Uint8Array || typeof body === 'string';
    const sent = body === undefined ? undefined : raw ? body : JSON.stringify(body);
    const { hostname, port } = new URL(this.supabase.url);
    const type = sent !== undefined && !raw ? { 'content-type': 'application/json' } : {};
    const length = sent === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent)) };
    return new Promise((resolve, reject) => {
      const sending = request(
        { hostname, port, method, path, headers: { ...type, ...length, ...headers } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString(),
              headers: response.headers,
            }),
          );
        },
      );
      sending.on('error', reject);
      sending.end(sent);
    });
  }

  /** Counts one path, and keeps it where it got through. */
  judge(object: string, path: string, crossed: boolean): void {
    this.tried++;
    if (crossed) this.crossings.push({ object, path });
  }
}
