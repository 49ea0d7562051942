import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../bindings.ts';

const TABLES = `
  create table if not exists hits (id integer primary key check (id = 1), used integer not null, reset_at integer not null);
  create table if not exists gone (id integer primary key check (id = 1), until integer not null);`;

/** What one caller used of the present period, and when it ends (ms since 1970). */
export interface Used {
  used: number;
  resetAt: number;
  /** The account was deleted: its tokens are good for nothing any more. */
  isGone: boolean;
}

/**
 * Counts one caller's requests in fixed windows. One object per person (or network address), so the count is exact,
 * also when twenty requests come at once; in SQLite, so it outlives the object's sleep. Empties itself when the window
 * is over: an address that never comes back leaves nothing. A person's also knows whether their account was deleted:
 * every request passes here, and a token can't be called back.
 */
export class Quota extends DurableObject<Bindings> {
  /** One request more. `period`: ms. */
  async hit(period: number): Promise<Used> {
    const now = Date.now();
    const { sql } = this.ctx.storage;
    // Here and not at the object's start: the end of a period takes the tables away from an object that lives on.
    sql.exec(TABLES);
    const row = sql
      .exec<{ used: number; reset_at: number }>(
        `insert into hits values (1, 1, ?1 + ?2) on conflict (id) do update set
           used = case when reset_at <= ?1 then 1 else used + 1 end,
           reset_at = case when reset_at <= ?1 then ?1 + ?2 else reset_at end
         returning used, reset_at`,
        now,
        period,
      )
      .one();
    if (row.used === 1) await this.#arm();
    return { used: row.used, resetAt: row.reset_at, isGone: this.#goneUntil() > now };
  }

  /** Until `until` (ms since 1970) the account's tokens are refused; 0: it is not gone after all. */
  async markGone(until: number): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec(TABLES);
    sql.exec('delete from gone');
    if (until > 0) sql.exec('insert into gone values (1, ?)', until);
    await this.#arm();
  }

  async isGone(): Promise<boolean> {
    this.ctx.storage.sql.exec(TABLES);
    return this.#goneUntil() > Date.now();
  }

  #goneUntil(): number {
    const [row] = this.ctx.storage.sql.exec<{ until: number }>('select until from gone').toArray();
    return row?.until ?? 0;
  }

  /** The one alarm, at what ends first; nothing is left where nothing is kept. */
  async #arm(): Promise<void> {
    const { next } = this.ctx.storage.sql
      .exec<{ next: number | null }>(
        'select min(at) as next from (select reset_at as at from hits union all select until from gone)',
      )
      .one();
    if (next !== null) await this.ctx.storage.setAlarm(next);
    else await this.ctx.storage.deleteAll();
  }

  override async alarm(): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec(TABLES);
    sql.exec('delete from hits where reset_at <= ?', Date.now());
    sql.exec('delete from gone where until <= ?', Date.now());
    await this.#arm();
  }
}
