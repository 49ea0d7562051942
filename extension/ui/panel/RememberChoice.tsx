import { t } from '../../i18n.ts';
import { Checkbox } from '../base/Choices.tsx';
import { Select } from '../base/Select.tsx';

/** Off until the person asks for it. */
export function RememberChoice({
  company,
  value,
  onChange,
}: {
  company: string;
  value: 'tenant' | 'everywhere' | null;
  onChange: (value: 'tenant' | 'everywhere' | null) => void;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Checkbox
        isSelected={value !== null}
        onChange={(isSelected) => onChange(isSelected ? 'everywhere' : null)}
      >
        {t('panel_remember')}
      </Checkbox>
      {value !== null && (
        <div className="ps-6">
          <Select
            label={t('panel_rememberScope')}
            hideLabel
            choices={[
              { value: 'everywhere', label: t('panel_rememberEverywhere') },
              { value: 'tenant', label: t('panel_rememberTenant', company) },
            ]}
            value={value}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}
