import { tidy } from '../../apply/sameValue.ts';
import { choicesOf } from './choices.ts';
import type { Writer } from './writer.ts';

const boxes = (group: HTMLElement) => choicesOf(group, 'checkbox');

function setChecked(group: HTMLElement, wanted: Set<string>): void {
  for (const { box, text } of boxes(group)) {
    if (box.checked !== wanted.has(text)) box.click();
  }
}

/** Several boxes under one question. */
export const checkboxGroup: Writer = {
  part: (element) => element,
  options: (element) => boxes(element).map(({ text }) => text),
  read: (element) => {
    const options = boxes(element)
      .filter(({ box }) => box.checked)
      .map(({ text }) => text);
    return options.length ? { kind: 'options', options } : null;
  },
  async write(element, value) {
    if (value.kind !== 'options') return 'changed';
    const wanted = new Set(value.options.map(tidy));
    const texts = boxes(element).map(({ text }) => text);
    if ([...wanted].some((option) => !texts.includes(option))) return 'noOptionFits';
    // Two boxes with one text can't be told apart.
    if (texts.filter((text) => wanted.has(text)).length > wanted.size) return 'severalOptionsFit';
    setChecked(element, wanted);
    return null;
  },
  async clear(element) {
    setChecked(element, new Set());
    return null;
  },
};
