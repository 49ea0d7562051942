import { t } from '../../../i18n.ts';
import { type NameSplit, suggestNameSplits } from '../../../profile/names.ts';
import { Card } from '../../base/Card.tsx';
import { RadioGroup } from '../../base/Choices.tsx';

const LATER = 'later';

/** Forms ask for given and family name; which is which only the person knows. */
export function NameChoice({
  name,
  value,
  onChange,
}: {
  name: string;
  value: NameSplit | null;
  onChange: (split: NameSplit | null) => void;
}) {
  const splits = suggestNameSplits({ name });
  if (splits.length === 0) return null;
  const idOf = ({ givenName, familyName }: NameSplit) => `${givenName}|${familyName}`;
  return (
    <Card>
      <RadioGroup
        label={t('import_name_split')}
        choices={[
          ...splits.map((split) => ({
            value: idOf(split),
            label: t('import_name_parts', split.givenName, split.familyName),
          })),
          { value: LATER, label: t('import_name_later') },
        ]}
        value={value ? idOf(value) : LATER}
        onChange={(id) => onChange(splits.find((split) => idOf(split) === id) ?? null)}
      />
    </Card>
  );
}
