import { Check } from 'lucide-react';
import { type RefObject, useId } from 'react';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { counted } from '../phrases.ts';

/** Takes the text as it stands; what is in the way is said beside it. */
export function TakeButton({
  text,
  toCheck,
  field,
  hasOwn,
  isEditing,
  isPending,
  accept,
  onPress,
}: {
  text: string;
  field: SessionField;
  /** The person began an answer of their own below. */
  hasOwn: boolean;
  /** Marked parts nobody looked at. */
  toCheck: number;
  isEditing: boolean;
  isPending: boolean;
  accept: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
}) {
  const why = useId();
  const { label, maxLength } = field.description;
  const over = maxLength === null ? 0 : text.trim().length - maxLength;
  const block =
    toCheck > 0
      ? counted(toCheck, 'draft_toCheckOne', 'draft_toCheckOther')
      : over > 0
        ? t('draft_tooLong', over)
        : hasOwn
          ? t('draft_ownTyped')
          : null;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      <Button
        ref={accept}
        size="small"
        variant="primary"
        icon={Check}
        isPending={isPending}
        isDisabled={block !== null || text.trim() === ''}
        aria-label={isEditing ? undefined : t('draft_acceptNamed', label.slice(0, 200))}
        aria-describedby={block ? why : undefined}
        onPress={onPress}
      >
        {t(isEditing ? 'draft_use' : 'draft_accept')}
      </Button>
      {block && (
        <p id={why} className="min-w-0 flex-1 text-12 font-medium text-needs">
          {block}
        </p>
      )}
    </div>
  );
}
