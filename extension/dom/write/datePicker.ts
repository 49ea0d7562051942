import { type Day, dayOf, isChosen, pickDay } from './calendar.ts';
import { setText, text, type } from './text.ts';
import type { Writer } from './writer.ts';

/**
 * react-datepicker: it takes typed text as one leaves the box, and puts back what it had when it is no date (§3.3). The
 * calendar, which opens with the box, shows which day it took: a picker that takes no typing, or reads the day before the
 * month, is clicked through instead.
 */
export const datePicker: Writer = {
  read: text.read,
  // A box for clicks alone is no box that can't be used.
  part: (element) =>
    (element as HTMLInputElement).readOnly ? (element.parentElement ?? element) : element,
  async write(element, value, { signal, isSame, writes }) {
    const input = element as HTMLInputElement;
    if (value.kind !== 'text') return 'changed';
    const day = dayOf(value.text);
    input.focus({ preventScroll: true });
    if (!input.readOnly) {
      type(input, value.text);
      if (!day || isChosen(input, day)) {
        leave(input);
        return null;
      }
      type(input, '');
    }
    const refusal = day && isSame() ? await pickDay(input, day, { signal, isSame }) : 'changed';
    leave(input);
    if (refusal) return refusal;
    if (!says(input.value, day)) {
      setText(input, '');
      return 'readBackDiffers';
    }
    // Verified in the calendar; the box says it in an order of its own.
    writes({ kind: 'text', text: input.value });
    return null;
  },
  async clear(element) {
    const input = element as HTMLInputElement;
    setText(input, '');
    leave(input);
    return input.value ? 'readBackDiffers' : null;
  },
};

/** Takes the date and closes the calendar. */
function leave(input: HTMLInputElement): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  input.blur();
}

/** Whether a text names the day and the year, in whatever order; the month may be a word. */
function says(text: string, day: Day | null): boolean {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  return (
    day !== null && numbers.includes(day.day) && numbers.some((n) => n % 100 === day.year % 100)
  );
}
