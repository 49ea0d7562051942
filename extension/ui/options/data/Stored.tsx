import { ShieldCheck, ShieldQuestionMark } from 'lucide-react';
import type { StoreCounts } from '../../../db/erase.ts';
import type { Room } from '../../../db/room.ts';
import { t } from '../../../i18n.ts';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { sizeText } from '../sizeText.ts';

/** What a person knows by name; the rest (open pages, sessions, settings, what is known of an account) is counted together. */
const NAMED = ['profile', 'files', 'answers', 'applications', 'receipts'] as const;

export function countLines(counts: StoreCounts): { name: string; count: number }[] {
  const named = NAMED.map((id) => ({ name: t(`options_store_${id}`), count: counts[id] ?? 0 }));
  const others = Object.entries(counts)
    .filter(([id]) => !NAMED.some((each) => each === id))
    .reduce((sum, [, count]) => sum + count, 0);
  return [...named, { name: t('options_store_others'), count: others }];
}

/** Whether there is anything that restoring could replace. */
export function hasOwnData(counts: StoreCounts): boolean {
  return [...NAMED, 'sessions'].some((id) => (counts[id] ?? 0) > 0);
}

/** How much is kept on this device, how much room is left, and what the browser promised. */
export function Stored({ counts, room }: { counts: StoreCounts; room: Room | null }) {
  const Shield = room?.isPersistent ? ShieldCheck : ShieldQuestionMark;
  return (
    <Section title={t('options_dataKept')}>
      <Card>
        <dl className="grid max-w-sm grid-cols-[1fr_auto] gap-x-4 gap-y-1">
          {countLines(counts).map(({ name, count }) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="text-end tabular-nums">{count}</dd>
            </div>
          ))}
        </dl>
        {room && (
          <div className="mt-3 flex max-w-lg flex-col gap-1 border-t border-line pt-3 text-muted">
            {room.used !== null && room.left !== null && (
              <p>{t('keep_left', sizeText(room.used), sizeText(room.left))}</p>
            )}
            <p className="flex items-start gap-1.5">
              <Shield aria-hidden size="1rem" className="mt-0.5 shrink-0" />
              <span className="min-w-0">
                {t(room.isPersistent ? 'keep_persistent' : 'keep_notPersistent')}
              </span>
            </p>
          </div>
        )}
      </Card>
    </Section>
  );
}
