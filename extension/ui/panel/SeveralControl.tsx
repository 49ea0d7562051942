import type { FieldValue } from '@jobai/shared/fields';
import { useState } from 'react';
import { useFilter } from 'react-aria-components/ComboBox';
import { t } from '../../i18n.ts';
import { CheckboxGroup } from '../base/Choices.tsx';
import { SearchField } from '../base/SearchField.tsx';

const SEARCH_FROM = 12;

/** Several answers at once; long lists get a search above them, and what is ticked always stays in view. */
export function SeveralControl({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly string[];
  value: FieldValue | null;
  onChange: (value: FieldValue | null) => void;
}) {
  const [query, setQuery] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const picked = value?.kind === 'options' ? value.options : [];
  const unique = [...new Set(options)];
  const shown = unique.filter((option) => picked.includes(option) || contains(option, query));
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {unique.length > SEARCH_FROM && (
        <SearchField
          label={t('panel_filterOptions', unique.length)}
          value={query}
          onChange={setQuery}
        />
      )}
      <CheckboxGroup
        label={label}
        hideLabel
        choices={shown.map((option) => ({ value: option, label: option }))}
        value={picked}
        onChange={(next) => {
          // In the page's own order, as a person ticking them would leave them.
          const ordered = unique.filter((option) => next.includes(option));
          onChange(ordered.length > 0 ? { kind: 'options', options: ordered } : null);
        }}
      />
    </div>
  );
}
