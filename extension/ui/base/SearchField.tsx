import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { t } from '../../i18n.ts';
import { CONTROL, cx } from './classes.ts';

/** `label` is read out and shown as the placeholder. */
export function SearchField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <AriaSearchField
      value={value}
      onChange={onChange}
      className="group relative flex min-w-0 items-center"
    >
      <Label className="sr-only">{label}</Label>
      <Search aria-hidden size="1rem" className="pointer-events-none absolute start-2 text-muted" />
      <Input
        placeholder={label}
        className={cx(CONTROL, 'px-8 [&::-webkit-search-cancel-button]:hidden')}
      />
      <Button
        aria-label={t('base_clear')}
        className="absolute end-1 flex size-6 items-center justify-center rounded-sm text-muted group-data-[empty]:hidden"
      >
        <X aria-hidden size="0.875rem" />
      </Button>
    </AriaSearchField>
  );
}
