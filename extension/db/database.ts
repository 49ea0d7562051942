import type { SavedAnswer } from '@jobai/shared/answers';
import type { Application, Receipt } from '@jobai/shared/application';
import { Dexie, type EntityTable, type Transaction, type Version } from 'dexie';
import type { ApplySession } from '../apply/session.ts';
import type { AnalysisRow, OpenPage, ProfileRow, StoredFile } from './records.ts';
import type { ConflictRow, OutboxRow, SentRow, SyncedRow, SyncLink } from './syncRecords.ts';

/**
 * Everything the product keeps, on this device. Written by the background and by extension pages; never reachable
 * from a web page. Versions are append-only: change a store by adding `this.version(n + 1)`, never by editing one, and
 * add its fixture (db/fixtures). An upgrade must leave a damaged row as it is instead of throwing: one bad row would keep
 * the whole store, or a whole backup, from opening.
 */
export class JobAiDatabase extends Dexie {
  profile!: EntityTable<ProfileRow, 'id'>;
  files!: EntityTable<StoredFile, 'id'>;
  answers!: EntityTable<SavedAnswer, 'id'>;
  applications!: EntityTable<Application, 'id'>;
  receipts!: EntityTable<Receipt, 'id'>;
  sessions!: EntityTable<ApplySession, 'id'>;
  pages!: EntityTable<OpenPage, 'id'>;
  synced!: EntityTable<SyncedRow, 'id'>;
  outbox!: EntityTable<OutboxRow, 'id'>;
  conflicts!: EntityTable<ConflictRow, 'id'>;
  syncLink!: EntityTable<SyncLink, 'id'>;
  syncLog!: EntityTable<SentRow, 'id'>;
  analyses!: EntityTable<AnalysisRow, 'id'>;

  /** `upTo`: stops at that version, as the product of that time did; backups of older versions are upgraded this way. */
  constructor(
    name = 'jobai',
    private readonly upTo = Number.POSITIVE_INFINITY,
  ) {
    super(name);
    this.version(1).stores({
      profile: 'id',
      files: 'id, addedAt',
      answers: 'id, labelKey, updatedAt',
      applications: 'id, jobKey, status, dueOn, updatedAt, company',
      receipts: 'id, applicationId, sessionId',
      sessions: 'id, tabId, state, updatedAt',
      pages: 'id, tabId, documentId',
    });
    this.version(2)
      .stores({
        // What is due is counted and listed without reading rows that ended or have no day.
        applications: 'id, jobKey, status, dueOn, updatedAt, company, [status+dueOn]',
        // What an employer was sent the last time is looked up by its board.
        receipts: 'id, applicationId, sessionId, job.tenant',
      })
      .upgrade((change) => withFileKinds(change));
    // What is known of the person's account. Rows that were there before are not touched.
    this.version(3).stores({
      synced: 'id, [kind+docId]',
      outbox: 'id, userId',
      conflicts: 'id, [kind+docId]',
      syncLink: 'id',
      syncLog: 'id, at',
    });
    // How postings fit; nothing that was there before is touched.
    this.version(4).stores({ analyses: 'id, at' });
  }

  override version(number: number): Version {
    return number <= this.upTo ? super.version(number) : LATER;
  }
}

/** Before version 2 every stored file was a résumé. */
async function withFileKinds(change: Transaction): Promise<void> {
  await change
    .table<Partial<StoredFile>>('files')
    .toCollection()
    .modify((file) => {
      file.kind ??= 'resume';
      file.roles ??= [];
    });
}
/** Takes what a version after `upTo` declares and does nothing with it. */
const LATER: Version = { stores: () => LATER, upgrade: () => LATER };

export const db = new JobAiDatabase();
