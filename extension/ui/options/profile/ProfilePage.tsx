import type { Profile } from '@jobai/shared/profile';
import { Download, FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { useToast } from '../../base/Toasts.tsx';
import { faultText } from '../faultText.ts';
import { goToPlace } from '../goToPlace.ts';
import type { ReadFile } from '../import/documents.ts';
import { ImportFlow } from '../import/ImportFlow.tsx';
import { PageHead } from '../PageHead.tsx';
import { hrefOf } from '../routes.ts';
import { DisagreementNotice } from '../sync/DisagreementNotice.tsx';
import { Gaps } from './Gaps.tsx';
import { ProfileForm } from './ProfileForm.tsx';

export function ProfilePage({
  stored,
  place,
  save,
  readFile,
  keepFile,
  onExport,
  disagreements = 0,
}: {
  /** null: nothing stored yet. */
  stored: Profile | null;
  /** Path to bring into view. */
  place?: string;
  save: (profile: Profile) => Promise<void>;
  readFile: ReadFile;
  /** Stores a file as a résumé; resolves to why not, or null. */
  keepFile: (file: File) => Promise<string | null>;
  onExport: () => void;
  /** Fields another device changed differently. */
  disagreements?: number;
}) {
  const [isImporting, setIsImporting] = useState(false);
  const toast = useToast();
  useEffect(() => {
    if (place) goToPlace(place);
  }, [place]);

  async function take(next: Profile, said: string, undo?: () => void) {
    try {
      await save(next);
      setIsImporting(false);
      toast({ text: said, undo });
    } catch (fault) {
      toast({ text: faultText(fault) });
    }
  }

  return (
    <>
      <PageHead title={t('options_profile')} text={t('options_profileText')}>
        <Button size="small" icon={FileUp} onPress={() => setIsImporting(!isImporting)}>
          {t('import_open')}
        </Button>
        <Button size="small" icon={Download} isDisabled={!stored} onPress={onExport}>
          {t('profile_export')}
        </Button>
      </PageHead>
      {isImporting && (
        <ImportFlow
          profile={stored}
          read={readFile}
          onTake={async (next, keep) => {
            const refused = keep && (await keepFile(keep));
            await take(
              next,
              refused ? t('import_doneWithoutFile', refused) : t('import_done'),
              () => void take(stored ?? {}, t('import_undone')),
            );
          }}
        />
      )}
      <DisagreementNotice count={disagreements} href={hrefOf({ page: 'sync' })} />
      <Gaps profile={stored ?? {}} />
      <ProfileForm stored={stored ?? EMPTY} save={save} />
    </>
  );
}

const EMPTY: Profile = {};
