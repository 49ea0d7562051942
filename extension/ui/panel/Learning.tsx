import { valueText } from '@jobai/shared/fields';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { CorrectionPrompt } from './CorrectionPrompt.tsx';
import { isUnkeptCorrection, savedFor } from './remember.ts';
import type { ReviewContext } from './reviewContext.ts';

/** Whether this value is kept for later forms, and the question whether it should be. */
export function Learning({
  field,
  context,
  isWanted,
  onDone,
}: {
  field: SessionField;
  context: ReviewContext;
  /** The person asked for it themselves. */
  isWanted: boolean;
  onDone: () => void;
}) {
  const { key } = field.description;
  const saved = savedFor(field, context.answers, context.job);
  const isAsking = isUnkeptCorrection(field, saved) && !context.asked.has(key);
  if (isWanted || isAsking) {
    const close = () => {
      context.onAsked(key);
      onDone();
    };
    return <CorrectionPrompt field={field} context={context} onDone={close} />;
  }
  const isKept =
    saved !== null &&
    field.source?.kind === 'person' &&
    valueText(saved.value) === valueText(field.value);
  if (!isKept) return null;
  return (
    <p data-heir className="text-12 text-muted">
      {saved.tenant === null ? t('learn_keptEverywhere') : t('learn_keptTenant', context.company)}
    </p>
  );
}
