import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { FILE_ACCEPT } from '../../db/fileKinds.ts';
import { listFiles } from '../../db/files.ts';
import { saveProfile } from '../../db/profile.ts';
import { changeSettings, type Settings } from '../../settings.ts';
import { Skeleton } from '../../ui/base/Skeleton.tsx';
import { WelcomePage } from '../../ui/options/welcome/WelcomePage.tsx';
import { readFile } from './readFile.ts';
import { useShortcut, useStoredProfile } from './useStored.ts';
import { storeFile, useTry } from './useTry.ts';

export function WelcomeRoute() {
  const stored = useStoredProfile();
  const files = useLiveQuery(listFiles, []);
  const shortcut = useShortcut();
  const attempt = useTry();
  if (!stored || !files) return <Skeleton rows={8} />;
  const leave = (firstRun: Settings['firstRun']) =>
    void attempt(async () => {
      await changeSettings({ firstRun });
      location.hash = '#/profile';
    });
  return (
    <WelcomePage
      profile={stored.profile}
      files={files.rows}
      accept={FILE_ACCEPT}
      shortcut={shortcut}
      actions={{
        saveProfile: (profile) => attempt(() => saveProfile(profile)),
        readFile,
        addFile: (file) => storeFile(file, 'resume'),
        openJob: (url) =>
          void attempt(async () => {
            await changeSettings({ firstRun: 'done' });
            await browser.tabs.create({ url });
          }),
        skip: () => leave('skipped'),
        finish: () => leave('done'),
      }}
    />
  );
}
