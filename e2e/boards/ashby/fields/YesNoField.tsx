import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import { Entry, type FieldProps } from './parts.tsx';

const ANSWERS = [
  { name: 'yes', label: 'Yes', value: true },
  { name: 'no', label: 'No', value: false },
] as const;

export function YesNoField({ formId, entry }: FieldProps) {
  const { values, change } = useForm();
  const { cls, hook, generation } = useLook();
  const { path } = entry.field;
  return (
    <Entry entry={entry}>
      <div className={cls('container yesno', hook('yesno'))}>
        {ANSWERS.map(({ name, label, value }) => {
          const active = values[path] === value;
          const hooks = generation === 'hooked' && {
            'data-option': name,
            'aria-pressed': active,
          };
          return (
            <button
              key={name}
              type="button"
              className={cls(active ? 'choice active' : 'choice', hook('yesno-option'))}
              onClick={() => change(formId, path, value)}
              {...hooks}
            >
              {label}
            </button>
          );
        })}
        {/* Mirrors a Yes and takes nothing: the buttons are the control. */}
        <input
          type="checkbox"
          className={cls('mirror')}
          tabIndex={-1}
          name={path}
          checked={values[path] === true}
          onChange={() => undefined}
        />
      </div>
    </Entry>
  );
}
