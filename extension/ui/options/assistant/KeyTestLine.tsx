import type { KeyTest, KeyTestOutcome } from '@jobai/shared/api/modelTest';
import { t } from '../../../i18n.ts';
import { Badge } from '../../base/Badge.tsx';
import type { Tone } from '../../base/tone.ts';
import type { KeyState } from './model.ts';

const TONE = {
  works: 'verified',
  key_refused: 'refused',
  model_unknown: 'refused',
  quota: 'needs',
  unreachable: 'needs',
  late: 'needs',
  unusable: 'needs',
} satisfies Record<KeyTestOutcome, Tone>;

/** What a test of a key came to, and what to do about it. */
export function KeyTestLine({ state }: { state: KeyState | undefined }) {
  return (
    <div role="status" className="flex min-w-0 flex-col gap-0.5 text-12 empty:hidden">
      {state?.state === 'testing' && <p className="text-muted">{t('assistant_testing')}</p>}
      {state?.state === 'failed' && <p>{t(`assistant_testFailed_${state.why}`)}</p>}
      {state?.state === 'told' && <Told test={state.test} />}
    </div>
  );
}

function Told({ test }: { test: KeyTest }) {
  const { outcome, provider, model, took_ms, retry_after } = test;
  // "0.0 s" would read as if nobody had been asked.
  const seconds = Math.max(0.1, took_ms / 1000).toFixed(1);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <Badge tone={TONE[outcome]}>{t(`assistant_test_${outcome}`)}</Badge>
        <span className="wrap-anywhere text-muted">
          {t('assistant_testWho', provider, model, seconds)}
        </span>
      </p>
      {outcome !== 'works' && <p>{t(`assistant_testHelp_${outcome}`)}</p>}
      {retry_after !== null && (
        <p>{t('assistant_testRetry', Math.ceil(retry_after).toLocaleString())}</p>
      )}
    </>
  );
}
