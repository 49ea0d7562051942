import type { AccountReply, AccountRequest } from '../../account/messages.ts';
import type { Stored } from '../../account/store.ts';
import { t } from '../../i18n.ts';

/** The account as pages may know it: never its tokens. */
export type AccountView = Pick<Stored, 'backendUrl' | 'person' | 'pending' | 'ended'>;

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
