import { CircleAlert } from 'lucide-react';
import { FieldError as AriaFieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { t } from '../../i18n.ts';
import { cx } from './classes.ts';

/** What every field component takes. */
export type FieldProps = {
  label: string;
  /** Read out, not shown: for fields whose label already stands above. */
  hideLabel?: boolean;
  description?: string;
  /** Marks the field as wrong and says why. */
  error?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
};

export const FIELD = 'flex min-w-0 flex-col gap-1';

export function FieldLabel({ label, hideLabel, isRequired }: FieldProps) {
  return (
    <Label className={cx('text-13 font-medium text-ink', hideLabel && 'sr-only')}>
      {label}
      {isRequired && <span className="font-normal text-muted"> {t('base_required')}</span>}
    </Label>
  );
}

export function FieldHelp({ description }: Pick<FieldProps, 'description'>) {
  if (!description) return null;
  return (
    <Text slot="description" className="text-12 whitespace-pre-line text-muted">
      {description}
    </Text>
  );
}

export function FieldError({ error }: Pick<FieldProps, 'error'>) {
  return (
    <AriaFieldError className="flex items-start gap-1 text-12 text-refused">
      <CircleAlert aria-hidden size="0.875rem" className="mt-px shrink-0" />
      <span className="min-w-0">{error}</span>
    </AriaFieldError>
  );
}
