import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { pick } from './reactSelect.ts';
import { closeMenu, controlOf, key, loadedOptions, multiValues, openMenu } from './selectMenu.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

async function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  if (value.kind !== 'options') return 'changed';
  for (const option of value.options) {
    if (multiValues(input).includes(tidy(option))) continue;
    // The menu closes after each pick.
    if (!(await openMenu(input, tools.signal))) return 'noOptions';
    const refusal = await pick(input, await loadedOptions(input, tools.signal), option, tools);
    if (refusal) {
      await closeMenu(input, tools.signal);
      return refusal;
    }
  }
  const extra = multiValues(input).filter((text) => !value.options.map(tidy).includes(text));
  return removeAll(input, extra, tools);
}

async function removeAll(input: HTMLInputElement, texts: string[], { signal }: WriteTools) {
  for (const text of texts) {
    const chip = [...(controlOf(input)?.querySelectorAll('.select__multi-value') ?? [])].find(
      (candidate) => tidy(candidate.textContent ?? '') === text,
    );
    chip?.querySelector<HTMLElement>('.select__multi-value__remove')?.click();
    if (!(await until(() => !multiValues(input).includes(text), signal, 1000)))
      return 'readBackDiffers';
  }
  return null;
}

/** List that takes several options and shows them as chips. */
export const reactSelectMulti: Writer = {
  part: (element) => controlOf(element),
  read: (element) => {
    const options = multiValues(element);
    return options.length ? { kind: 'options', options } : null;
  },
  write,
  async clear(element, tools) {
    const input = element as HTMLInputElement;
    const refusal = await removeAll(input, multiValues(input), tools);
    if (refusal) key(input, 'Escape');
    return refusal;
  },
};
