import type { JobAnalysis } from '@jobai/shared/analysis';
import { RefreshCw } from 'lucide-react';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import { Button } from '../../base/Button.tsx';
import { Card } from '../../base/Card.tsx';
import { Heir } from '../../base/Heir.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Notice } from '../../base/Notice.tsx';
import { Skeleton } from '../../base/Skeleton.tsx';
import type { Tone } from '../../base/tone.ts';
import type { PanelActions, PanelView } from '../model.ts';
import { useRun } from '../useRun.ts';
import { FitAsk } from './FitAsk.tsx';
import { FitDetails } from './FitDetails.tsx';
import { type Band, bandOf, type FitView, isKnown } from './model.ts';
import { SkillLine } from './SkillLine.tsx';

const TONE = {
  strong: 'verified',
  good: 'verified',
  partial: 'needs',
  weak: 'neutral',
} satisfies Record<Band, Tone>;

/** How the job fits: by rules at once, by a model where the person agreed. Nothing where nobody looked. */
export function FitCard({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { fit } = view;
  const { run, isRunning } = useRun();
  if (!fit) return null;
  const { shown } = fit;
  return (
    <section aria-label={t('fit_title')}>
      <Card>
        <Heir label={t('fit_title')} className="flex min-w-0 flex-col gap-2">
          {shown ? (
            <Head analysis={shown}>
              <IconButton
                icon={RefreshCw}
                label={t('fit_again')}
                isDisabled={fit.isAsking || isRunning}
                onPress={() => void run(actions.fit.again)}
              />
            </Head>
          ) : (
            !fit.fault && <Skeleton rows={4} />
          )}
          {shown && <Body analysis={shown} fit={fit} />}
          <Fault fit={fit} actions={actions} />
          {(shown || fit.fault) && <FitAsk fit={fit} actions={actions} />}
        </Heir>
      </Card>
    </section>
  );
}

function Head({ analysis, children }: { analysis: JobAnalysis; children: React.ReactNode }) {
  const { match_score, breakdown } = analysis;
  const band = bandOf(match_score);
  return (
    <div className="flex min-w-0 items-center gap-2">
      {isKnown(breakdown) ? (
        <>
          <h2 className="text-18 font-semibold tabular-nums">{t('fit_score', match_score)}</h2>
          <Badge tone={TONE[band]}>{t(`fit_band_${band}`)}</Badge>
        </>
      ) : (
        <h2 className="text-15 font-semibold">{t('fit_unknown')}</h2>
      )}
      <span className="flex-1" />
      {children}
    </div>
  );
}

function Body({ analysis, fit }: { analysis: JobAnalysis; fit: FitView }) {
  const { reasoning, matching_skills, missing_skills } = analysis;
  return (
    <>
      <div className="flex min-w-0 flex-col gap-0.5">
        {reasoning && <p>{reasoning}</p>}
        <p data-heir role="status" className="text-12 text-muted">
          {fit.isAsking ? t('fit_asking', fit.host) : whoOf(analysis)}
        </p>
      </div>
      <SkillLine kind="matching" skills={matching_skills} />
      <SkillLine kind="missing" skills={missing_skills} />
      <FitDetails analysis={analysis} />
    </>
  );
}

function whoOf({ by }: JobAnalysis): string {
  if (!by) return t('fit_byRules');
  return t(by.keyOwner === 'person' ? 'fit_byOwnModel' : 'fit_byModel', by.provider, by.model);
}

/** What did not come, what is shown instead, and what to do. */
function Fault({ fit, actions }: { fit: FitView; actions: PanelActions }) {
  const { run, isRunning } = useRun();
  if (fit.isAsking) return null;
  if (!fit.fault) {
    return fit.why ? <p className="text-12 text-muted">{t(`fit_why_${fit.why}`)}</p> : null;
  }
  return (
    <Notice
      tone="needs"
      title={t(fit.shown ? 'fit_faultTitle' : 'fit_failedTitle')}
      actions={
        fit.fault === 'signedOut' ? (
          <Button size="small" onPress={() => void actions.openOptions('account')}>
            {t('fit_signIn')}
          </Button>
        ) : (
          <Button size="small" isPending={isRunning} onPress={() => void run(actions.fit.again)}>
            {t('fit_retry')}
          </Button>
        )
      }
    >
      {t(`fit_fault_${fit.fault}`)}
    </Notice>
  );
}
