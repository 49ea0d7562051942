import type { SyncKind } from '@jobai/shared/sync';
import { db } from '../db/database.ts';
import type { OutboxRow, SentRow, SyncLink } from '../db/syncRecords.ts';
import { type Disagreement, listDisagreements } from './conflicts.ts';
import { wanted } from './contents.ts';
import { titleOf } from './kinds.ts';
import { getLink } from './link.ts';
import { listSent } from './log.ts';
import { DATA_TABLES, differences, SYNC_TABLES } from './prepare.ts';
import { hasSensitiveThere } from './sensitive.ts';

export type Refused = {
  kind: SyncKind;
  title: string;
  code: NonNullable<OutboxRow['result']>['code'];
};

/** Everything a page shows of this device and the account. */
export type SyncOverview = {
  link: SyncLink;
  /** Documents here that the account does not have as they are. */
  waiting: number;
  /** Files whose bytes are still to come. */
  filesToCome: number;
  /** What the account did not take. */
  refused: Refused[];
  disagreements: Disagreement[];
  log: SentRow[];
  hasSensitiveThere: boolean;
};

/** For `useLiveQuery`. */
export function syncOverview(): Promise<SyncOverview> {
  return db.transaction('r', [...DATA_TABLES, ...SYNC_TABLES], async () => {
    const link = await getLink();
    const outbox = await db.outbox.toArray();
    const refused = outbox
      .filter(({ result }) => result?.status === 'refused')
      .map(({ kind, sent, result }) => ({
        kind,
        title: titleOf(kind, sent ?? {}),
        code: result?.code ?? null,
      }));
    const open = link.owner ? [...(await differences(link.sendsSensitive))].length : 0;
    return {
      link,
      waiting: Math.max(0, open - refused.length),
      filesToCome: (await wanted()).length,
      refused,
      disagreements: await listDisagreements(),
      log: await listSent(),
      hasSensitiveThere: link.sendsSensitive || (await hasSensitiveThere()),
    };
  });
}
