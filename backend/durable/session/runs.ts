import type { EventDraft, EventType } from '@jobai/shared/events';
import type { OpenWork } from '@jobai/shared/live';

export const RUNS_TABLES = `
  CREATE TABLE IF NOT EXISTS runs (
    id TEXT PRIMARY KEY, deadline INTEGER, changed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('filling', 'review', 'parked', 'submitting')));`;

type State = OpenWork['runs'][number]['state'];

/** A device that never came back leaves its run behind for so long. */
const FORGET_MS = 7 * 24 * 60 * 60_000;
const MAX_RUNS = 200;

/** What an event of an apply session makes of it; null: it is over. Others are activity, no step. */
const STEP: Partial<Record<EventType, State | null>> = {
  'applier:start': 'filling',
  'draft:review': 'review',
  'draft:confirm': 'submitting',
  'applier:complete': null,
};

/** Apply sessions that are under way on the person's devices, as far as they told. */
export class Runs {
  constructor(
    private readonly sql: SqlStorage,
    /** How long a review may be left alone, ms. */
    private readonly draftMs: number,
  ) {}

  follow({ type, sessionId }: EventDraft, now: number): void {
    if (!sessionId) return;
    const to = STEP[type];
    if (to === undefined) {
      this.touch(sessionId, now);
      return;
    }
    if (to === null) {
      this.sql.exec('DELETE FROM runs WHERE id = ?', sessionId);
      return;
    }
    const deadline = to === 'review' ? now + this.draftMs : null;
    this.sql.exec(
      'INSERT OR REPLACE INTO runs (id, deadline, changed, state) VALUES (?, ?, ?, ?)',
      sessionId,
      deadline,
      now,
      to,
    );
    this.sql.exec(
      'DELETE FROM runs WHERE changed <= ? OR id NOT IN (SELECT id FROM runs ORDER BY changed DESC LIMIT ?)',
      now - FORGET_MS,
      MAX_RUNS,
    );
  }

  /** Somebody is at it: a review waits on, and a parked one is taken up again. */
  touch(id: string, now: number): void {
    this.sql.exec(
      `UPDATE runs SET state = 'review', deadline = ?, changed = ?
         WHERE id = ? AND state IN ('review', 'parked')`,
      now + this.draftMs,
      now,
      id,
    );
  }

  isReviewable(id: string): boolean {
    return (
      [...this.sql.exec("SELECT 1 FROM runs WHERE id = ? AND state IN ('review', 'parked')", id)]
        .length > 0
    );
  }

  /** Parks reviews that were left alone, and says which. */
  park(now: number): string[] {
    const rows = this.sql.exec<{ id: string }>(
      `UPDATE runs SET state = 'parked', deadline = NULL
         WHERE state = 'review' AND deadline <= ? RETURNING id`,
      now,
    );
    return [...rows].map(({ id }) => id);
  }

  open(): OpenWork['runs'] {
    const rows = this.sql.exec<{ id: string; state: State }>(
      'SELECT id, state FROM runs ORDER BY changed',
    );
    return [...rows].map(({ id, state }) => ({ sessionId: id, state }));
  }

  nextDeadline(): number | null {
    return this.sql.exec<{ at: number | null }>('SELECT min(deadline) AS at FROM runs').one().at;
  }
}
