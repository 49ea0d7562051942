import { t } from '../../../i18n.ts';
import { type NameSplit, suggestNameSplits } from '../../../profile/names.ts';
import { Card } from '../../base/Card.tsx';
import { RadioGroup } from '../../base/Choices.tsx';

/** null: the person has not said anything yet. */
export type NameAnswer = NameSplit | 'later' | null;

/** Forms ask for given and family name; which is which only the person knows. */
export function NameChoice({
  name,
  value,
  onChange,
}: {
  name: string;
  value: NameAnswer;
  onChange: (answer: NameAnswer) => void;
}) {
  const splits = suggestNameSplits({ name });
  if (splits.length === 0) return null;
  const idOf = (answer: NameSplit | 'later') =>
    answer === 'later' ? answer : `${answer.givenName}|${answer.familyName}`;
  const answers = [...splits, 'later'] as const;
  return (
    <Card>
      <RadioGroup
        label={t('import_name_split')}
        choices={answers.map((answer) => ({
          value: idOf(answer),
          label:
            answer === 'later'
              ? t('import_name_later')
              : t('import_name_parts', answer.givenName, answer.familyName),
        }))}
        value={value && idOf(value)}
        onChange={(id) => onChange(answers.find((answer) => idOf(answer) === id) ?? null)}
      />
    </Card>
  );
}
