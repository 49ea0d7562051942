import { ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { cx, OVERLAY } from '../../base/classes.ts';
import {
  FIELD,
  FieldError,
  FieldHelp,
  FieldLabel,
  type FieldProps,
} from '../../base/FieldParts.tsx';
import { ChoiceItem, LIST } from '../../base/ListItems.tsx';

/** A text field with suggestions; anything may be typed. */
export function SuggestField({
  label,
  description,
  error,
  suggestions,
  value,
  onChange,
}: FieldProps & {
  suggestions: readonly string[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <ComboBox
      allowsCustomValue
      inputValue={value}
      onInputChange={onChange}
      defaultItems={suggestions.map((text) => ({ value: text, label: text }))}
      isInvalid={Boolean(error)}
      className={FIELD}
    >
      <FieldLabel label={label} />
      <Group className="flex items-stretch rounded-md border border-control bg-surface data-[invalid]:border-refused data-[focus-within]:outline-2 data-[focus-within]:outline-offset-2 data-[focus-within]:outline-focus">
        <Input
          dir="auto"
          className="min-w-0 flex-1 bg-transparent py-1.5 ps-2 text-13 text-ink outline-none"
        />
        <Button className="flex w-8 shrink-0 items-center justify-center text-muted">
          <ChevronDown aria-hidden size="1rem" />
        </Button>
      </Group>
      <FieldHelp description={description} />
      <FieldError error={error} />
      <Popover className={cx(OVERLAY, 'w-(--trigger-width)')}>
        <ListBox<{ value: string; label: string }> className={LIST}>
          {(choice) => <ChoiceItem id={choice.value} choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
