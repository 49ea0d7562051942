import { DurableObject } from 'cloudflare:workers';
import type { Bindings } from '../bindings.ts';

const TABLE =
  'create table if not exists hits (id integer primary key check (id = 1), used integer not null, reset_at integer not null)';

/** What one caller used of the present period, and when it ends (ms since 1970). */
export interface Used {
  used: number;
  resetAt: number;
}

/**
 * Counts one caller's requests in fixed windows. One object per person (or network address), so the count is exact,
 * also when twenty requests come at once; in SQLite, so it outlives the object's sleep. Empties itself when the window
 * is over: an address that never comes back leaves nothing.
 */
export class Quota extends DurableObject<Bindings> {
  /** One request more. `period`: ms. */
  async hit(period: number): Promise<Used> {
    const now = Date.now();
    const { sql } = this.ctx.storage;
    // Here and not at the object's start: the end of a period takes the table away from an object that lives on.
    sql.exec(TABLE);
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
    if (row.used === 1) await this.ctx.storage.setAlarm(row.reset_at);
    return { used: row.used, resetAt: row.reset_at };
  }

  override async alarm(): Promise<void> {
    const { sql } = this.ctx.storage;
    sql.exec(TABLE);
    sql.exec('delete from hits where reset_at <= ?', Date.now());
    const [left] = sql.exec<{ reset_at: number }>('select reset_at from hits').toArray();
    if (left) await this.ctx.storage.setAlarm(left.reset_at);
    else await this.ctx.storage.deleteAll();
  }
}
