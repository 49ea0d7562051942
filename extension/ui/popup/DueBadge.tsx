import { CalendarClock } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import { shortDay } from './days.ts';

export function DueBadge({ dueOn, today }: { dueOn: string; today: string }) {
  const text =
    dueOn === today
      ? t('tracker_dueToday')
      : t(dueOn < today ? 'tracker_overdue' : 'tracker_dueOn', shortDay(dueOn, today));
  return (
    <Badge tone={dueOn <= today ? 'needs' : 'neutral'} icon={CalendarClock}>
      {text}
    </Badge>
  );
}
