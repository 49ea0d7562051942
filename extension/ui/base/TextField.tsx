import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import { CONTROL } from './classes.ts';
import { FIELD, FieldError, FieldHelp, FieldLabel, type FieldProps } from './FieldParts.tsx';

export type TextFieldProps = FieldProps &
  Pick<
    AriaProps,
    | 'value'
    | 'onChange'
    | 'onBlur'
    | 'onKeyDown'
    | 'type'
    | 'inputMode'
    | 'maxLength'
    | 'autoComplete'
    | 'autoFocus'
    | 'name'
  > & { placeholder?: string; inputRef?: Ref<HTMLInputElement> };

export function TextField({
  label,
  hideLabel,
  description,
  error,
  placeholder,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={Boolean(error)} className={FIELD}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired} />
      <Input ref={inputRef} placeholder={placeholder} dir="auto" className={CONTROL} />
      <FieldHelp description={description} />
      <FieldError error={error} />
    </AriaTextField>
  );
}
