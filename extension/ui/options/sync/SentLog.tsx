import { useEffect, useRef } from 'react';
import type { SentRow } from '../../../db/syncRecords.ts';
import { t } from '../../../i18n.ts';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';
import { instantText } from '../../dates.ts';
import { sizeText } from '../sizeText.ts';
import { kindText } from './words.ts';

function countsText(counts: SentRow['counts']): string {
  const parts = Object.entries(counts).map(([kind, count]) =>
    t('import_counted', kindText(kind as keyof SentRow['counts']), count ?? 0),
  );
  return parts.join(' · ');
}

/** What left this device: when, where to, how much of what. */
export function SentLog({
  rows,
  isWanted = false,
}: {
  rows: readonly SentRow[];
  /** A link led here: open, and in view. */
  isWanted?: boolean;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView({ block: 'start' });
  }, [isWanted]);
  return (
    <div ref={place}>
      <Section title={t('sync_log')} count={rows.length} isOpenAtFirst={isWanted}>
        {rows.length === 0 ? (
          <p className="text-muted">{t('sync_logNone')}</p>
        ) : (
          <Card flush>
            <ul className="divide-y divide-line">
              {rows.map(({ id, at, host, counts, size }) => (
                <li key={id} className="flex flex-wrap gap-x-3 gap-y-0.5 p-3">
                  <span className="min-w-0 flex-1 basis-60">{countsText(counts)}</span>
                  <span className="text-12 text-muted">
                    {host} · {sizeText(size)} · <time dateTime={at}>{instantText(at)}</time>
                  </span>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </Section>
    </div>
  );
}
