import { useForm } from '../form.ts';
import type { Choice } from '../schema.ts';
import { Description, FieldError } from './parts.tsx';

type Props = {
  id: string;
  label: string;
  required: boolean;
  description?: string | null;
  choices: readonly Choice[];
};

export function CheckboxField({ id, label, required, description, choices }: Props) {
  return (
    <div className="field-wrapper">
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the live site marks the group, not the boxes */}
      <fieldset className="checkbox" id={id} aria-required={required}>
        <legend className="label checkbox__description">
          {label}
          {required && <span className="required">*</span>}
        </legend>
        {choices.map(({ value, label: text }) => (
          <Checkbox key={value} group={id} value={String(value)} label={text} required={required} />
        ))}
      </fieldset>
      <FieldError id={id} />
      <Description id={id} html={description} />
    </div>
  );
}

type BoxProps = { group: string; value: string; label: string; required: boolean };

export function Checkbox({ group, value, label, required }: BoxProps) {
  const { values, errors, setBoxes } = useForm();
  const ticked = values.boxes[group] ?? [];
  const id = `${group}_${value}`;
  return (
    <div className="checkbox__wrapper">
      <div className="checkbox__input">
        <input
          type="checkbox"
          id={id}
          name={group}
          required={required && ticked.length === 0}
          aria-describedby={`${group}-description ${group}-error`}
          aria-invalid={group in errors}
          aria-errormessage={`${group}-error`}
          value={value}
          checked={ticked.includes(value)}
          onChange={(event) =>
            setBoxes(
              group,
              event.target.checked
                ? [...ticked, value]
                : ticked.filter((earlier) => earlier !== value),
            )
          }
        />
      </div>
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
