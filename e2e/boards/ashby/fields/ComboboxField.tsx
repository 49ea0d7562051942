import { call } from '../api.ts';
import { textOf, useForm } from '../form.ts';
import type { Saved } from '../payload.ts';
import { Combobox } from './Combobox.tsx';
import { Entry, type FieldProps, GroupEntry } from './parts.tsx';

const labelOf = (value: Saved | undefined) =>
  value !== null && typeof value === 'object' && 'label' in value ? value.label : '';

const places = (text: string) =>
  text.trim() === ''
    ? null
    : call('ApiAutocompleteGeoLocation', { query: text }).then((found) =>
        found.places.map(({ label }) => label),
      );

export function LocationField({ formId, entry }: FieldProps) {
  const { values, change } = useForm();
  const { path } = entry.field;
  return (
    <Entry entry={entry}>
      <Combobox
        picked={labelOf(values[path])}
        placeholder="Start typing..."
        find={places}
        onPick={(label) => change(formId, path, label === null ? null : { label })}
      />
    </Entry>
  );
}

/** The same box for one choice of many. */
export function LongSelectField({ formId, entry }: FieldProps) {
  const { values, change, extras } = useForm();
  const { path, selectableValues = [] } = entry.field;
  const isWindowed = extras.manners[path]?.kind === 'windowed';
  const find = (text: string) => {
    const wanted = isWindowed ? '' : text.trim().toLowerCase();
    return selectableValues
      .map(({ label }) => label)
      .filter((label) => label.toLowerCase().includes(wanted));
  };
  return (
    <GroupEntry entry={entry}>
      <Combobox
        picked={textOf(values[path])}
        placeholder="Start typing..."
        find={find}
        windowed={isWindowed}
        onPick={(label) => change(formId, path, label)}
      />
    </GroupEntry>
  );
}
