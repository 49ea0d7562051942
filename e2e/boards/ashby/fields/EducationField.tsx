import { call } from '../api.ts';
import { useLook } from '../classes.ts';
import { useForm } from '../form.ts';
import type { MonthYear, School } from '../payload.ts';
import { Combobox } from './Combobox.tsx';
import { type FieldProps, GroupEntry } from './parts.tsx';

const MONTHS = [
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
];
const YEARS = Array.from({ length: 60 }, (_, back) => String(2031 - back));
const NO_DATE: MonthYear = { month: '', year: '' };
const BLANK: School = {
  school: '',
  degree: '',
  major: '',
  startDate: NO_DATE,
  endDate: NO_DATE,
  isCurrent: false,
};

const schools = (text: string) =>
  text.trim() === ''
    ? null
    : call('ApiAutocompleteSchool', { query: text }).then((found) =>
        found.places.map(({ label }) => label),
      );

/** Several schools in one field. The ids carry no number, so a second school repeats those of the first. */
export function EducationField({ formId, entry }: FieldProps) {
  const { values, change, leave } = useForm();
  const { cls } = useLook();
  const { path } = entry.field;
  const held = values[path];
  const entries = Array.isArray(held) ? (held as readonly School[]) : [BLANK];
  const set = (next: readonly School[], typing = false) => change(formId, path, next, typing);
  const patch = (at: number, part: Partial<School>, typing = false) =>
    set(
      entries.map((each, index) => (index === at ? { ...each, ...part } : each)),
      typing,
    );
  return (
    <GroupEntry entry={entry}>
      {entries.map((school, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: schools have no identity of their own
        <div key={at} className={cls('education')}>
          <span className={cls('part')}>School</span>
          <Combobox
            picked={school.school}
            placeholder="Search schools..."
            find={schools}
            onPick={(label) => patch(at, { school: label ?? '' })}
          />
          {(['degree', 'major'] as const).map((part) => (
            <label key={part} className={cls('part')}>
              {part === 'degree' ? 'Degree' : 'Major'}
              <input
                id={`${path}-${part}`}
                className={cls('input')}
                placeholder="Type here..."
                value={school[part]}
                onChange={({ target }) => patch(at, { [part]: target.value }, true)}
                onBlur={() => leave(path)}
              />
            </label>
          ))}
          {(['startDate', 'endDate'] as const).map((part) => (
            <MonthYearField
              key={part}
              id={`${path}-${part}`}
              label={part === 'startDate' ? 'Start date' : 'End date'}
              value={school[part]}
              onChange={(value) => patch(at, { [part]: value })}
            />
          ))}
          <label className={cls('current')}>
            <input
              type="checkbox"
              id={`${path}-isCurrent`}
              checked={school.isCurrent}
              onChange={({ target }) => patch(at, { isCurrent: target.checked })}
            />
            Still Student?
          </label>
          <button
            type="button"
            className={cls('button secondary')}
            onClick={() => set(entries.filter((_, index) => index !== at))}
          >
            Delete
          </button>
        </div>
      ))}
      <button
        type="button"
        className={cls('button secondary')}
        onClick={() => set([...entries, BLANK])}
      >
        + Add Education
      </button>
    </GroupEntry>
  );
}

type MonthYearProps = {
  id: string;
  label: string;
  value: MonthYear;
  onChange: (value: MonthYear) => void;
};

function MonthYearField({ id, label, value, onChange }: MonthYearProps) {
  const { cls } = useLook();
  return (
    <div id={id} className={cls('monthYear')}>
      <span className={cls('part')}>{label}</span>
      <select
        value={value.month}
        aria-label={`${label}, month`}
        onChange={({ target }) => onChange({ ...value, month: target.value })}
      >
        <option value="">Month...</option>
        {MONTHS.map((month) => (
          <option key={month}>{month}</option>
        ))}
      </select>
      <select
        value={value.year}
        aria-label={`${label}, year`}
        onChange={({ target }) => onChange({ ...value, year: target.value })}
      >
        <option value="">Year...</option>
        {YEARS.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </div>
  );
}
