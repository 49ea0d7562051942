import type { Refusal } from '@jobai/shared/fields';
import { isSameNumber } from '../phone.ts';
import { setText, text } from './text.ts';
import type { BoxWriter, WriteValue } from './writer.ts';

/**
 * Telephone box. It re-formats while one types, by intl-tel-input or a mask of its own, and may show its own dial code,
 * which counts as empty: "+1" alone is nobody's number.
 */
export const telInput: BoxWriter = {
  ...text,
  read: (element) => {
    const { value } = element as HTMLInputElement;
    return value.replace(/\D/g, '').length > 4 ? { kind: 'text', text: value } : null;
  },
  put: putNumber,
  write: async (element, value) => putNumber(element, value),
};

function putNumber(element: HTMLElement, value: WriteValue): Refusal | null {
  const box = element as HTMLInputElement;
  if (value.kind !== 'text') return 'changed';
  const refusal = text.put(element, value);
  if (refusal && refusal !== 'tooLong') return refusal;
  if (!refusal && isSameNumber(value.text, box.value)) return null;
  // A mask for national numbers reads the country code as the first digits of the number.
  const national = 'national' in value ? value.national : undefined;
  if (national) {
    setText(box, '');
    setText(box, national);
    if (isSameNumber(value.text, box.value)) return null;
  }
  setText(box, '');
  return refusal ?? 'readBackDiffers';
}
