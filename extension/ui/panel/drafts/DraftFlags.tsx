import type { Reviewed } from '@jobai/shared/drafting';
import { Check, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { t } from '../../../i18n.ts';
import { Button } from '../../base/Button.tsx';
import { PageText } from '../PageText.tsx';

/** What the profile does not support, part by part, each with its reason and the person's word on it. */
export function DraftFlags({
  review,
  text,
  title,
  onSeen,
}: {
  review: Reviewed;
  /** The text as it is now; parts that were edited away need no word. */
  text: string;
  title: string;
  onSeen: (flag: number) => Promise<unknown>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const shown = review.flags.flatMap((flag, at) =>
    text.includes(flag.text) ? [{ flag, at }] : [],
  );
  if (shown.length === 0) return null;

  function confirm(at: number) {
    // The button that was pressed goes and would take the focus with it. After the last one the parent says where to.
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    buttons.find((button) => button.dataset.at !== String(at))?.focus();
    void onSeen(at);
  }

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h4 className="text-12 font-semibold">{title}</h4>
      <ul ref={list} className="flex flex-col gap-1.5">
        {shown.map(({ flag, at }) => {
          const isSeen = review.seen.includes(at);
          const Icon = isSeen ? Check : TriangleAlert;
          return (
            <li
              key={at}
              className={`flex min-w-0 items-start gap-1.5 text-12 ${isSeen ? 'text-verified' : 'text-needs'}`}
            >
              <Icon aria-hidden size="0.875rem" className="mt-px shrink-0" />
              <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
                <p className="min-w-0 wrap-anywhere">
                  <span className="font-semibold">{t(`draft_flag_${flag.code}`)}</span>
                  {': “'}
                  <PageText text={flag.text} />
                  {'”. '}
                  <span className="text-ink">{flag.why}</span>
                </p>
                {isSeen ? (
                  <p>{t('draft_flagSeen')}</p>
                ) : (
                  <Button
                    size="small"
                    data-at={at}
                    aria-label={t('draft_flagConfirmNamed', flag.text.slice(0, 120))}
                    onPress={() => confirm(at)}
                  >
                    {t('draft_flagConfirm')}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
