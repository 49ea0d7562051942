import { countryName } from '@jobai/shared/rules/countries';
import { Trash2 } from 'lucide-react';
import { memo } from 'react';
import { t } from '../../../i18n.ts';
import { getIn, isGroup, pathText } from '../../../profile/paths.ts';
import { Card } from '../../base/Card.tsx';
import { ComboBox } from '../../base/ComboBox.tsx';
import { IconButton } from '../../base/IconButton.tsx';
import { Section } from '../../base/Section.tsx';
import { countryChoices } from './countryChoices.ts';
import type { Editing } from './editing.ts';
import { YesNoField } from './SpecField.tsx';

const PATH = ['preferences', 'workAuthorization'] as const;

/** Permission to work, country by country, as the person states it. */
export function PermissionList({ editing }: { editing: Editing }) {
  const value = getIn(editing.draft, PATH);
  const countries = isGroup(value) ? Object.keys(value) : [];
  return (
    <div data-place={pathText(PATH)}>
      <Section title={t('profile_section_permission')} count={countries.length}>
        <p className="text-muted">{t('profile_permissionHelp')}</p>
        {countries.map((country) => (
          <Card key={country}>
            <div data-place={pathText([...PATH, country])}>
              <div className="mb-2 flex items-center gap-1">
                <h3 className="min-w-0 flex-1 font-semibold">{countryName(country)}</h3>
                <IconButton
                  icon={Trash2}
                  label={t('profile_removeEntry', countryName(country))}
                  onPress={() => editing.change([...PATH, country], undefined)}
                />
              </div>
              <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
                <YesNoField
                  label={t('profile_permission_authorized')}
                  value={getIn(value, [country, 'authorized'])}
                  onChange={(next) => editing.change([...PATH, country, 'authorized'], next)}
                />
                <YesNoField
                  label={t('profile_permission_needsSponsorship')}
                  value={getIn(value, [country, 'needsSponsorship'])}
                  onChange={(next) => editing.change([...PATH, country, 'needsSponsorship'], next)}
                />
              </div>
            </div>
          </Card>
        ))}
        <div className="max-w-sm">
          <AddCountry taken={countries.join(' ')} change={editing.change} />
        </div>
      </Section>
    </div>
  );
}

const AddCountry = memo(function AddCountry({
  taken,
  change,
}: {
  /** Codes, joined: equal texts, equal lists. */
  taken: string;
  change: Editing['change'];
}) {
  return (
    <ComboBox
      key={taken}
      label={t('profile_permissionAdd')}
      choices={countryChoices().filter((choice) => !taken.includes(choice.value))}
      value={null}
      onChange={(country) => country && change([...PATH, country], {})}
    />
  );
});
