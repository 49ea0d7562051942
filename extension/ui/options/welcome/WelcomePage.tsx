import type { Profile } from '@jobai/shared/profile';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { CircleCheck, ExternalLink, FileText } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-aria-components/Link';
import type { FileInfo } from '../../../db/files.ts';
import { t } from '../../../i18n.ts';
import { applyImport } from '../../../profile/merge.ts';
import { isBlank } from '../../../profile/paths.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Tabs } from '../../base/Tabs.tsx';
import { TextField } from '../../base/TextField.tsx';
import { FileDrop } from '../files/FileDrop.tsx';
import { ImportBox } from '../import/ImportBox.tsx';
import { type ImportRead, ImportReview } from '../import/ImportReview.tsx';
import { hrefOf } from '../routes.ts';
import { Essentials } from './Essentials.tsx';

const STEPS = ['profile', 'resume', 'how'] as const;

export type WelcomeActions = {
  /** Resolves to whether it was stored. */
  saveProfile: (profile: Profile) => Promise<boolean>;
  addFile: (file: File) => Promise<string | null>;
  openJob: (url: string) => void;
  skip: () => void;
  finish: () => void;
};

/** Three steps after installing; each can be skipped, and all of it is in options later. */
export function WelcomePage({
  profile,
  files,
  accept,
  shortcut,
  actions,
}: {
  profile: Profile | null;
  files: readonly FileInfo[];
  accept: string[];
  shortcut: string;
  actions: WelcomeActions;
}) {
  const [step, setStep] = useState(0);
  const id = STEPS[step] ?? 'how';
  const next = () => setStep(step + 1);
  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col gap-4 px-4 py-8">
      <div className="flex items-center gap-2">
        <p className="flex-1 text-15 font-semibold">{t('extName')}</p>
        <Button variant="quiet" size="small" onPress={actions.skip}>
          {t('firstrun_skipAll')}
        </Button>
      </div>
      <div>
        <p className="text-12 text-muted">{t('firstrun_step', step + 1, STEPS.length)}</p>
        <h1 className="text-18 font-semibold">{t(`firstrun_${id}Title`)}</h1>
        <p className="mt-0.5 text-muted">{t(`firstrun_${id}Text`)}</p>
        {id === 'profile' && (
          <p className="mt-0.5">
            <Link href={hrefOf({ page: 'data' })} className="text-accent underline">
              {t('keep_welcome')}
            </Link>
          </p>
        )}
      </div>
      {id === 'profile' && (
        <ProfileStep
          profile={profile}
          onSave={async (saved) => {
            // Nothing entered is a skipped step: an empty profile would count as one that is there.
            if (isBlank(saved) || (await actions.saveProfile(saved))) next();
          }}
        />
      )}
      {id === 'resume' && (
        <>
          {files.map((file) => (
            <Card key={file.id}>
              <p className="flex items-center gap-2">
                <FileText aria-hidden size={16} className="shrink-0 text-muted" />
                <span dir="auto" className="min-w-0 flex-1">
                  {file.name}
                </span>
                <Badge tone="verified">{t('firstrun_stored')}</Badge>
              </p>
            </Card>
          ))}
          <FileDrop kind="resume" add={actions.addFile} accept={accept} />
        </>
      )}
      {id === 'how' && <HowStep shortcut={shortcut} openJob={actions.openJob} />}
      <div className="flex flex-wrap justify-between gap-2">
        {step > 0 && <Button onPress={() => setStep(step - 1)}>{t('firstrun_back')}</Button>}
        {id === 'how' ? (
          <Button variant="primary" icon={CircleCheck} onPress={actions.finish}>
            {t('firstrun_finish')}
          </Button>
        ) : (
          <Button
            variant={id === 'resume' && files.length > 0 ? 'primary' : 'secondary'}
            onPress={next}
          >
            {id === 'resume' && files.length > 0 ? t('firstrun_continue') : t('firstrun_skipStep')}
          </Button>
        )}
      </div>
    </main>
  );
}

const EMPTY: Profile = {};

function ProfileStep({
  profile,
  onSave,
}: {
  profile: Profile | null;
  onSave: (profile: Profile) => void;
}) {
  const [way, setWay] = useState<'hand' | 'file'>('hand');
  const [read, setRead] = useState<ImportRead | null>(null);
  return (
    <Tabs
      label={t('firstrun_ways')}
      value={way}
      onChange={setWay}
      tabs={[
        {
          value: 'hand',
          label: t('firstrun_byHand'),
          content: <Essentials stored={profile ?? EMPTY} onSave={onSave} />,
        },
        {
          value: 'file',
          label: t('firstrun_byFile'),
          content: read ? (
            <ImportReview
              read={read}
              hasProfile={profile !== null}
              onDiscard={() => setRead(null)}
              onTake={(choice) => onSave(applyImport(profile, read.profile, choice))}
            />
          ) : (
            <ImportBox onRead={setRead} />
          ),
        },
      ]}
    />
  );
}

function HowStep({ shortcut, openJob }: { shortcut: string; openJob: (url: string) => void }) {
  const [url, setUrl] = useState('');
  const [error, setError] = useState<string>();
  function submit(event: FormEvent) {
    event.preventDefault();
    if (jobIdentityFromUrl(url)) openJob(url.trim());
    else setError(t('firstrun_jobUnknown'));
  }
  return (
    <>
      <ol className="flex flex-col gap-2">
        {(['open', 'click', 'answer', 'approve'] as const).map((each, at) => (
          <li key={each} className="flex gap-3">
            <span
              aria-hidden
              className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent-soft text-12 font-semibold text-accent"
            >
              {at + 1}
            </span>
            <span className="min-w-0 flex-1">
              {each === 'click' && shortcut
                ? t('firstrun_how_clickKeys', shortcut)
                : t(`firstrun_how_${each}`)}
            </span>
          </li>
        ))}
      </ol>
      <Card>
        <form noValidate onSubmit={submit} className="flex flex-col gap-2">
          <TextField
            label={t('firstrun_jobLink')}
            description={t('firstrun_jobHelp')}
            type="url"
            value={url}
            error={error}
            onChange={(next) => {
              setUrl(next);
              setError(undefined);
            }}
          />
          <div>
            <Button type="submit" icon={ExternalLink} isDisabled={!url.trim()}>
              {t('firstrun_openJob')}
            </Button>
          </div>
        </form>
      </Card>
    </>
  );
}
