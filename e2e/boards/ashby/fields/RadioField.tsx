import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { type FieldProps, GroupEntry } from './parts.tsx';

/** The inputs have no value: only their labels tell them apart. */
export function RadioField({ formId, entry }: FieldProps) {
  const { values, change } = useForm();
  const { cls } = useLook();
  const { path, selectableValues = [] } = entry.field;
  const name = `${formId}_${path}`;
  return (
    <GroupEntry entry={entry} kind="radio-group">
      {selectableValues.map(({ label, value }, at) => {
        const checked = values[path] === value;
        const id = `${name}-labeled-radio-${at}`;
        return (
          <div key={value} className={cls('option', String(checked))}>
            <span className={cls('container')} data-disabled="false">
              <input
                type="radio"
                id={id}
                name={name}
                checked={checked}
                onChange={() => change(formId, path, value)}
              />
            </span>
            <label className={cls('label')} htmlFor={id}>
              {label}
            </label>
          </div>
        );
      })}
    </GroupEntry>
  );
}
