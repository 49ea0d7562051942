import DatePicker from 'react-datepicker';
import 'react-datepicker/dist/react-datepicker.css';
import { useLook } from '../classes.ts';
import { textOf, useForm } from '../form.ts';
import { Entry, type FieldProps } from './parts.tsx';

const two = (part: number) => String(part).padStart(2, '0');
const isoDate = (date: Date) =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function dateOf(iso: string): Date | null {
  const [year, month, day] = iso.split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day) : null;
}

/** The input belongs to the picker: it has neither id nor name, and the label's target does not exist. */
export function DateField({ formId, entry }: FieldProps) {
  const { values, change, extras } = useForm();
  const { cls, hook } = useLook();
  const { path } = entry.field;
  const manner = extras.manners[path]?.kind;
  return (
    <Entry entry={entry}>
      <DatePicker
        selected={dateOf(textOf(values[path]))}
        onChange={(date: Date | null) => change(formId, path, date && isoDate(date))}
        dateFormat={manner === 'dayFirst' ? 'dd/MM/yyyy' : undefined}
        onChangeRaw={(event) => manner === 'calendarOnly' && event?.preventDefault()}
        placeholderText="Pick date..."
        className={cls('input greedy', hook('date'))}
        required={entry.isRequired}
        showPopperArrow={false}
      />
    </Entry>
  );
}
