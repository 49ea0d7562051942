import { setText, text, type } from './text.ts';
import type { Writer } from './writer.ts';

/** react-datepicker: it takes typed text as one leaves the box, and puts back what it had when it is no date (§3.3). */
export const datePicker: Writer = {
  ...text,
  async write(element, value) {
    const input = element as HTMLInputElement;
    if (value.kind !== 'text') return 'changed';
    input.focus({ preventScroll: true });
    type(input, value.text);
    // Takes the date and closes the calendar.
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    input.blur();
    return null;
  },
  async clear(element) {
    setText(element as HTMLInputElement, '');
    return null;
  },
};
