import type { Profile } from '@jobai/shared/profile';
import { t } from '../../../i18n.ts';
import { profileGaps } from '../../../profile/gaps.ts';
import { Notice } from '../../base/Notice.tsx';

/** What forms usually ask and the profile doesn't say yet. */
export function Gaps({ profile }: { profile: Profile }) {
  const gaps = profileGaps(profile);
  if (gaps.length === 0) return null;
  return (
    <Notice tone="needs" title={t('profile_gapsTitle')}>
      {gaps.map(({ id }) => t(`profile_gap_${id}`)).join(' · ')}
    </Notice>
  );
}
