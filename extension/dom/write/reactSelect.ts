import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import {
  closeMenu,
  controlOf,
  key,
  loadedOptions,
  openMenu,
  shellOf,
  singleValue,
  textOf,
} from './selectMenu.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

/** Clicks the one option with this text. */
export async function pick(
  input: HTMLInputElement,
  options: HTMLElement[],
  wanted: string,
  { signal, isSame }: WriteTools,
): Promise<Refusal | null> {
  const matches = options.filter((option) => textOf(option) === tidy(wanted));
  if (matches.length > 1) return 'severalOptionsFit';
  if (!matches[0]) return 'noOptionFits';
  return isSame() ? choose(input, matches[0], signal) : 'changed';
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

/** The option to take: the planned text when the list has it, else what the background chooses among the list. */
async function wantedOption(value: WriteValue, options: HTMLElement[], tools: WriteTools) {
  const texts = options.map(textOf);
  if (value.kind === 'option' && texts.includes(tidy(value.option)))
    return { option: value.option };
  return tools.choose(texts);
}

async function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  if (value.kind !== 'option' && value.kind !== 'lookup') return 'changed';
  if (!(await openMenu(input, tools.signal))) return 'noOptions';
  const options = await loadedOptions(input, tools.signal);
  const chosen = options.length
    ? await wantedOption(value, options, tools)
    : { refuse: 'noOptions' as const };
  const refusal =
    'refuse' in chosen ? chosen.refuse : await pick(input, options, chosen.option, tools);
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
