import type { EventDraft, LiveEvent } from '@jobai/shared/events';

/** Nothing of what was told is kept longer, read or not. */
export const KEEP_MS = 24 * 60 * 60_000;
/** Ids of devices' events that are remembered, so that a repeat counts once. */
const MAX_SEEN = 5000;

export const LOG_TABLES = `
  CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS head (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL);
  INSERT OR IGNORE INTO head (only, seq) VALUES (1, 0);
  CREATE TABLE IF NOT EXISTS seen (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL);`;

/** What was told, in order: a number for each, the newest `keep` of them, none older than a day. */
export class EventLog {
  constructor(
    private readonly sql: SqlStorage,
    private readonly keep: number,
  ) {}

  append(draft: EventDraft, now: number): LiveEvent {
    const { seq } = this.sql
      .exec<{ seq: number }>('UPDATE head SET seq = seq + 1 RETURNING seq')
      .one();
    const event = { ...draft, seq, timestamp: new Date(now).toISOString() } as LiveEvent;
    this.sql.exec('INSERT INTO events VALUES (?, ?, ?)', seq, now, JSON.stringify(event));
    this.sql.exec('DELETE FROM events WHERE seq <= ? OR at <= ?', seq - this.keep, now - KEEP_MS);
    return event;
  }

  /** `seq` of the newest event there ever was; 0 before the first. */
  head(): number {
    return this.sql.exec<{ seq: number }>('SELECT seq FROM head').one().seq;
  }

  /** `seq` of the oldest that can still be sent; the next one to come where none is kept. */
  oldest(): number {
    const row = this.sql.exec<{ seq: number | null }>('SELECT min(seq) AS seq FROM events').one();
    return row.seq ?? this.head() + 1;
  }

  /** As they were stored, without gaps: one of an older version is its reader's to understand. */
  after(seq: number): string[] {
    const rows = this.sql.exec<{ body: string }>(
      'SELECT body FROM events WHERE seq > ? ORDER BY seq',
      seq,
    );
    return [...rows].map(({ body }) => body);
  }

  forget(now: number): void {
    this.sql.exec('DELETE FROM events WHERE at <= ?', now - KEEP_MS);
  }

  /** When the oldest event has been kept long enough, ms since 1970. */
  nextDeadline(): number | null {
    const { at } = this.sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM events').one();
    return at === null ? null : at + KEEP_MS;
  }

  /** The place a device's event got before; null: it is new. */
  placeOf(id: string): number | null {
    const [row] = this.sql.exec<{ seq: number }>('SELECT seq FROM seen WHERE id = ?', id);
    return row?.seq ?? null;
  }

  remember(id: string, seq: number): void {
    this.sql.exec('INSERT INTO seen (id, seq) VALUES (?, ?)', id, seq);
    this.sql.exec('DELETE FROM seen WHERE n <= (SELECT max(n) FROM seen) - ?', MAX_SEEN);
  }
}
