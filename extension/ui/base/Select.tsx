import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { t } from '../../i18n.ts';
import { CONTROL, cx, OVERLAY } from './classes.ts';
import { FIELD, FieldError, FieldHelp, FieldLabel, type FieldProps } from './FieldParts.tsx';
import { type Choice, ChoiceItem, LIST } from './ListItems.tsx';

export type SelectProps<V extends string> = FieldProps & {
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
  placeholder?: string;
};

/** For up to about 15 choices; longer lists use ComboBox. */
export function Select<V extends string>({
  label,
  hideLabel,
  description,
  error,
  choices,
  value,
  onChange,
  placeholder,
  ...props
}: SelectProps<V>) {
  return (
    <AriaSelect
      {...props}
      isInvalid={Boolean(error)}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key);
        if (chosen) onChange(chosen.value);
      }}
      className={FIELD}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Button
        className={cx(CONTROL, 'flex items-center gap-2 text-start data-[hovered]:bg-sunken')}
      >
        <SelectValue className="min-w-0 flex-1 truncate data-[placeholder]:text-muted">
          {({ selectedText }) => selectedText || placeholder || t('base_choose')}
        </SelectValue>
        <ChevronDown aria-hidden size="1rem" className="shrink-0 text-muted" />
      </Button>
      <FieldHelp description={description} />
      <FieldError error={error} />
      <Popover className={cx(OVERLAY, 'w-(--trigger-width)')}>
        <ListBox items={choices} className={LIST}>
          {(choice) => <ChoiceItem id={choice.value} choice={{ ...choice }} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
