import { useLiveQuery } from 'dexie-react-hooks';
import { askAccount } from '../../account/ask.ts';
import { MAX_BACKUP_BYTES } from '../../backup/read.ts';
import { brokenRows } from '../../db/broken.ts';
import { countEverything, eraseEverything } from '../../db/erase.ts';
import { exportEverything } from '../../db/exportAll.ts';
import { t } from '../../i18n.ts';
import { hostOf, unsentText } from '../../ui/account/model.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { useToast } from '../../ui/base/Toasts.tsx';
import { DataPage } from '../../ui/options/data/DataPage.tsx';
import { sizeText } from '../../ui/options/sizeText.ts';
import { useAccount } from '../../useAccount.ts';
import { useSync } from '../../useSync.ts';
import { download } from './download.ts';
import { useBackup } from './useBackup.ts';
import { useRestore } from './useRestore.ts';
import { useRoom } from './useRoom.ts';
import { useTry } from './useTry.ts';

export function DataRoute() {
  const counts = useLiveQuery(countEverything, []);
  const broken = useLiveQuery(brokenRows, []);
  const room = useRoom();
  const restore = useRestore();
  const backup = useBackup();
  const account = useAccount();
  const sync = useSync(account);
  const attempt = useTry();
  const toast = useToast();
  if (!counts || !broken || !backup) return <Skeleton rows={6} />;
  return (
    <DataPage
      counts={counts}
      broken={broken}
      room={room}
      restore={restore.view}
      backup={backup}
      unsent={unsentText(sync)}
      syncsWith={sync?.stage === 'on' ? (account?.person?.email ?? null) : null}
      accountHost={account?.person ? hostOf(account.backendUrl) : null}
      actions={{
        exportAll: () =>
          void attempt(async () => {
            const { name, file } = await exportEverything();
            download(name, file);
            if (file.size > MAX_BACKUP_BYTES) {
              toast({ text: t('keep_exportLarge', sizeText(MAX_BACKUP_BYTES)) });
            }
          }),
        eraseAll: async () => {
          let erased = null;
          await attempt(async () => {
            // While its token is there to be revoked.
            if (account?.person) await askAccount({ type: 'account.signOut', everywhere: false });
            erased = await eraseEverything();
            restore.forget();
          });
          return erased;
        },
      }}
    />
  );
}
