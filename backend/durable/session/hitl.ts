import type { OpenWork } from '@jobai/shared/live';
import { KEEP_MS } from './log.ts';

export const HITL_TABLES = `
  CREATE TABLE IF NOT EXISTS hitl (
    id TEXT PRIMARY KEY, session_id TEXT, question TEXT NOT NULL, deadline INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'answered', 'timeout')), response TEXT);
  CREATE INDEX IF NOT EXISTS hitl_open ON hitl (status, deadline);`;

/** Answers are kept for whoever asked and has not looked yet, like everything that was told: for a day. */
const MAX_ROWS = 500;

export interface Question {
  id: string;
  question: string;
  sessionId: string | undefined;
  /** ms since 1970. */
  deadline: number;
}

type Kept = {
  id: string;
  session_id: string | null;
  question: string;
  status: string;
  response: string | null;
  deadline: number;
};

export type Outcome = { status: 'pending' | 'answered' | 'timeout'; response: string | null };

/**
 * Questions to the person. Each ends once: by its first answer, or left for them when its time is over. `deadline` is when
 * an open one ends, and when one that is over ended.
 */
export class Questions {
  constructor(private readonly sql: SqlStorage) {}

  /** false: this question was asked before, and stays as it is. */
  ask({ id, question, sessionId, deadline }: Question): boolean {
    const { rowsWritten } = this.sql.exec(
      "INSERT OR IGNORE INTO hitl VALUES (?, ?, ?, ?, 'pending', NULL)",
      id,
      sessionId ?? null,
      question,
      deadline,
    );
    this.sql.exec(
      `DELETE FROM hitl WHERE status <> 'pending' AND id NOT IN
         (SELECT id FROM hitl ORDER BY deadline DESC LIMIT ?)`,
      MAX_ROWS,
    );
    return rowsWritten > 0;
  }

  /** The first answer wins; its question's run where it counted. */
  answer(
    id: string,
    response: string | null,
    now: number,
  ): 'unknown' | 'late' | { sessionId: string | null } {
    const [won] = this.sql.exec<{ session_id: string | null }>(
      `UPDATE hitl SET status = 'answered', response = ?, deadline = ?
         WHERE id = ? AND status = 'pending' RETURNING session_id`,
      response,
      now,
      id,
    );
    if (won) return { sessionId: won.session_id };
    return this.outcome(id) ? 'late' : 'unknown';
  }

  outcome(id: string): Outcome | null {
    const [row] = this.sql.exec<Outcome>('SELECT status, response FROM hitl WHERE id = ?', id);
    return row ?? null;
  }

  /** Ends what nobody answered in time, and says which those are. */
  expire(now: number): { id: string; sessionId: string | null }[] {
    const rows = this.sql.exec<{ id: string; session_id: string | null }>(
      `UPDATE hitl SET status = 'timeout' WHERE status = 'pending' AND deadline <= ?
         RETURNING id, session_id`,
      now,
    );
    return [...rows].map(({ id, session_id }) => ({ id, sessionId: session_id }));
  }

  /** The run is over: nobody waits for its answers any more. */
  drop(sessionId: string): void {
    this.sql.exec("DELETE FROM hitl WHERE session_id = ? AND status = 'pending'", sessionId);
  }

  open(): OpenWork['hitl'] {
    const rows = this.sql.exec<{ id: string; question: string; deadline: number }>(
      "SELECT id, question, deadline FROM hitl WHERE status = 'pending' ORDER BY deadline LIMIT 100",
    );
    return [...rows].map(({ id, question, deadline }) => ({
      hitl_id: id,
      question,
      expires_at: new Date(deadline).toISOString(),
    }));
  }

  /** What ended a day ago, with its answer. */
  forget(now: number): void {
    this.sql.exec("DELETE FROM hitl WHERE status <> 'pending' AND deadline <= ?", now - KEEP_MS);
  }

  /** As they are kept. */
  all(): Kept[] {
    const rows = this.sql.exec<Kept>(
      'SELECT id, session_id, question, status, response, deadline FROM hitl ORDER BY deadline',
    );
    return [...rows];
  }

  nextDeadline(): number | null {
    return this.sql
      .exec<{ at: number | null }>(
        "SELECT min(CASE status WHEN 'pending' THEN deadline ELSE deadline + ? END) AS at FROM hitl",
        KEEP_MS,
      )
      .one().at;
  }
}
