import { type TextKey, t } from '../../../i18n.ts';
import type { Refused } from '../../../sync/overview.ts';
import { Notice } from '../../base/Notice.tsx';
import { kindText } from './words.ts';

const WHY: Record<string, TextKey> = {
  too_large: 'sync_refused_tooLarge',
  too_many: 'sync_refused_tooMany',
};

/** What the account did not take; it stays here. */
export function Refusals({ rows }: { rows: readonly Refused[] }) {
  if (rows.length === 0) return null;
  return (
    <Notice tone="refused" title={t('sync_refusedTitle', rows.length)}>
      <p>{t('sync_refusedText')}</p>
      <ul className="mt-1 list-disc ps-4">
        {rows.slice(0, 20).map(({ kind, title, code }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may read the same
          <li key={at} dir="auto">
            {[kindText(kind), title].filter(Boolean).join(' · ')}:{' '}
            {t(WHY[code ?? ''] ?? 'sync_refused_invalid')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
