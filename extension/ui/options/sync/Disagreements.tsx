import { GitCompareArrows } from 'lucide-react';
import { t } from '../../../i18n.ts';
import type { Disagreement } from '../../../sync/conflicts.ts';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { documentText, fieldText, valueText } from './words.ts';

/** "2 fields were changed on two devices" */
export function disagreementsText(count: number): string {
  return count === 1 ? t('sync_conflictsOne') : t('sync_conflicts', count);
}

/** What two devices changed differently: both values, and a choice. Nothing is lost until it is made. */
export function Disagreements({
  rows,
  choose,
}: {
  rows: readonly Disagreement[];
  choose: (id: string, side: 'mine' | 'theirs') => void;
}) {
  return (
    <section aria-labelledby="sync-conflicts" className="flex flex-col gap-2">
      <h2 id="sync-conflicts" className="flex items-center gap-1.5 text-13 font-semibold">
        <GitCompareArrows aria-hidden size="1rem" className="shrink-0 text-muted" />
        {disagreementsText(rows.length)}
      </h2>
      <p className="max-w-lg text-muted">{t('sync_conflictsText')}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <li key={row.id} data-heir className="flex flex-col gap-2 p-3">
              <p dir="auto" className="font-medium">
                {[documentText(row), fieldText(row)].filter(Boolean).join(' · ')}
              </p>
              <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
                <Side row={row} side="mine" choose={choose} />
                <Side row={row} side="theirs" choose={choose} />
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Side({
  row,
  side,
  choose,
}: {
  row: Disagreement;
  side: 'mine' | 'theirs';
  choose: (id: string, side: 'mine' | 'theirs') => void;
}) {
  const name = [documentText(row), fieldText(row)].filter(Boolean).join(' · ');
  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-md border border-line p-2">
      <p className="text-12 text-muted">{t(`sync_side_${side}`)}</p>
      <p dir="auto" className="line-clamp-6 flex-1 whitespace-pre-line break-words">
        {valueText(row, side)}
      </p>
      <div>
        <Button
          size="small"
          aria-label={t(`sync_choose_${side}Named`, name)}
          onPress={() => choose(row.id, side)}
        >
          {t(`sync_choose_${side}`)}
        </Button>
      </div>
    </div>
  );
}
