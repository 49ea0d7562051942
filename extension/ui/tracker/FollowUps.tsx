import type { Application } from '@jobai/shared/application';
import { BellRing } from 'lucide-react';
import { t } from '../../i18n.ts';
import { silentDays } from '../../tracker/followUp.ts';
import { Button } from '../base/Button.tsx';
import { Section } from '../base/Section.tsx';
import { EntryList } from './EntryList.tsx';
import type { TrackerActions } from './model.ts';

type FollowUpActions = Pick<TrackerActions, 'planFollowUp' | 'dismissFollowUp'>;

export function FollowUpButtons({ row, actions }: { row: Application; actions: FollowUpActions }) {
  const name = t('tracker_titleAtCompany', row.title, row.company);
  return (
    <>
      <Button
        size="small"
        icon={BellRing}
        aria-label={t('tracker_followUpName', name)}
        onPress={() => actions.planFollowUp(row)}
      >
        {t('tracker_followUp')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('tracker_followUpNotName', name)}
        onPress={() => actions.dismissFollowUp(row)}
      >
        {t('tracker_followUpNot')}
      </Button>
    </>
  );
}

/** Entries nothing was heard of, the longest silence first. Closed at first: the work at hand comes before. */
export function FollowUps({
  rows,
  days,
  now,
  today,
  actions,
}: {
  rows: readonly Application[];
  days: number;
  now: Date;
  today: string;
  actions: FollowUpActions & Pick<TrackerActions, 'move'>;
}) {
  if (rows.length === 0) return null;
  const longest = [...rows].sort((a, b) => silentDays(b, now) - silentDays(a, now));
  return (
    <div className="max-h-[45vh] shrink-0 overflow-y-auto px-4 pb-2">
      <Section title={t('tracker_silent', days)} count={rows.length} isOpenAtFirst={false}>
        <EntryList
          rows={longest}
          today={today}
          actions={actions}
          buttons={(row) => <FollowUpButtons row={row} actions={actions} />}
        />
      </Section>
    </div>
  );
}
