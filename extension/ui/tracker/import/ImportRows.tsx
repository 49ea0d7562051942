import { CircleCheck, Copy } from 'lucide-react';
import { t } from '../../../i18n.ts';
import type { PlannedRow, RowFault } from '../../../tracker/csv/plan.ts';
import { Badge } from '../../base/Badge.tsx';
import { Card } from '../../base/Card.tsx';
import { Section } from '../../base/Section.tsx';

const SHOWN = 100;
const ORDER = { fault: 0, new: 1, known: 2 } satisfies Record<PlannedRow['outcome'], number>;

/** What becomes of each row, those with faults first. */
export function ImportRows({ planned }: { planned: readonly PlannedRow[] }) {
  const count = (outcome: PlannedRow['outcome']) =>
    planned.filter((row) => row.outcome === outcome).length.toLocaleString();
  const sorted = [...planned].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
  return (
    <Section title={t('tracker_importRows')} count={planned.length}>
      <p role="status">{t('tracker_importCounts', count('new'), count('known'), count('fault'))}</p>
      <Card flush>
        <ul className="divide-y divide-line">
          {sorted.slice(0, SHOWN).map((row) => (
            <li key={row.line} className="flex flex-wrap items-start gap-x-3 gap-y-1 px-3 py-2">
              <span className="w-16 shrink-0 text-12 tabular-nums text-muted">
                {t('tracker_line', row.line)}
              </span>
              <div className="min-w-0 flex-1 basis-48">
                <p dir="auto" className="line-clamp-2 font-medium">
                  {[row.title, row.company].filter(Boolean).join(' · ')}
                </p>
                {row.outcome === 'fault' && (
                  <ul className="text-refused">
                    {row.faults.map((fault) => (
                      <li key={`${fault.column} ${fault.code}`}>{faultText(fault)}</li>
                    ))}
                  </ul>
                )}
              </div>
              <Outcome outcome={row.outcome} />
            </li>
          ))}
        </ul>
      </Card>
      {planned.length > SHOWN && (
        <p className="text-12 text-muted">
          {t('tracker_firstOf', SHOWN, planned.length.toLocaleString())}
        </p>
      )}
    </Section>
  );
}

function Outcome({ outcome }: Pick<PlannedRow, 'outcome'>) {
  switch (outcome) {
    case 'new':
      return (
        <Badge tone="verified" icon={CircleCheck}>
          {t('tracker_rowNew')}
        </Badge>
      );
    case 'known':
      return (
        <Badge tone="neutral" icon={Copy}>
          {t('tracker_rowKnown')}
        </Badge>
      );
    case 'fault':
      return <Badge tone="refused">{t('tracker_rowFault')}</Badge>;
  }
}

function faultText({ column, code, cell }: RowFault): string {
  const why = t(`tracker_cell_${code}`);
  const where = column ? t('tracker_cellIn', t(`tracker_csv_${column}`), why) : why;
  return cell.trim() ? t('tracker_cellSays', where, cell.trim().slice(0, 80)) : where;
}
