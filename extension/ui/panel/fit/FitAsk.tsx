import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';
import type { PanelActions } from '../model.ts';
import { useRun } from '../useRun.ts';
import type { FitView } from './model.ts';

/** Asked once, in place: whether a model may read postings. What was said is changed in the options. */
export function FitAsk({ fit, actions }: { fit: FitView; actions: PanelActions }) {
  const { run, isRunning } = useRun();
  switch (fit.way) {
    case 'unasked':
      return (
        <Notice
          tone="draft"
          title={t('fit_consentTitle')}
          actions={
            <>
              <Button
                size="small"
                isPending={isRunning}
                onPress={() => void run(() => actions.fit.agree(true))}
              >
                {t('fit_consentYes')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                onPress={() => void run(() => actions.fit.agree(false))}
              >
                {t('fit_consentNo')}
              </Button>
            </>
          }
        >
          {t('fit_consentText', fit.host)}
        </Notice>
      );
    case 'localOnly':
    case 'declined':
      return (
        <Off
          text={t(fit.way === 'declined' ? 'fit_off_declined' : 'fit_off_localOnly')}
          action={t('fit_off_open')}
          open={() => void actions.openOptions('assistant')}
        />
      );
    case 'signedOut':
      return (
        <Off
          text={t('fit_off_signedOut')}
          action={t('fit_signIn')}
          open={() => void actions.openOptions('account')}
        />
      );
    case 'agreed':
      return null;
  }
}

function Off({ text, action, open }: { text: string; action: string; open: () => void }) {
  return (
    <div className="flex min-w-0 flex-col items-start text-12 text-muted">
      <p data-heir className="min-w-0">
        {text}
      </p>
      <Button size="small" variant="quiet" flush onPress={open}>
        {action}
      </Button>
    </div>
  );
}
