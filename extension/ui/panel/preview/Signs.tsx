import type { PostingSigns } from '@jobai/shared/signs';
import { t } from '../../../i18n.ts';
import { Notice } from '../../base/Notice.tsx';
import { FoldedText } from '../PageText.tsx';

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const dayText = (day: string) => DAY.format(new Date(`${day}T00:00:00Z`));

/** The site's own words, told as its words. */
function SiteWords({ text }: { text: string }) {
  return (
    <blockquote className="mt-1 border-s-2 border-current ps-2">
      <FoldedText text={text} />
    </blockquote>
  );
}

/** The site limits how often one may apply: told before the fill, and again in the review. */
export function LimitNotice({ limit }: { limit: string }) {
  if (!limit) return null;
  return (
    <Notice tone="needs" title={t('scan_limitTitle')}>
      {t('scan_limitText')}
      <SiteWords text={limit} />
    </Notice>
  );
}

/** Whether the posting still takes people, as far as its page says. */
export function ClosedNotice({ signs: { closed } }: { signs: PostingSigns }) {
  if (!closed) return null;
  return (
    <Notice
      tone="refused"
      title={t(closed.by === 'deadline' ? 'scan_deadlineTitle' : 'scan_closedTitle')}
    >
      {closed.by === 'deadline'
        ? t('scan_closedDeadline', dayText(closed.text))
        : closed.by === 'address'
          ? t('scan_closedAddress')
          : t('scan_closedText')}
      {closed.by === 'text' && <SiteWords text={closed.text} />}
    </Notice>
  );
}

/** The last day to apply, while it lies ahead. */
export function DeadlineLine({ signs: { closed, deadline } }: { signs: PostingSigns }) {
  if (!deadline || closed) return null;
  return <p className="text-12 text-muted">{t('scan_deadline', dayText(deadline))}</p>;
}
