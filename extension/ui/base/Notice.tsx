import { CircleAlert, CircleCheck, CircleX, Info, type LucideIcon, PencilLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './classes.ts';
import { TONE_GROUND, type Tone } from './tone.ts';

const ICON = {
  verified: CircleCheck,
  needs: CircleAlert,
  draft: PencilLine,
  refused: CircleX,
  neutral: Info,
} satisfies Record<Tone, LucideIcon>;

/** A message that stays: what happened, what was kept, what to do. `isUrgent`: read out at once. */
export function Notice({
  tone = 'neutral',
  title,
  children,
  actions,
  isUrgent = false,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  isUrgent?: boolean;
}) {
  const Icon = ICON[tone];
  return (
    <div
      role={isUrgent ? 'alert' : undefined}
      className={cx('flex min-w-0 items-start gap-2 rounded-lg p-3', TONE_GROUND[tone])}
    >
      <Icon aria-hidden size="1rem" className="mt-0.5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
