import type { Settings } from '../../env.ts';
import { HITL_TABLES, Questions } from './hitl.ts';
import { EventLog, LOG_TABLES } from './log.ts';
import { RUNS_TABLES, Runs } from './runs.ts';
import { TICKET_TABLES, Tickets } from './tickets.ts';

/** Everything a session keeps. Made when somebody who is signed in first needs it: strangers leave nothing behind. */
export class Store {
  readonly log: EventLog;
  readonly questions: Questions;
  readonly runs: Runs;
  readonly tickets: Tickets;

  constructor(
    sql: SqlStorage,
    { EVENT_HISTORY, DRAFT_TIMEOUT }: Pick<Settings, 'EVENT_HISTORY' | 'DRAFT_TIMEOUT'>,
  ) {
    sql.exec(LOG_TABLES + HITL_TABLES + RUNS_TABLES + TICKET_TABLES);
    this.log = new EventLog(sql, EVENT_HISTORY);
    this.questions = new Questions(sql);
    this.runs = new Runs(sql, DRAFT_TIMEOUT * 1000);
    this.tickets = new Tickets(sql);
  }

  static exists(sql: SqlStorage): boolean {
    const found = sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'head'");
    return [...found].length > 0;
  }

  /** The earliest of all that has to happen by itself, ms since 1970. */
  nextDeadline(): number | null {
    const all = [
      this.log.nextDeadline(),
      this.questions.nextDeadline(),
      this.runs.nextDeadline(),
    ].filter((at) => at !== null);
    return all.length ? Math.min(...all) : null;
  }
}
