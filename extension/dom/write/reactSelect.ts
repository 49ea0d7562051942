import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { everyText, firstOptions, reach } from './reach.ts';
import { closeMenu, controlOf, key, openMenu, shellOf, singleValue, textOf } from './selectMenu.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

/** Clicks the one option with this text, wherever in the open list it is. */
export async function pick(
  input: HTMLInputElement,
  wanted: string,
  { signal, isSame }: WriteTools,
): Promise<Refusal | null> {
  // What is searched for is said to the page too.
  if (!isSame()) return 'changed';
  const reached = await reach(input, wanted, signal);
  if ('refuse' in reached) return reached.refuse;
  return isSame() ? choose(input, reached.option, signal) : 'changed';
}

/** Clicks an option; the list shows what was chosen a task or two later. */
export async function choose(
  input: HTMLInputElement,
  option: HTMLElement,
  signal: AbortSignal,
): Promise<null> {
  const before = shellOf(input).textContent;
  option.click();
  await until(() => shellOf(input).textContent !== before, signal, 1000);
  return null;
}

/**
 * The option to take: the planned text when the list shows it, else what the background chooses among the list, first of
 * what it shows, then of all it has.
 */
async function wantedOption(
  input: HTMLInputElement,
  value: WriteValue,
  { choose, isSame, signal }: WriteTools,
): ReturnType<WriteTools['choose']> {
  const shown = (await firstOptions(input, signal)).map(textOf);
  if (!shown.length) return { refuse: 'noOptions' };
  if (value.kind === 'option' && shown.includes(tidy(value.option))) {
    return { option: value.option };
  }
  const choice = await choose(shown);
  if (!('refuse' in choice) || choice.refuse !== 'noOptionFits') return choice;
  if (!isSame()) return { refuse: 'changed' };
  const all = await everyText(input, signal);
  return all.length > shown.length ? choose(all) : choice;
}

async function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  if (value.kind !== 'option' && value.kind !== 'lookup') return 'changed';
  if (!(await openMenu(input, tools.signal))) return 'noOptions';
  const chosen = await wantedOption(input, value, tools);
  const refusal = 'refuse' in chosen ? chosen.refuse : await pick(input, chosen.option, tools);
  if (refusal) await closeMenu(input, tools.signal);
  return refusal;
}

/** Empties a single list: its clear button where it has one, else Backspace, react-select's own key for it. */
export async function clearSelect(element: HTMLElement, { signal }: WriteTools) {
  const input = element as HTMLInputElement;
  if (!singleValue(input)) return null;
  key(input, 'Backspace');
  if (await until(() => !singleValue(input), signal, 1000)) return null;
  key(input, 'Delete');
  return (await until(() => !singleValue(input), signal, 1000)) ? null : 'readBackDiffers';
}

/** Single list whose options are in the page once it is open. */
export const reactSelect: Writer = {
  part: (element) => controlOf(element),
  read: (element) => {
    const option = singleValue(element);
    return option ? { kind: 'option', option } : null;
  },
  write,
  clear: clearSelect,
};
