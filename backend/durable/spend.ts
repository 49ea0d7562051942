import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../bindings.ts';
import { admit, type Outcome, told } from './spend/breaker.ts';

/** What somebody wants to do, before they do it. */
export interface Entry {
  /** The most it can cost, millionths of a US dollar; and the most that may be spent in a day. */
  micros: number;
  limit: number;
  /** Who could be asked, best first; empty where another object decides that. */
  links: string[];
  /** Milliseconds after which a call has certainly ended. */
  lease: number;
  /** `first` call of a request, or one `again`; undefined: not counted here. */
  attempt?: 'first' | 'again';
}

export type Entered =
  | { state: 'go'; id: string; link: string | null }
  /** The day's money is spent. `retryAfter`: ms until the next day. */
  | { state: 'spent'; retryAfter: number }
  /** Everybody is left alone for now. `retryAfter`: ms. */
  | { state: 'busy'; retryAfter: number }
  /** Too many repeats lately. */
  | { state: 'enough' };

/** What became of it. */
export interface Left {
  id: string;
  /** What it cost. */
  micros: number;
  link: string | null;
  outcome: Outcome;
  /** ms the provider asked for. */
  retryAfter?: number | undefined;
  /** ms: first pause, and how long who keeps failing is left alone. */
  pauses: { base: number; breaker: number };
  /** Gives an `again` back: nobody was called. */
  unused?: boolean;
}

const A_DAY_MS = 86_400_000;
/** A request may cause less than 1.5 calls in the long run, and a few more in a row where that was not used. */
const AGAIN_PER_REQUEST = 0.3;
const AGAIN_AT_MOST = 4;

const TABLES = `
  create table if not exists days (day integer primary key, micros integer not null);
  create table if not exists open (id text primary key, day integer not null, micros integer not null);
  create table if not exists links (id text primary key, weight real not null, open_until integer not null, probe_until integer not null);
  create table if not exists again (id integer primary key check (id = 1), left real not null)`;

/**
 * Money and calls: one object for each person and one for all. What a call can cost at most is reserved before it and
 * settled after it, one caller at a time, so that any number of calls at once never spend more than the day's limit. A
 * call that never came back keeps its reservation until the day (UTC) ends. The same object knows which provider is
 * left alone. Empties itself after the day, to the last table.
 */
export class Spend extends DurableObject<Bindings> {
  #hasTables = false;

  /** Where nothing is kept nothing is stored, not even tables: they are made at the first use. */
  get #sql(): SqlStorage {
    const { sql } = this.ctx.storage;
    if (!this.#hasTables) sql.exec(TABLES);
    this.#hasTables = true;
    return sql;
  }

  async enter({ micros, limit, links, lease, attempt }: Entry): Promise<Entered> {
    const now = Date.now();
    const sql = this.#sql;
    const day = Math.floor(now / A_DAY_MS);
    await this.#wakeAfter(day);
    if (this.#spent(day) + micros > limit)
      return { state: 'spent', retryAfter: (day + 1) * A_DAY_MS - now };
    if (attempt && !this.#mayCall(attempt)) return { state: 'enough' };
    const admitted = links.length ? admit(sql, links, now, lease) : { link: null };
    if ('wait' in admitted) {
      if (attempt === 'again') this.#giveBack();
      return { state: 'busy', retryAfter: admitted.wait };
    }
    const id = crypto.randomUUID();
    sql.exec('insert into open values (?, ?, ?)', id, day, micros);
    return { state: 'go', id, link: admitted.link };
  }

  async leave({ id, micros, link, outcome, retryAfter, pauses, unused }: Left): Promise<void> {
    const sql = this.#sql;
    await this.#wakeAfter(Math.floor(Date.now() / A_DAY_MS));
    const [open] = sql
      .exec<{ day: number }>('delete from open where id = ? returning day', id)
      .toArray();
    if (open)
      sql.exec(
        'insert into days values (?, ?) on conflict (day) do update set micros = micros + excluded.micros',
        open.day,
        Math.ceil(micros),
      );
    if (link) told(sql, link, outcome, { now: Date.now(), retryAfter, ...pauses });
    if (unused) this.#giveBack();
  }

  /** Of today, millionths of a US dollar, with what is reserved. */
  async spentToday(): Promise<number> {
    const day = Math.floor(Date.now() / A_DAY_MS);
    await this.#wakeAfter(day);
    return this.#spent(day);
  }

  /**
   * The person's data was erased. What they spent today, and their allowance of repeats, stay until the day ends: else an
   * erasure would be a way round the limits. With the account nothing stays.
   */
  async forget(of: 'data' | 'account'): Promise<void> {
    if (of === 'account') return this.#empty();
    this.#sql.exec('delete from links');
    await this.#sweep();
  }

  override alarm(): Promise<void> {
    return this.#sweep();
  }

  /** Takes out what no day needs any more; wakes again after this one, where something is left. */
  async #sweep(): Promise<void> {
    const sql = this.#sql;
    const now = Date.now();
    const day = Math.floor(now / A_DAY_MS);
    sql.exec('delete from days where day < ?', day);
    sql.exec('delete from open where day < ?', day);
    sql.exec('delete from links where open_until < ?', now);
    const { left } = sql
      .exec<{ left: number }>(
        `select (select count(*) from days) + (select count(*) from open) +
           (select count(*) from links) as left`,
      )
      .one();
    if (left > 0) await this.#wakeAfter(day);
    else await this.#empty();
  }

  async #empty(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.#hasTables = false;
  }

  #spent(day: number): number {
    return this.#sql
      .exec<{ micros: number }>(
        `select coalesce((select micros from days where day = ?1), 0) +
           coalesce((select sum(micros) from open where day = ?1), 0) as micros`,
        day,
      )
      .one().micros;
  }

  #mayCall(attempt: 'first' | 'again'): boolean {
    const sql = this.#sql;
    sql.exec('insert into again values (1, ?) on conflict (id) do nothing', AGAIN_AT_MOST);
    if (attempt === 'first') {
      sql.exec('update again set left = min(left + ?, ?)', AGAIN_PER_REQUEST, AGAIN_AT_MOST);
      return true;
    }
    return (
      sql.exec('update again set left = left - 1 where left >= 1 returning left').toArray().length >
      0
    );
  }

  #giveBack(): void {
    this.#sql.exec('update again set left = min(left + 1, ?)', AGAIN_AT_MOST);
  }

  async #wakeAfter(day: number): Promise<void> {
    if ((await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm((day + 1) * A_DAY_MS);
  }
}
