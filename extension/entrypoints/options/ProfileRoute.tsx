import type { Profile } from '@jobai/shared/profile';
import { PROFILE_ID } from '@jobai/shared/sync';
import { useCallback } from 'react';
import { saveProfile } from '../../db/profile.ts';
import { t } from '../../i18n.ts';
import { exportJsonResume } from '../../profile/importResume.ts';
import { Button } from '../../ui/base/Button.tsx';
import { Notice } from '../../ui/base/Notice.tsx';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { ProfilePage } from '../../ui/options/profile/ProfilePage.tsx';
import { useDisagreed } from '../../useDisagreed.ts';
import { download } from './download.ts';
import { readFile } from './readFile.ts';
import { useStoredProfile } from './useStored.ts';
import { storeFile } from './useTry.ts';

export function ProfileRoute({ place }: { place?: string }) {
  const stored = useStoredProfile();
  const save = useCallback(async (profile: Profile) => {
    await saveProfile(profile);
  }, []);
  const disagreements = useDisagreed().get(PROFILE_ID) ?? 0;
  if (!stored) return <Skeleton rows={8} />;
  const { profile, unreadable } = stored;
  if (unreadable) {
    // Editing would overwrite it: first the person takes it out, then imports what still fits.
    return (
      <Notice
        tone="refused"
        title={t('profile_unreadable')}
        actions={
          <>
            <Button
              onPress={() => download('profile.json', JSON.stringify(contentOf(unreadable.raw)))}
            >
              {t('profile_unreadableExport')}
            </Button>
            <Button variant="danger" onPress={() => void save({})}>
              {t('profile_unreadableReset')}
            </Button>
          </>
        }
      >
        {t('profile_unreadableText', unreadable.problem)}
      </Notice>
    );
  }
  return (
    <ProfilePage
      stored={profile}
      place={place}
      disagreements={disagreements}
      save={save}
      readFile={readFile}
      keepFile={(file) => storeFile(file, 'resume')}
      onExport={() => download('resume.json', exportJsonResume(profile ?? {}))}
    />
  );
}

function contentOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'profile' in row ? row.profile : row;
}
