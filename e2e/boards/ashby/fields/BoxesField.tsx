import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { type FieldProps, GroupEntry } from './parts.tsx';

/** Each box is named by its own option; what belongs together shows in the surrounding entry only. */
export function BoxesField({ formId, entry }: FieldProps) {
  const { values, change } = useForm();
  const { cls } = useLook();
  const { path, selectableValues = [] } = entry.field;
  const held = values[path];
  const ticked = Array.isArray(held) ? held : [];
  const toggle = (value: string) => {
    const next = ticked.includes(value)
      ? ticked.filter((each) => each !== value)
      : selectableValues
          .map((each) => each.value)
          .filter((each) => each === value || ticked.includes(each));
    change(formId, path, next);
  };
  return (
    <GroupEntry entry={entry} kind="checkbox-group">
      {selectableValues.map(({ label, value }, at) => {
        const id = `${formId}_${path}-labeled-checkbox-${at}`;
        return (
          <div key={value} className={cls('option')}>
            <span className={cls('container')} data-disabled="false">
              <input
                type="checkbox"
                id={id}
                name={label}
                checked={ticked.includes(value)}
                onChange={() => toggle(value)}
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
