import { ChevronDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox, useFilter } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { t } from '../../i18n.ts';
import { cx, OVERLAY } from './classes.ts';
import { FIELD, FieldError, FieldHelp, FieldLabel, type FieldProps } from './FieldParts.tsx';
import { type Choice, ChoiceItem } from './ListItems.tsx';

export type ComboBoxProps<V extends string> = FieldProps & {
  choices: readonly Choice<V>[];
  value: V | null;
  /** null: the person emptied it. */
  onChange: (value: V | null) => void;
  placeholder?: string;
};

/** Searchable list; only visible rows are in the DOM, so a thousand options stay quick. */
export function ComboBox<V extends string>({
  label,
  hideLabel,
  description,
  error,
  choices,
  value,
  onChange,
  placeholder,
  ...props
}: ComboBoxProps<V>) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const current = choices.find((choice) => choice.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo(
    () => (typed ? choices.filter((choice) => contains(choice.label, typed)) : choices),
    [choices, typed, contains],
  );
  return (
    <AriaComboBox
      {...props}
      isInvalid={Boolean(error)}
      items={shown}
      value={value}
      inputValue={typed ?? current}
      onInputChange={(text) => setTyped(text === current ? null : text)}
      onChange={(key) => {
        setTyped(null);
        onChange(choices.find((choice) => choice.value === key)?.value ?? null);
      }}
      onBlur={() => setTyped(null)}
      allowsEmptyCollection
      className={FIELD}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Group className="flex items-stretch rounded-md border border-control bg-surface data-[invalid]:border-refused data-[focus-within]:outline-2 data-[focus-within]:outline-offset-2 data-[focus-within]:outline-focus">
        <Input
          dir="auto"
          placeholder={placeholder ?? t('base_searchList')}
          className="min-w-0 flex-1 bg-transparent py-1.5 ps-2 text-13 text-ink outline-none"
        />
        <Button className="flex w-8 shrink-0 items-center justify-center text-muted">
          <ChevronDown aria-hidden size="1rem" />
        </Button>
      </Group>
      <FieldHelp description={description} />
      <FieldError error={error} />
      <Popover className={cx(OVERLAY, 'w-(--trigger-width)')}>
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 32, padding: 4 }}>
          <ListBox<Choice<V>>
            className="max-h-72 w-full overflow-auto outline-none"
            renderEmptyState={() => (
              <p className="px-3 py-2 text-13 text-muted">{t('base_noMatch')}</p>
            )}
          >
            {(choice) => <ChoiceItem id={choice.value} choice={choice} />}
          </ListBox>
        </Virtualizer>
      </Popover>
    </AriaComboBox>
  );
}
