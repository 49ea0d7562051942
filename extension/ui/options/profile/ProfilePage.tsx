import type { Profile } from '@jobai/shared/profile';
import { Download, FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../../i18n.ts';
import { applyImport } from '../../../profile/merge.ts';
import { Button } from '../../base/Button.tsx';
import { useToast } from '../../base/Toasts.tsx';
import { faultText } from '../faultText.ts';
import { goToPlace } from '../goToPlace.ts';
import { ImportBox } from '../import/ImportBox.tsx';
import { type ImportRead, ImportReview } from '../import/ImportReview.tsx';
import { PageHead } from '../PageHead.tsx';
import { Gaps } from './Gaps.tsx';
import { ProfileForm } from './ProfileForm.tsx';

export function ProfilePage({
  stored,
  place,
  save,
  onExport,
}: {
  /** null: nothing stored yet. */
  stored: Profile | null;
  /** Path to bring into view. */
  place?: string;
  save: (profile: Profile) => Promise<void>;
  onExport: () => void;
}) {
  const [isImporting, setIsImporting] = useState(false);
  const [read, setRead] = useState<ImportRead | null>(null);
  const toast = useToast();
  useEffect(() => {
    if (place) goToPlace(place);
  }, [place]);

  async function take(next: Profile, said: string, undo?: () => void) {
    try {
      await save(next);
      setRead(null);
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
      {isImporting && !read && <ImportBox onRead={setRead} />}
      {read && (
        <ImportReview
          read={read}
          hasProfile={stored !== null}
          onDiscard={() => setRead(null)}
          onTake={(choice) =>
            void take(
              applyImport(stored, read.profile, choice),
              t('import_done'),
              () => void take(stored ?? {}, t('import_undone')),
            )
          }
        />
      )}
      <Gaps profile={stored ?? {}} />
      <ProfileForm stored={stored ?? EMPTY} save={save} />
    </>
  );
}

const EMPTY: Profile = {};
