import { Download } from 'lucide-react';
import { useState } from 'react';
import type { StoreCounts } from '../../../db/erase.ts';
import type { Room } from '../../../db/room.ts';
import type { BrokenRow } from '../../../db/rows.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { PageHead } from '../PageHead.tsx';
import { BackupFile } from './BackupFile.tsx';
import { Erase } from './Erase.tsx';
import { Restore } from './Restore.tsx';
import { hasOwnData, Stored } from './Stored.tsx';

export type DataActions = {
  exportAll: () => void;
  /** Resolves to what was there, or null when it failed (the toast has said so). */
  eraseAll: () => Promise<StoreCounts | null>;
};

export function DataPage({
  counts,
  broken,
  room,
  actions,
  restore,
  backup,
  accountHost = null,
  unsent = '',
  syncsWith = null,
}: {
  counts: StoreCounts;
  broken: readonly BrokenRow[];
  room: Room | null;
  actions: DataActions;
  restore: Omit<Parameters<typeof Restore>[0], 'hasData' | 'syncsWith'>;
  backup: Parameters<typeof BackupFile>[0];
  /** Where the person is signed in. */
  accountHost?: string | null;
  /** What the account does not have yet, in words. */
  unsent?: string;
  /** Whose account keeps the same data. */
  syncsWith?: string | null;
}) {
  const [erased, setErased] = useState<StoreCounts | null>(null);
  return (
    <>
      <PageHead
        title={t('options_data')}
        text={syncsWith ? t('options_dataSynced', syncsWith) : t('options_dataText')}
      />
      {broken.length > 0 && (
        <Notice tone="refused" title={t('options_brokenTitle', broken.length)}>
          <p>{t('options_brokenText')}</p>
          <ul className="mt-1 list-disc ps-4">
            {broken.slice(0, 20).map((row) => (
              <li key={`${row.store}:${row.id}`}>
                {row.store} {row.id}: {row.problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Stored counts={counts} room={room} />
      <Section title={t('options_exportTitle')}>
        <p className="max-w-lg text-muted">{t('options_exportText')}</p>
        <div>
          <Button icon={Download} onPress={actions.exportAll}>
            {t('options_export')}
          </Button>
        </div>
      </Section>
      <BackupFile {...backup} />
      <Restore {...restore} hasData={hasOwnData(counts)} syncsWith={syncsWith} />
      <Erase
        unsent={unsent}
        accountHost={accountHost}
        erased={erased}
        onErase={async () => setErased(await actions.eraseAll())}
      />
    </>
  );
}
