import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../bindings.ts';

/** An answer kept for repeats. Bodies are text: JSON. */
export interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: string;
}

/** What a request with a key may do. `id`: of what it creates, the same however often it begins anew. */
export type Begun =
  | { state: 'run'; id: string }
  | { state: 'done'; id: string; answer: KeptAnswer }
  | { state: 'running'; retryAfter: number }
  | { state: 'other_request' };

/** How long a repeat gets the same answer. */
const KEEP_MS = 24 * 60 * 60_000;
/**
 * A request that neither ended nor said it still runs by then died; the next one with its key begins anew, under the same
 * id. Short, for a device whose request died with the Worker asks again; a request that takes longer renews it.
 */
const LEASE_MS = 10_000;

interface Row extends Record<string, SqlStorageValue> {
  id: string;
  fingerprint: string;
  lease_until: number;
  answer: string | null;
}

/**
 * The idempotency keys of one person, one object each: requests with the same key meet here, one at a time. What may
 * run is written down before it runs.
 */
export class Idempotency extends DurableObject<Bindings> {
  constructor(ctx: DurableObjectState, env: Bindings) {
    super(ctx, env);
    ctx.storage.sql.exec(
      `create table if not exists requests (
         key text primary key, fingerprint text not null, id text not null,
         lease_until integer not null, answer text, expires_at integer not null)`,
    );
  }

  /** `fingerprint`: of method, address and body. */
  async begin(key: string, fingerprint: string): Promise<Begun> {
    const now = Date.now();
    const { sql } = this.ctx.storage;
    sql.exec('delete from requests where expires_at <= ?', now);
    const [row] = sql
      .exec<Row>('select id, fingerprint, lease_until, answer from requests where key = ?', key)
      .toArray();
    if (!row) {
      const id = crypto.randomUUID();
      sql.exec(
        'insert into requests values (?, ?, ?, ?, null, ?)',
        key,
        fingerprint,
        id,
        now + LEASE_MS,
        now + KEEP_MS,
      );
      await this.#wakeAt(now + KEEP_MS);
      return { state: 'run', id };
    }
    if (row.fingerprint !== fingerprint) return { state: 'other_request' };
    if (row.answer !== null) return { state: 'done', id: row.id, answer: JSON.parse(row.answer) };
    if (row.lease_until > now)
      return { state: 'running', retryAfter: Math.min(5, (row.lease_until - now) / 1000) };
    sql.exec('update requests set lease_until = ? where key = ?', now + LEASE_MS, key);
    return { state: 'run', id: row.id };
  }

  /** The request still runs. */
  renew(key: string, id: string): void {
    this.ctx.storage.sql.exec(
      'update requests set lease_until = ? where key = ? and id = ? and answer is null',
      Date.now() + LEASE_MS,
      key,
      id,
    );
  }

  /** The request ended well: repeats get this. */
  finish(key: string, id: string, answer: KeptAnswer): void {
    this.ctx.storage.sql.exec(
      'update requests set answer = ? where key = ? and id = ?',
      JSON.stringify(answer),
      key,
      id,
    );
  }

  /** The request was refused or failed: a repeat runs at once, under the same id. */
  release(key: string, id: string): void {
    this.ctx.storage.sql.exec(
      'update requests set lease_until = 0 where key = ? and id = ? and answer is null',
      key,
      id,
    );
  }

  /** Everything of this person is forgotten (erase). */
  async forget(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    this.ctx.storage.sql.exec('delete from requests');
  }

  override async alarm(): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec('delete from requests where expires_at <= ?', Date.now());
    const { next } = sql
      .exec<{ next: number | null }>('select min(expires_at) as next from requests')
      .one();
    if (next !== null) await this.ctx.storage.setAlarm(next);
  }

  async #wakeAt(at: number): Promise<void> {
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(at);
  }
}
