import { doubtOf } from '@jobai/shared/rules/doubt';
import { Check, Locate } from 'lucide-react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import type { ReviewContext } from './reviewContext.ts';

/** A value nobody could verify: the person looks at it in the page and says so here. */
export function ConfirmValue({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { key, label } = field.description;
  if (!doubtOf(field)) return null;
  if (context.confirmed.includes(key)) {
    return (
      <p className="flex items-start gap-1.5 text-12 text-verified">
        <Check aria-hidden size={14} className="mt-px shrink-0" />
        {t('panel_doubtConfirmed')}
      </p>
    );
  }
  return (
    <div data-answer className="flex flex-wrap gap-2 pt-1">
      <Button
        size="small"
        icon={Check}
        aria-label={t('panel_doubtConfirmNamed', label.slice(0, 200))}
        onPress={() => context.onConfirm(field)}
      >
        {t('panel_doubtConfirm')}
      </Button>
      <Button size="small" icon={Locate} onPress={() => void context.actions.show(key)}>
        {t('panel_showInPage')}
      </Button>
    </div>
  );
}
