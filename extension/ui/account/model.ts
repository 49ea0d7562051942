import type { AccountReply, AccountRequest } from '../../account/messages.ts';
import type { Stored } from '../../account/store.ts';
import type { SyncFault } from '../../db/syncRecords.ts';
import { t } from '../../i18n.ts';
import type { Stage } from '../options/sync/model.ts';

/** How this device's data and the account stand. */
export type AccountSync = {
  stage: Stage;
  /** Changes that the account does not have. */
  waiting: number;
  /** Why syncing does not go on. */
  fault: SyncFault | null;
};

/** The account as pages may know it: never its tokens. */
export type AccountView = Pick<Stored, 'backendUrl' | 'person' | 'pending' | 'ended'> & {
  sync?: AccountSync | null;
};

/** What would stand nowhere but on this device; '' where nothing waits for this account. */
export function unsentText(sync: AccountSync | null | undefined): string {
  if (sync?.stage !== 'on' || sync.waiting === 0) return '';
  return sync.waiting === 1 ? t('account_unsentOne') : t('account_unsent', sync.waiting);
}

export type AskAccount = (request: AccountRequest) => Promise<AccountReply>;

/** "jobai.example", "127.0.0.1:8787" */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** Why it did not work and what to do; null after an answer that it did. */
export function problemText(reply: AccountReply, backendUrl: string): string | null {
  if (reply.ok) return null;
  if (reply.problem === 'other') {
    return reply.detail ? t('account_problem_otherSays', reply.detail) : t('account_problem_other');
  }
  return t(`account_problem_${reply.problem}`, hostOf(backendUrl));
}
