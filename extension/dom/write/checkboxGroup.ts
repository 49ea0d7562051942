import { tidy } from '../../apply/sameValue.ts';
import type { Writer } from './writer.ts';

interface Choice {
  box: HTMLInputElement;
  text: string;
}

/** The boxes of a fieldset with their label texts, in page order. */
export function choicesOf(fieldset: HTMLElement): Choice[] {
  return [...fieldset.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map((box) => ({
    box,
    text: tidy(box.labels?.[0]?.textContent ?? box.getAttribute('aria-label') ?? ''),
  }));
}

function setChecked(fieldset: HTMLElement, wanted: Set<string>): void {
  for (const { box, text } of choicesOf(fieldset)) {
    if (box.checked !== wanted.has(text)) box.click();
  }
}

/** Several boxes under one question. */
export const checkboxGroup: Writer = {
  part: (element) => element,
  read: (element) => {
    const options = choicesOf(element)
      .filter(({ box }) => box.checked)
      .map(({ text }) => text);
    return options.length ? { kind: 'options', options } : null;
  },
  async write(element, value) {
    if (value.kind !== 'options') return 'changed';
    const wanted = new Set(value.options.map(tidy));
    const texts = choicesOf(element).map(({ text }) => text);
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
