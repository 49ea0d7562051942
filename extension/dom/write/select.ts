import { tidy } from '../../apply/sameValue.ts';
import { setSelect } from './text.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

/** Options a person can choose: a placeholder has no value. */
const choices = (element: HTMLElement) =>
  [...(element as HTMLSelectElement).options].filter(({ value, disabled }) => value && !disabled);

async function write(element: HTMLElement, value: WriteValue, { choose, isSame }: WriteTools) {
  if (value.kind !== 'option' && value.kind !== 'lookup') return 'changed';
  const texts = choices(element).map(({ text }) => tidy(text));
  let wanted = value.kind === 'option' ? tidy(value.option) : '';
  if (value.kind === 'lookup') {
    const chosen = await choose(texts);
    if ('refuse' in chosen) return chosen.refuse;
    if (!isSame()) return 'changed';
    wanted = tidy(chosen.option);
  }
  const [option, other] = choices(element).filter(({ text }) => tidy(text) === wanted);
  if (other) return 'severalOptionsFit';
  if (!option) return 'noOptionFits';
  setSelect(element as HTMLSelectElement, option.value);
  return null;
}

/** The browser's own list. */
export const select: Writer = {
  part: (element) => element,
  options: (element) => choices(element).map(({ text }) => tidy(text)),
  read: (element) => {
    const { value, selectedOptions } = element as HTMLSelectElement;
    const text = tidy(selectedOptions[0]?.text ?? '');
    return value && text ? { kind: 'option', option: text } : null;
  },
  write,
  async clear(element) {
    setSelect(element as HTMLSelectElement, '');
    return (element as HTMLSelectElement).value ? 'readBackDiffers' : null;
  },
};
