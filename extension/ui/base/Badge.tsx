import {
  CircleAlert,
  CircleCheck,
  CircleSlash,
  CircleX,
  type LucideIcon,
  PencilLine,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './classes.ts';
import { TONE_GROUND, type Tone } from './tone.ts';

const ICON = {
  verified: CircleCheck,
  needs: CircleAlert,
  draft: PencilLine,
  refused: CircleX,
  neutral: CircleSlash,
} satisfies Record<Tone, LucideIcon>;

/** State in three ways at once: icon, word, colour. `icon` where the tone's own would mislead. */
export function Badge({
  tone,
  icon,
  children,
}: {
  tone: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}) {
  const Icon = icon ?? ICON[tone];
  return (
    <span
      className={cx(
        'inline-flex max-w-full items-start align-middle gap-1 rounded-sm px-1.5 text-12 font-medium',
        TONE_GROUND[tone],
      )}
    >
      <Icon aria-hidden size="0.75rem" className="mt-0.5 shrink-0" />
      <span className="min-w-0">{children}</span>
    </span>
  );
}
