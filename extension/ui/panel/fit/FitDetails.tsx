import type { Evidence, JobAnalysis, ScorePart } from '@jobai/shared/analysis';
import { useState } from 'react';
import { t } from '../../../i18n.ts';
import { Section } from '../../base/Section.tsx';
import { PageText } from '../PageText.tsx';
import { isKnown } from './model.ts';

/** Where the points come from, in whose words, and what the person can do about it. */
export function FitDetails({ analysis }: { analysis: JobAnalysis }) {
  const { breakdown, gap_analysis_advice, match_score, salary } = analysis;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Section
        title={isKnown(breakdown) ? t('fit_whyScore', match_score) : t('fit_whyUnknown')}
        isOpenAtFirst={false}
      >
        <ul className="flex flex-col gap-3">
          {breakdown.map((part) => (
            <Part key={part.part} part={part} />
          ))}
        </ul>
        {salary && (
          <p className="text-12 text-muted">
            {t('fit_pay')} <PageText text={salary} />
          </p>
        )}
      </Section>
      {gap_analysis_advice && (
        <Section title={t('fit_advice')} isOpenAtFirst={false}>
          <p dir="auto">{gap_analysis_advice}</p>
        </Section>
      )}
    </div>
  );
}

function Part({ part }: { part: ScorePart }) {
  const { points, max, reason, isNeutral, evidence } = part;
  const share = Math.round((points / max) * 100);
  return (
    <li className="flex min-w-0 flex-col gap-1">
      <h3 className="flex items-baseline gap-2 font-medium">
        <span className="min-w-0 flex-1">{t(`fit_part_${part.part}`)}</span>
        <span className="font-normal tabular-nums text-muted">{t('fit_points', points, max)}</span>
      </h3>
      <div aria-hidden className="h-1 overflow-hidden rounded-sm bg-sunken">
        <div
          className={`h-full rounded-sm ${isNeutral ? 'bg-line' : 'bg-accent'}`}
          style={{ width: `${share}%` }}
        />
      </div>
      <p dir="auto">{reason}</p>
      {evidence.length > 0 && <Quotes evidence={evidence} />}
    </li>
  );
}

/** In the page only while they are open: what the posting says is not said twice. */
function Quotes({ evidence }: Pick<ScorePart, 'evidence'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="text-12" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer rounded-sm text-muted">
        {t('fit_quotes', evidence.length)}
      </summary>
      {isOpen && (
        <ul className="mt-1 flex flex-col gap-1">
          {evidence.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be quoted twice, and none moves.
            <Quote key={at} evidence={one} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Quote({ evidence: { from, quote } }: { evidence: Evidence }) {
  return (
    <li className="min-w-0 border-s-2 border-line ps-2">
      <span className="text-muted">{t(`fit_from_${from}`)} </span>
      <PageText text={`“${quote}”`} className="wrap-anywhere" />
    </li>
  );
}
