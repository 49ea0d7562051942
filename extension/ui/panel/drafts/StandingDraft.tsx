import { isUnreviewed, reviewOf } from '@jobai/shared/drafting';
import { valueText } from '@jobai/shared/fields';
import { useEffect, useRef } from 'react';
import type { SessionField } from '../../../apply/session.ts';
import { t } from '../../../i18n.ts';
import { focusField } from '../fieldDom.ts';
import type { ReviewContext } from '../reviewContext.ts';
import { DraftFlags } from './DraftFlags.tsx';

/** A draft that came into the form without being looked at: its marked parts, here where it stands. */
export function StandingDraft({ field, context }: { field: SessionField; context: ReviewContext }) {
  const { key } = field.description;
  const drafts = context.book?.drafts ?? [];
  const isOpen = isUnreviewed(field, drafts);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // The last part was looked at, and its button took the focus with it.
    if (wasOpen.current && !isOpen && document.activeElement === document.body) focusField(key);
    wasOpen.current = isOpen;
  }, [isOpen, key]);
  if (!isOpen) return null;
  const draft = drafts.find((one) => isUnreviewed(field, [one]));
  if (!draft) return null;
  const text = valueText(field.value);
  const review = reviewOf(draft, text);
  const own = review === draft ? null : review.text;
  return (
    <div data-answer>
      <DraftFlags
        review={review}
        text={text}
        title={t('draft_flagsTitlePage')}
        onSeen={(flag) => context.actions.drafts.seen(draft.id, flag, own)}
      />
    </div>
  );
}
