import { t } from '../../i18n.ts';

const WIDTHS = ['w-2/3', 'w-full', 'w-5/6', 'w-1/2'];

/** Stands where rows of a known shape will be. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div role="status" aria-label={t('base_loading')} className="flex flex-col gap-3 py-1">
      {Array.from({ length: rows }, (_, row) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity and never move.
          key={row}
          className={`h-3 animate-skeleton rounded-sm bg-sunken ${WIDTHS[row % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}
