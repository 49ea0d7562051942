import type { Profile } from '@jobai/shared/profile';
import { t } from '../../../i18n.ts';
import { type NameSplit, suggestNameSplits } from '../../../profile/names.ts';
import { Button } from '../../base/Button.tsx';
import { Notice } from '../../base/Notice.tsx';

/** Offers ways to split a full name; nothing is taken before a click. */
export function NameSplits({
  basics,
  onChoose,
}: {
  basics: Profile['basics'];
  onChoose: (split: NameSplit) => void;
}) {
  const splits = suggestNameSplits(basics);
  if (splits.length === 0) return null;
  return (
    <Notice
      tone="needs"
      title={t('profile_splitTitle')}
      actions={splits.map((split) => (
        <Button key={split.givenName} size="small" onPress={() => onChoose(split)}>
          {t('profile_splitChoice', split.givenName, split.familyName)}
        </Button>
      ))}
    >
      {t('profile_splitText')}
    </Notice>
  );
}
