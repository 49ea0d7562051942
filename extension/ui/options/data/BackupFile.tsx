import { useState } from 'react';
import type { Rhythm, Schedule } from '../../../backup/schedule.ts';
import { type TextKey, t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { RadioGroup } from '../../base/Choices.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Section } from '../../base/Section.tsx';
import { instantText } from '../../dates.ts';
import { sizeText } from '../sizeText.ts';

const RHYTHM = {
  off: 'keep_rhythm_off',
  daily: 'keep_rhythm_daily',
  weekly: 'keep_rhythm_weekly',
} satisfies Record<Rhythm, TextKey>;
const CHOICES = Object.keys(RHYTHM) as Rhythm[];

export type BackupActions = {
  /** Asks for the permission within the very click; resolves to whether it was given. Off needs none. */
  setRhythm: (rhythm: Rhythm) => Promise<boolean>;
  backUpNow: () => Promise<void>;
};

/** The backup file made on a schedule: how often, when last, what went wrong. */
export function BackupFile({
  schedule,
  isAllowed,
  keptFiles,
  actions,
}: {
  schedule: Schedule;
  /** How many files stay. */
  keptFiles: number;
  /** Whether Chrome's permission is there now; it can be withdrawn any time. */
  isAllowed: boolean;
  actions: BackupActions;
}) {
  const [isRefused, setIsRefused] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { rhythm, last } = schedule;
  const set = async (next: Rhythm) => setIsRefused(!(await actions.setRhythm(next)));
  const isOn = rhythm !== 'off';
  return (
    <Section title={t('keep_backupTitle')}>
      <p className="max-w-lg text-muted">{t('keep_backupText', keptFiles)}</p>
      <Card>
        <div className="flex flex-col items-start gap-3">
          <RadioGroup<Rhythm>
            label={t('keep_rhythm')}
            value={rhythm}
            onChange={(next) => void set(next)}
            choices={CHOICES.map((one) => ({ value: one, label: t(RHYTHM[one]) }))}
          />
          {isRefused && (
            <Notice tone="needs" isUrgent>
              {t('keep_backupRefused')}
            </Notice>
          )}
          {isOn && (
            <Trouble
              schedule={schedule}
              isAllowed={isAllowed}
              onAllow={() => void set(schedule.rhythm)}
            />
          )}
          {last ? (
            <div className="flex min-w-0 flex-col items-start gap-1">
              <Badge tone="verified">{t('keep_backupLast', instantText(last.at))}</Badge>
              <p className="text-12 text-muted">
                {last.name} · {sizeText(last.bytes)}
              </p>
            </div>
          ) : (
            isOn && <p className="text-muted">{t('keep_backupNone')}</p>
          )}
          {isOn && isAllowed && (
            <Button
              isPending={isBusy}
              onPress={async () => {
                setIsBusy(true);
                await actions.backUpNow();
                setIsBusy(false);
              }}
            >
              {t('keep_backupNow')}
            </Button>
          )}
        </div>
      </Card>
    </Section>
  );
}

/** Why there is no newer file than the last one. */
function Trouble({
  schedule: { failed },
  isAllowed,
  onAllow,
}: {
  schedule: Schedule;
  isAllowed: boolean;
  onAllow: () => void;
}) {
  const fault = isAllowed ? failed?.fault : 'permission';
  if (!fault) return null;
  return (
    <Notice
      tone="refused"
      title={failed ? t('keep_backupFailed', instantText(failed.at)) : undefined}
      actions={
        !isAllowed && (
          <Button size="small" onPress={onAllow}>
            {t('keep_allow')}
          </Button>
        )
      }
    >
      {t(`keep_backupFault_${fault}`)}
    </Notice>
  );
}
