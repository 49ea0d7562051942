import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { everyText, firstOptions } from './reach.ts';
import { pick } from './reactSelect.ts';
import {
  closeMenu,
  controlOf,
  isLoading,
  key,
  loadedOptions,
  multiValues,
  openMenu,
  optionsOf,
  saysNone,
  textOf,
} from './selectMenu.ts';
import { type } from './text.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

const SEARCH_MS = 1500;
const LOAD_MS = 10_000;

async function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  if (value.kind !== 'options' && value.kind !== 'lookup') return 'changed';
  const wanted = value.kind === 'options' ? value : await found(input, value.queries, tools);
  if ('refuse' in wanted) {
    await closeMenu(input, tools.signal);
    return wanted.refuse;
  }
  const options = wanted.options.map(tidy);
  for (const option of options) {
    if (multiValues(input).includes(option)) continue;
    // The menu closes after each pick.
    if (!(await openMenu(input, tools.signal))) return 'noOptions';
    if (value.kind === 'options') await firstOptions(input, tools.signal);
    const refusal = await pick(input, option, tools);
    if (refusal) {
      await closeMenu(input, tools.signal);
      return refusal;
    }
  }
  const extra = multiValues(input).filter((text) => !options.includes(text));
  return removeAll(input, extra, tools);
}

/** What is meant among all the list has: what it shows, and what each search brings. */
async function found(
  input: HTMLInputElement,
  queries: string[],
  { chooseAll, isSame, signal }: WriteTools,
): Promise<{ options: string[] } | { refuse: Refusal }> {
  if (!(await openMenu(input, signal))) return { refuse: 'noOptions' };
  await loadedOptions(input, signal);
  const texts = new Set(await everyText(input, signal));
  for (const query of queries) {
    if (!isSame()) return { refuse: 'changed' };
    await search(input, query, signal);
    for (const option of optionsOf(input)) texts.add(textOf(option));
  }
  type(input, '');
  return texts.size ? chooseAll([...texts]) : { refuse: 'noOptions' };
}

/** Types a query and waits for what it brings; a list that only filters what it has answers at once. */
async function search(input: HTMLInputElement, query: string, signal: AbortSignal) {
  const rows = () => optionsOf(input).map(textOf).join('\n');
  const before = rows();
  type(input, query);
  const answers = () => rows() !== before || saysNone(input);
  await until(() => isLoading(input) || answers(), signal, SEARCH_MS);
  if (isLoading(input)) await until(() => !isLoading(input) && answers(), signal, LOAD_MS);
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
