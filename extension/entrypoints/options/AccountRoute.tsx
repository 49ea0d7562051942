import { useEffect } from 'react';
import { askAccount } from '../../account/ask.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { AccountPage } from '../../ui/options/account/AccountPage.tsx';
import { useAccount } from '../../useAccount.ts';
import { useSync } from '../../useSync.ts';

export function AccountRoute() {
  const account = useAccount();
  const sync = useSync(account);
  useEffect(() => {
    // Was it signed out elsewhere meanwhile? What comes of it shows by itself.
    void askAccount({ type: 'account.check' });
  }, []);
  return account ? (
    <AccountPage view={{ ...account, sync }} ask={askAccount} />
  ) : (
    <Skeleton rows={5} />
  );
}
