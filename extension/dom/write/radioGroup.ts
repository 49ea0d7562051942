import { tidy } from '../../apply/sameValue.ts';
import { choicesOf } from './choices.ts';
import type { Writer } from './writer.ts';

const radios = (group: HTMLElement) => choicesOf(group, 'radio');

/** One of several radios. Once chosen it can be changed and not emptied. */
export const radioGroup: Writer = {
  part: (element) => element,
  options: (element) => radios(element).map(({ text }) => text),
  read: (element) => {
    const chosen = radios(element).find(({ box }) => box.checked);
    return chosen ? { kind: 'option', option: chosen.text } : null;
  },
  async write(element, value) {
    if (value.kind !== 'option') return 'changed';
    const [match, other] = radios(element).filter(({ text }) => text === tidy(value.option));
    if (other) return 'severalOptionsFit';
    if (!match) return 'noOptionFits';
    if (!match.box.checked) match.box.click();
    return null;
  },
  async clear(element) {
    const chosen = radios(element).find(({ box }) => box.checked)?.box;
    if (!chosen) return null;
    // No click empties a radio; the page hears of it as of any change.
    chosen.checked = false;
    chosen.dispatchEvent(new Event('input', { bubbles: true }));
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  },
};
