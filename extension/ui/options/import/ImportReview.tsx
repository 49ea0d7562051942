import type { Profile } from '@jobai/shared/profile';
import { useState } from 'react';
import { t } from '../../../i18n.ts';
import type { ImportIssue, ImportResult } from '../../../profile/importResume.ts';
import type { ImportChoice } from '../../../profile/merge.ts';
import { isBlank } from '../../../profile/paths.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Checkbox, RadioGroup } from '../../base/Choices.tsx';
import { placeText } from '../profile/placeText.ts';

export type ImportRead = Exclude<ImportResult, { error: unknown }>;

const KNOWN = ['basics', 'work', 'education', 'skills', 'languages', 'preferences'];

function contents(profile: Profile): string[] {
  const { basics } = profile;
  const counted = (['work', 'education', 'skills', 'languages'] as const).flatMap((list) => {
    const count = profile[list]?.length ?? 0;
    return count > 0 ? [t('import_counted', t(`profile_section_${list}`), count)] : [];
  });
  const single = [basics?.name, basics?.email, basics?.phone, basics?.location?.city];
  return [
    ...single.filter((text) => typeof text === 'string' && text !== ''),
    ...counted,
  ] as string[];
}

/** What was read and what was refused, before anything is stored. */
export function ImportReview({
  read,
  hasProfile,
  onTake,
  onDiscard,
}: {
  read: ImportRead;
  hasProfile: boolean;
  onTake: (choice: ImportChoice) => void;
  onDiscard: () => void;
}) {
  const [mode, setMode] = useState<ImportChoice['mode']>(hasProfile ? 'keep' : 'replace');
  const [withEeo, setWithEeo] = useState(false);
  const { profile, issues, readings } = read;
  const others = Object.keys(profile).filter((key) => !KNOWN.includes(key));
  return (
    <Card>
      <div className="flex flex-col gap-3">
        <h2 className="text-15 font-semibold">{t('import_reviewTitle')}</h2>
        <div className="flex flex-col items-start gap-1">
          <Badge tone="verified">{t('import_readHeading')}</Badge>
          <p dir="auto" className="line-clamp-4">
            {contents(profile).join(' · ') || t('import_nothingRead')}
          </p>
          {others.length > 0 && (
            <p className="line-clamp-3 text-12 text-muted">
              {t('import_others', others.join(', '))}
            </p>
          )}
        </div>
        {readings.length > 0 && (
          <div className="flex flex-col items-start gap-1">
            <Badge tone="draft">{t('import_readings', readings.length)}</Badge>
            <ul className="flex flex-col gap-1">
              {readings.slice(0, SHOWN).map((each) => (
                <li key={each.path}>
                  <span className="font-medium">{placeText(each.path)}</span>:{' '}
                  {t('import_readAs', each.value, each.readAs || t('profile_currentJob'))}
                </li>
              ))}
            </ul>
          </div>
        )}
        {issues.length > 0 && <Refused issues={issues} />}
        {!isBlank(profile.preferences?.eeo) && (
          <Checkbox isSelected={withEeo} onChange={setWithEeo}>
            {t('import_withEeo')}
          </Checkbox>
        )}
        {hasProfile && (
          <RadioGroup
            label={t('import_mode')}
            choices={[
              { value: 'keep', label: t('import_keep') },
              { value: 'replace', label: t('import_replace') },
            ]}
            value={mode}
            onChange={setMode}
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onDiscard}>{t('import_discard')}</Button>
          <Button variant="primary" onPress={() => onTake({ mode, withEeo })}>
            {issues.length > 0 ? t('import_takeValid') : t('import_take')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

const SHOWN = 100;

function Refused({ issues }: { issues: readonly ImportIssue[] }) {
  return (
    <div className="flex flex-col items-start gap-1">
      <Badge tone="refused">{t('import_refused', issues.length)}</Badge>
      <ul className="flex flex-col gap-2">
        {issues.slice(0, SHOWN).map((issue) => (
          <li key={issue.path} className="min-w-0">
            <span className="font-medium">{placeText(issue.path)}</span>:{' '}
            {t(`profile_problem_${issue.problem}`)}
            {issue.value && (
              <code
                dir="auto"
                className="mt-0.5 line-clamp-2 rounded-sm bg-sunken px-1 text-12 whitespace-pre-wrap"
              >
                {issue.value}
              </code>
            )}
          </li>
        ))}
      </ul>
      {issues.length > SHOWN && (
        <p className="text-muted">{t('import_more', issues.length - SHOWN)}</p>
      )}
    </div>
  );
}
