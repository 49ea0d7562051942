import type { ComponentType } from 'react';
import type { FieldType } from '../schema.ts';
import { BoxesField } from './BoxesField.tsx';
import { LocationField, LongSelectField } from './ComboboxField.tsx';
import { DateField } from './DateField.tsx';
import { EducationField } from './EducationField.tsx';
import { FileField } from './FileField.tsx';
import type { FieldProps } from './parts.tsx';
import { RadioField } from './RadioField.tsx';
import { RichTextField } from './RichTextField.tsx';
import { TextField } from './TextField.tsx';
import { YesNoField } from './YesNoField.tsx';

/** More options than this are searched in a box instead of shown. */
const MAX_RADIOS = 8;

const FIELDS: Readonly<Record<FieldType, ComponentType<FieldProps>>> = {
  String: TextField,
  LongText: TextField,
  RichText: RichTextField,
  Email: TextField,
  Phone: TextField,
  Url: TextField,
  Number: TextField,
  Boolean: YesNoField,
  Date: DateField,
  File: FileField,
  Location: LocationField,
  ValueSelect: ({ formId, entry }) => {
    const Select =
      (entry.field.selectableValues?.length ?? 0) > MAX_RADIOS ? LongSelectField : RadioField;
    return <Select formId={formId} entry={entry} />;
  },
  MultiValueSelect: BoxesField,
  EducationHistory: EducationField,
};

export function FormField(props: FieldProps) {
  const Field = FIELDS[props.entry.field.type];
  return <Field {...props} />;
}
