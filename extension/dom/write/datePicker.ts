import { setText, text, type } from './text.ts';
import type { Writer } from './writer.ts';

/**
 * "01/11/2027" is two days, and which one the picker took shows in its open calendar only. Text is month first, the
 * library's own default.
 */
function isAnotherDay(text: string): boolean {
  const [month = '', day = ''] = text.split('/');
  if (month === day || Number(day) > 12) return false;
  const chosen = document.querySelector('.react-datepicker__day--selected');
  return !chosen?.classList.contains(`react-datepicker__day--0${day}`);
}

/** react-datepicker: it takes typed text as one leaves the box, and puts back what it had when it is no date (§3.3). */
export const datePicker: Writer = {
  ...text,
  async write(element, value) {
    const input = element as HTMLInputElement;
    if (value.kind !== 'text') return 'changed';
    input.focus({ preventScroll: true });
    type(input, value.text);
    if (isAnotherDay(value.text)) {
      setText(input, '');
      input.blur();
      return 'readBackDiffers';
    }
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
