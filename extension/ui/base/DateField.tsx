import { TextField, type TextFieldProps } from './TextField.tsx';

/** Calendar day as `YYYY-MM-DD`, '' when empty; the browser's own date control, in the person's own format. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'inputMode' | 'placeholder'>) {
  return <TextField {...props} type="date" />;
}
