import type * as z from 'zod';
import { ApplySession } from '../apply/session.ts';
import { step } from '../apply/transitions.ts';
import { SCHEMAS } from '../db/broken.ts';

/** What restoring has to know of a store. Rows are handled by these rules only. */
export interface StoreRule<T extends { id: string }> {
  schema: z.ZodType<T>;
  /** ISO 8601; the newer of two rows wins. */
  changedAt: (row: T) => string;
  /** Rows that mean the same under two ids have this in common. */
  twin?: (row: T) => string;
  /** Belongs to a form that is open here right now: stays, whatever is restored. */
  isLive?: (row: T) => boolean;
  /** What it is on another machine. */
  arrive?: (row: T, exportedAt: Date) => T;
}

const rule = <T extends { id: string }>(one: StoreRule<T>): StoreRule<{ id: string }> =>
  // Rows reach a rule only after its own schema took them.
  one as unknown as StoreRule<{ id: string }>;

/**
 * Every store and how it is restored; null: it describes tabs of one browser session, what this device has agreed with
 * an account, or what can be made again, and stays behind.
 */
export const STORE_RULES: Record<string, StoreRule<{ id: string }> | null> = {
  profile: rule({ schema: SCHEMAS.profile, changedAt: (row) => row.updatedAt }),
  files: rule({
    schema: SCHEMAS.files,
    changedAt: (row) => row.addedAt,
    twin: (row) => `${row.sha256} ${row.name}`,
  }),
  answers: rule({
    schema: SCHEMAS.answers,
    changedAt: (row) => row.updatedAt,
    twin: (row) => JSON.stringify([row.labelKey, row.ats, row.tenant, row.country ?? null]),
  }),
  applications: rule({ schema: SCHEMAS.applications, changedAt: (row) => row.updatedAt }),
  receipts: rule({ schema: SCHEMAS.receipts, changedAt: (row) => row.approvedAt }),
  sessions: rule({
    schema: ApplySession,
    changedAt: (row) => row.updatedAt,
    isLive: (row) => row.state !== 'ended',
    arrive: arrived,
  }),
  pages: null,
  synced: null,
  outbox: null,
  conflicts: null,
  syncLink: null,
  syncLog: null,
  // Made again where it is wanted.
  analyses: null,
};

/**
 * The tab of a session stayed on the old machine. What was sent and nobody knows the end of stays an open question here
 * too (F1: only the person leaves `unknown`, and the same job is not sent twice meanwhile); everything else has ended.
 */
function arrived(session: ApplySession, exportedAt: Date): ApplySession {
  const detached = { ...session, tabId: -1, frameId: 0, documentId: '' };
  switch (session.state) {
    case 'unknown':
    case 'ended':
      return detached;
    case 'submitted':
      return step(detached, { type: 'closed' }, exportedAt);
    default:
      return step(detached, { type: 'lost', problem: 'tabClosed' }, exportedAt);
  }
}
