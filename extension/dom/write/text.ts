import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import type { BoxWriter, WriteValue } from './writer.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** Puts text into a box that acts on every keystroke, without leaving it. */
export function type(box: HTMLInputElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Chooses in the browser's own list. */
export function setSelect(list: HTMLSelectElement, value: string): void {
  list.value = value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Sets a value as typing would end: from the isolated world React's own tracker is not in the way (contract §0.1). */
export function setText(box: Box, text: string): void {
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.dispatchEvent(new Event('change', { bubbles: true }));
  box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

function putText(element: HTMLElement, value: WriteValue): Refusal | null {
  const box = element as Box;
  if (value.kind !== 'text') return 'changed';
  if (box.maxLength > 0 && value.text.length > box.maxLength) return 'tooLong';
  if (tidy(box.value) === tidy(value.text)) return null;
  setText(box, value.text);
  if (!isCut(box.value, value.text)) return null;
  // A limit the page told of only now: half an answer is none.
  setText(box, '');
  return 'tooLong';
}

/** Whether the page kept the beginning alone. */
function isCut(found: string, wanted: string): boolean {
  const [start, whole] = [tidy(found), tidy(wanted)];
  return start !== '' && start.length < whole.length && whole.startsWith(start);
}

async function clearText(element: HTMLElement) {
  setText(element as Box, '');
  return null;
}

/** Single-line text, textarea and number boxes. */
export const text: BoxWriter = {
  part: (element) => element,
  read: (element) => {
    const { value } = element as Box;
    return value.trim() ? { kind: 'text', text: value } : null;
  },
  put: putText,
  write: async (element, value) => putText(element, value),
  clear: clearText,
};
