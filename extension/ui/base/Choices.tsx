import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { FIELD, FieldError, FieldHelp, FieldLabel, type FieldProps } from './FieldParts.tsx';
import type { Choice } from './ListItems.tsx';

// `relative`: the hidden inputs are absolutely placed and must scroll with their rows.
const ROW =
  'relative flex min-w-0 items-start gap-2 rounded-sm py-1 text-13 data-[disabled]:text-muted';

function Box() {
  return (
    <span
      aria-hidden
      className="mt-0.5 flex size-4 shrink-0 items-center justify-center rounded-sm border border-control bg-surface text-transparent group-data-[selected]:border-accent group-data-[selected]:bg-accent group-data-[selected]:text-on-accent"
    >
      <Check size="0.75rem" strokeWidth={3} />
    </span>
  );
}

export function Checkbox({
  children,
  ...props
}: {
  children: ReactNode;
  value?: string;
  isSelected?: boolean;
  isDisabled?: boolean;
  onChange?: (isSelected: boolean) => void;
}) {
  return (
    <AriaCheckbox {...props} className={`group ${ROW}`}>
      <Box />
      <span dir="auto" className="min-w-0">
        {children}
      </span>
    </AriaCheckbox>
  );
}

export function CheckboxGroup({
  label,
  hideLabel,
  description,
  error,
  choices,
  ...props
}: FieldProps & {
  choices: readonly Choice[];
  value: string[];
  onChange: (value: string[]) => void;
}) {
  return (
    <AriaCheckboxGroup {...props} isInvalid={Boolean(error)} className={FIELD}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <div className="flex max-h-72 flex-col overflow-auto p-0.5">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value}>
            {choice.label}
          </Checkbox>
        ))}
      </div>
      <FieldHelp description={description} />
      <FieldError error={error} />
    </AriaCheckboxGroup>
  );
}

export function RadioGroup<V extends string>({
  label,
  hideLabel,
  description,
  error,
  choices,
  onChange,
  ...props
}: FieldProps & {
  choices: readonly Choice<V>[];
  value: V | null;
  onChange: (value: V) => void;
}) {
  return (
    <AriaRadioGroup
      {...props}
      onChange={(picked) => {
        const chosen = choices.find((choice) => choice.value === picked);
        if (chosen) onChange(chosen.value);
      }}
      isInvalid={Boolean(error)}
      className={FIELD}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <div className="flex flex-col p-0.5">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={`group ${ROW}`}>
            <span
              aria-hidden
              className="mt-0.5 size-4 shrink-0 rounded-full border border-control bg-surface group-data-[selected]:border-5 group-data-[selected]:border-accent"
            />
            <span dir="auto" className="min-w-0">
              {choice.label}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} />
      <FieldError error={error} />
    </AriaRadioGroup>
  );
}
