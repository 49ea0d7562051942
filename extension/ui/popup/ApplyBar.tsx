import { Power, WandSparkles } from 'lucide-react';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { Notice } from '../base/Notice.tsx';
import { hostsAround } from '../origins.ts';
import { OffMenu, offTitle } from '../site/OffMenu.tsx';
import type { PopupActions, PopupView } from './model.ts';

/** "Apply with AI" for the form in the tab the person looks at. */
export function ApplyBar({
  formHere,
  applyProblem,
  actions,
}: Pick<PopupView, 'formHere' | 'applyProblem'> & {
  actions: Pick<PopupActions, 'apply' | 'turnOff' | 'turnOn'>;
}) {
  const { apply } = actions;
  if (formHere === undefined) return null;
  if (formHere === null) return <p className="p-3 pb-0 text-12 text-muted">{t('popup_noForm')}</p>;
  return (
    <section aria-label={t('popup_formHere')} className="flex flex-col gap-2 p-3 pb-0">
      <div className="min-w-0">
        <p dir="auto" className="line-clamp-2 font-medium">
          {formHere.title || t('panel_untitledJob')}
        </p>
        <p dir="auto" className="line-clamp-1 text-12 text-muted">
          {formHere.company}
        </p>
        {formHere.topOrigin && (
          <p className="text-12 text-muted">{t('popup_embedded', hostsAround(formHere))}</p>
        )}
      </div>
      {formHere.off ? (
        <Notice
          title={offTitle(formHere)}
          actions={
            <Button size="small" icon={Power} onPress={actions.turnOn}>
              {t('site_turnOn')}
            </Button>
          }
        >
          {t('site_offText')}
        </Notice>
      ) : (
        <div className="flex items-center gap-1">
          <Button variant="primary" icon={WandSparkles} wide onPress={() => apply(false)}>
            {t('popup_apply')}
          </Button>
          <OffMenu {...formHere} turnOff={actions.turnOff} />
        </div>
      )}
      {applyProblem === 'duplicate' && (
        <Notice
          tone="needs"
          isUrgent
          title={t('popup_duplicate')}
          actions={
            <Button size="small" onPress={() => apply(true)}>
              {t('popup_applyAgain')}
            </Button>
          }
        />
      )}
      {applyProblem && applyProblem !== 'duplicate' && (
        <Notice tone="refused" isUrgent>
          {t(`problem_${applyProblem}`)}
        </Notice>
      )}
    </section>
  );
}
