import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { getAccount, watchSession } from '../../account/session.ts';
import { exportEverything } from '../../db/exportAll.ts';
import type { Owner } from '../../db/syncRecords.ts';
import { t } from '../../i18n.ts';
import { choose } from '../../sync/conflicts.ts';
import { adopt, decline, setOn, startAnew, takeOver } from '../../sync/link.ts';
import { syncOverview } from '../../sync/overview.ts';
import { replaceByAccount } from '../../sync/replace.ts';
import { setSensitive } from '../../sync/sensitive.ts';
import { askSync } from '../../sync/wake.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { useToast } from '../../ui/base/Toasts.tsx';
import { SyncPage } from '../../ui/options/sync/SyncPage.tsx';
import { download } from './download.ts';
import { useTry } from './useTry.ts';

/** Who is signed in; undefined until read. */
function useSignedIn(): Owner | null | undefined {
  const [account, setAccount] = useState<Owner | null>();
  useEffect(() => {
    void getAccount().then(setAccount);
    return watchSession(setAccount);
  }, []);
  return account;
}

export function SyncRoute({ place }: { place?: string }) {
  const account = useSignedIn();
  const overview = useLiveQuery(syncOverview, []);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = useTry();
  const toast = useToast();
  if (account === undefined || !overview) return <Skeleton rows={6} />;

  const askNow = async () => {
    setIsBusy(true);
    await askSync();
    setIsBusy(false);
  };
  /** What the person decided, and a round right after it. */
  const thenSync = (decide: () => Promise<unknown>) =>
    void attempt(async () => {
      await decide();
      await askNow();
    });
  return (
    <SyncPage
      view={{ ...overview, account, isBusy }}
      isLogWanted={place === 'sent'}
      actions={{
        adopt: () => thenSync(async () => account && (await adopt(account))),
        decline: () => void attempt(async () => account && (await decline(account.userId))),
        syncNow: () => void askNow(),
        setOn: (isOn) => thenSync(() => setOn(isOn)),
        setSensitive: (isOn, andRemove) => thenSync(() => setSensitive(isOn, andRemove)),
        choose: (id, side) =>
          void attempt(async () => {
            await choose(id, side);
            toast({ text: t(`sync_chosen_${side}`) });
          }),
        startAnew: () => thenSync(startAnew),
        replace: () =>
          thenSync(async () => {
            if (account && !(await replaceByAccount(account)))
              toast({ text: t('sync_replaceOpen') });
          }),
        takeOver: () => thenSync(async () => account && (await takeOver(account))),
        exportAll: () =>
          void attempt(async () => {
            const { name, file } = await exportEverything();
            download(name, file);
          }),
      }}
    />
  );
}
