import type { Profile } from '@jobai/shared/profile';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { CircleCheck, ExternalLink, FileText } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-aria-components/Link';
import type { FileInfo } from '../../../db/files.ts';
import { t } from '../../../i18n.ts';
import { isBlank } from '../../../profile/paths.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { cx } from '../../base/classes.ts';
import { Notice } from '../../base/Notice.tsx';
import { Tabs } from '../../base/Tabs.tsx';
import { TextField } from '../../base/TextField.tsx';
import { FileDrop } from '../files/FileDrop.tsx';
import type { ReadFile } from '../import/documents.ts';
import { ImportFlow } from '../import/ImportFlow.tsx';
import { hrefOf } from '../routes.ts';
import { Essentials } from './Essentials.tsx';

const STEPS = ['profile', 'resume', 'how'] as const;

export type WelcomeActions = {
  /** Resolves to whether it was stored. */
  saveProfile: (profile: Profile) => Promise<boolean>;
  addFile: (file: File) => Promise<string | null>;
  readFile: ReadFile;
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
  const [isWide, setIsWide] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const id = STEPS[step] ?? 'how';
  const next = () => setStep(step + 1);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // The step that was before had the focus, and what is scrolled to may be far below this one.
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <main
      className={cx(
        'mx-auto flex min-h-screen flex-col gap-4 px-4 py-8',
        isWide ? 'max-w-xl' : 'max-w-md',
      )}
    >
      <div className="flex items-center gap-2">
        <p className="flex-1 text-15 font-semibold">{t('extName')}</p>
        <Button variant="quiet" size="small" onPress={actions.skip}>
          {t('firstrun_skipAll')}
        </Button>
      </div>
      <div>
        <p className="text-12 text-muted">{t('firstrun_step', step + 1, STEPS.length)}</p>
        <h1 ref={heading} tabIndex={-1} className="rounded-sm text-18 font-semibold">
          {t(`firstrun_${id}Title`)}
        </h1>
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
          read={actions.readFile}
          onReviewing={setIsWide}
          onSave={async (saved, keep) => {
            // Nothing entered is a skipped step: an empty profile would count as one that is there.
            if (!isBlank(saved) && !(await actions.saveProfile(saved))) return;
            setRefused(keep && (await actions.addFile(keep)));
            setIsWide(false);
            next();
          }}
        />
      )}
      {id === 'resume' && (
        <>
          {files.map((file) => (
            <Card key={file.id}>
              <p className="flex items-center gap-2">
                <FileText aria-hidden size="1rem" className="shrink-0 text-muted" />
                <span dir="auto" className="min-w-0 flex-1">
                  {file.name}
                </span>
                <Badge tone="verified">{t('firstrun_stored')}</Badge>
              </p>
            </Card>
          ))}
          {refused && <Notice tone="refused">{t('firstrun_fileRefused', refused)}</Notice>}
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
  read,
  onReviewing,
  onSave,
}: {
  profile: Profile | null;
  read: ReadFile;
  onReviewing: (isReviewing: boolean) => void;
  onSave: (profile: Profile, keep: File | null) => void;
}) {
  const [way, setWay] = useState<'file' | 'hand'>('file');
  return (
    <Tabs
      label={t('firstrun_ways')}
      value={way}
      onChange={setWay}
      tabs={[
        {
          value: 'file',
          label: t('firstrun_byFile'),
          content: (
            <ImportFlow profile={profile} read={read} onTake={onSave} onReviewing={onReviewing} />
          ),
        },
        {
          value: 'hand',
          label: t('firstrun_byHand'),
          content: <Essentials stored={profile ?? EMPTY} onSave={(saved) => onSave(saved, null)} />,
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
