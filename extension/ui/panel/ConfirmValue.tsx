import { doubtOf } from '@jobai/shared/rules/doubt';
import { Check, Locate } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SessionField } from '../../apply/session.ts';
import { t } from '../../i18n.ts';
import { Button } from '../base/Button.tsx';
import { focusField } from './fieldDom.ts';
import type { ReviewContext } from './reviewContext.ts';

/** A value nobody could verify: the person looks at it in the page and says so here. */
export function ConfirmValue({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { key, label } = field.description;
  const isConfirmed = context.confirmed.includes(key);
  const wasConfirmed = useRef(isConfirmed);
  useEffect(() => {
    // The button that was pressed is gone and took the focus with it.
    if (isConfirmed && !wasConfirmed.current && document.activeElement === document.body)
      focusField(key);
    wasConfirmed.current = isConfirmed;
  }, [isConfirmed, key]);
  if (!doubtOf(field)) return null;
  if (isConfirmed) {
    return (
      <p className="flex items-start gap-1.5 text-12 text-verified">
        <Check aria-hidden size="0.875rem" className="mt-px shrink-0" />
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
