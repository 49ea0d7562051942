import type { Application } from '@jobai/shared/application';
import { ChevronDown, ChevronsUp, Equal, type LucideIcon } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Badge } from '../base/Badge.tsx';
import type { Tone } from '../base/tone.ts';

const LOOK = {
  high: { icon: ChevronsUp, tone: 'draft' },
  medium: { icon: Equal, tone: 'neutral' },
  low: { icon: ChevronDown, tone: 'neutral' },
} satisfies Record<Application['priority'], { icon: LucideIcon; tone: Tone }>;

export function PriorityBadge({ priority }: Pick<Application, 'priority'>) {
  const { icon, tone } = LOOK[priority];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`tracker_priority_${priority}`)}
    </Badge>
  );
}
