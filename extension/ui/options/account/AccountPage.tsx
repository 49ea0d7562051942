import { t } from '../../../i18n.ts';
import { AccountContent } from '../../account/AccountContent.tsx';
import type { AccountView, AskAccount } from '../../account/model.ts';
import { PageHead } from '../PageHead.tsx';

export function AccountPage({ view, ask }: { view: AccountView; ask: AskAccount }) {
  return (
    <>
      <PageHead title={t('options_account')} text={t('account_pageText')} />
      <AccountContent view={view} ask={ask} />
    </>
  );
}
