import { scopesFor } from '@jobai/shared/remembering';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { ProfileInstead, scopeWords } from './RememberChoice.tsx';
import { profileSays } from './remember.ts';
import type { ReviewContext } from './reviewContext.ts';
import { useLearning } from './useLearning.ts';
import { profilePlace } from './why/steps.ts';

/** Asked once at a correction the person made in the page: keep it for the next form, and for which. */
export function CorrectionPrompt({
  field,
  context,
  onDone,
}: {
  field: SessionField;
  context: ReviewContext;
  onDone: () => void;
}) {
  const { decision, description } = field;
  const { remember } = useLearning(field, context);
  const says = profileSays(field);
  const place = profilePlace(field);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5 rounded-md bg-sunken p-2">
      <legend className="sr-only">{t('learn_askNamed', description.label)}</legend>
      <p aria-hidden className="text-12">
        {t('learn_ask')}
      </p>
      {says !== null && place !== null && (
        <ProfileInstead
          says={says}
          label={description.label}
          onOpen={() => void context.actions.openOptions(`profile/${encodeURIComponent(place)}`)}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {scopesFor(decision.type).map((scope) => (
          <Button
            key={scope}
            size="small"
            onPress={() => {
              onDone();
              void remember(scope);
            }}
          >
            {t('learn_yes', scopeWords(scope, context.job.company, decision.type))}
          </Button>
        ))}
        <Button size="small" variant="quiet" onPress={onDone}>
          {t('learn_no')}
        </Button>
      </div>
    </fieldset>
  );
}
