import type { Application, ApplicationStatus } from '../application.ts';

/** Moves kept of one application; the oldest go first. */
const HISTORY_KEPT = 1000;

/** Moved to another status, with the move in its history; the same status again is no move. `at`: ISO instant. */
export function moved(row: Application, to: ApplicationStatus, at: string): Application {
  if (row.status === to) return row;
  const history = [...row.history, { at, from: row.status, to }].slice(-HISTORY_KEPT);
  return { ...row, status: to, history };
}
