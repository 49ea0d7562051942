import { t } from '../../../i18n.ts';
import { Notice } from '../../base/Notice.tsx';
import { disagreementsText } from './Disagreements.tsx';

/** Where the fields themselves are shown: that two devices disagree, and where to choose. */
export function DisagreementNotice({ count, href }: { count: number; href: string }) {
  if (count === 0) return null;
  return (
    <Notice tone="needs" title={disagreementsText(count)}>
      <a href={href} className="text-accent underline">
        {t('sync_conflictsChoose')}
      </a>
    </Notice>
  );
}
