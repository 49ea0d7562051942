import { employmentControls } from '../controls.ts';
import { useForm } from '../form.ts';
import { MONTHS } from './EducationBlock.tsx';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export function EmploymentBlock() {
  const { values, addEmployment } = useForm();
  if (values.employmentCount === 0) return null;
  return (
    <div className="employment--container">
      {Array.from({ length: values.employmentCount }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever appended
        <EmploymentEntry key={index} index={index} />
      ))}
      <button className="add-another-button" type="button" onClick={addEmployment}>
        Add another
      </button>
    </div>
  );
}

function EmploymentEntry({ index }: { index: number }) {
  const { values } = useForm();
  const isCurrent = (values.boxes[`current-role-${index}`] ?? []).length > 0;
  const shown = employmentControls(index).filter(({ id }) => !isCurrent || !/^end-/.test(id));
  return (
    <div className="employment-form">
      <hr />
      <p className="body body--medium">Employment</p>
      {shown.map(({ id, label, kind }) => {
        if (kind === 'boxes') return <CurrentRole key={id} id={id} label={label} />;
        if (kind === 'text') return <TextField key={id} id={id} label={label} required={false} />;
        return <SelectField key={id} id={id} label={label} required={false} options={MONTHS} />;
      })}
    </div>
  );
}

/** A job that goes on has no end to ask for. */
function CurrentRole({ id, label }: { id: string; label: string }) {
  const { values, setBoxes } = useForm();
  return (
    <div className="checkbox" id={id}>
      <div className="checkbox__wrapper">
        <input
          type="checkbox"
          id={`${id}_1`}
          name={id}
          value="1"
          checked={(values.boxes[id] ?? []).length > 0}
          onChange={({ target }) => setBoxes(id, target.checked ? ['1'] : [])}
        />
        <label htmlFor={`${id}_1`}>{label}</label>
      </div>
    </div>
  );
}
