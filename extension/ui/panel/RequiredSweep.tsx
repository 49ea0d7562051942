import { CircleAlert, CircleCheck } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { ProgressBar } from '../base/ProgressBar.tsx';
import { goToField } from './fieldDom.ts';
import { markedBySite, openRequired, requiredFields } from './groups.ts';

const NAMED = 4;

/** The last look over everything the form demands: how many are answered, and which are not. */
export function RequiredSweep({ fields }: { fields: readonly SessionField[] }) {
  const total = requiredFields(fields).length;
  const open = openRequired(fields);
  // "and 1 more" takes the line that the one itself would take.
  const named = open.length === NAMED + 1 ? open.length : NAMED;
  if (total === 0 || (open.length === 0 && markedBySite(fields).length > 0)) return null;
  if (open.length === 0) {
    return (
      <p className="flex items-start gap-1.5 text-verified">
        <CircleCheck aria-hidden size="1rem" className="mt-0.5 shrink-0" />
        <span className="min-w-0">{t('panel_allAnswered', total)}</span>
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <ProgressBar
        label={t('panel_sweep')}
        value={total - open.length}
        max={total}
        valueLabel={t('panel_sweepCount', total - open.length, total)}
      />
      <ul aria-label={t('panel_sweepOpen')} className="flex flex-col text-12">
        {open.slice(0, named).map(({ description: { key, label } }) => (
          <li key={key} className="flex min-h-6 items-center gap-1.5">
            <CircleAlert aria-hidden size="0.875rem" className="shrink-0 text-needs" />
            <button
              type="button"
              dir="auto"
              onClick={() => goToField(key)}
              className="line-clamp-1 min-w-0 rounded-sm text-start text-ink underline decoration-control underline-offset-2 hover:decoration-ink"
            >
              {label}
            </button>
          </li>
        ))}
        {open.length > named && (
          <li className="ps-5 text-muted">{t('panel_sweepMore', open.length - named)}</li>
        )}
      </ul>
    </div>
  );
}
