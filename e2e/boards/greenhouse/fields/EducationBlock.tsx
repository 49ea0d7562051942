import { educationControls } from '../controls.ts';
import { type Option, useForm } from '../form.ts';
import { type EducationList, searchEducation } from '../remote.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';

export const MONTHS: readonly Option[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
].map((label, index) => ({ value: String(index + 1), label }));

const LISTS: Readonly<Record<string, EducationList>> = {
  school: 'schools',
  degree: 'degrees',
  discipline: 'disciplines',
};

export function EducationBlock() {
  const { values, addEducation } = useForm();
  if (values.educationCount === 0) return null;
  return (
    <div className="education--container">
      {Array.from({ length: values.educationCount }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever appended
        <EducationEntry key={index} index={index} />
      ))}
      <button className="add-another-button" type="button" onClick={addEducation}>
        Add another
      </button>
    </div>
  );
}

function EducationEntry({ index }: { index: number }) {
  const { route, extras } = useForm();
  return (
    <div className="education--form">
      <hr />
      <div className="education--header">
        <p className="body body--medium">Education</p>
      </div>
      {educationControls(route.jobPost.education_config, index).map(
        ({ id, label, required, kind }) => {
          if (kind === 'text') {
            return <TextField key={id} id={id} label={label} required={required} type="number" />;
          }
          const list = LISTS[id.split('--')[0] ?? ''];
          return (
            <SelectField
              key={id}
              id={id}
              label={label}
              required={required}
              options={list ? undefined : MONTHS}
              remote={
                list && {
                  load: (term) => searchEducation(extras.educationUrl, list, term),
                  eager: true,
                }
              }
            />
          );
        },
      )}
    </div>
  );
}
