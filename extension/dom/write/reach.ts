import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { isLoading, loadedOptions, optionsOf, saysNone, textOf } from './selectMenu.ts';
import { type } from './text.ts';
import { allTexts, type OpenList, walk } from './walk.ts';

/** The options of an open react-select that are not in the page: late ones, further pages, rows out of view. */

const NONE_YET_MS = 1500; // "No options" that are fetched only now
const FILTER_MS = 600;
const LOAD_MS = 10_000;

const listOf = (input: HTMLElement): OpenList => ({
  options: () => optionsOf(input),
  isLoading: () => isLoading(input),
});

/** Options of a list nobody typed into: it may say that it has none before it has asked its server. */
export async function firstOptions(
  input: HTMLElement,
  signal: AbortSignal,
): Promise<HTMLElement[]> {
  const options = await loadedOptions(input, signal);
  if (options.length) return options;
  await until(() => optionsOf(input).length || isLoading(input), signal, NONE_YET_MS);
  return isLoading(input) ? loadedOptions(input, signal) : optionsOf(input);
}

/** Every text the open list has, beyond what it shows. */
export const everyText = (input: HTMLElement, signal: AbortSignal) =>
  allTexts(listOf(input), textOf, signal);

export type Reached = { option: HTMLElement } | { refuse: 'noOptionFits' | 'severalOptionsFit' };

/** Brings the one option with this text into the page: as it is, by typing it, by scrolling to it. */
export async function reach(
  input: HTMLInputElement,
  wanted: string,
  signal: AbortSignal,
): Promise<Reached> {
  const text = tidy(wanted);
  const shown = matching(input, text);
  if (shown) return shown;
  type(input, wanted);
  const isKnown = () => matching(input, text) || saysNone(input);
  await until(() => isKnown() || isLoading(input), signal, FILTER_MS);
  if (isLoading(input)) await until(() => !isLoading(input) && isKnown(), signal, LOAD_MS);
  const filtered = matching(input, text);
  if (filtered) return filtered;
  type(input, '');
  await until(() => optionsOf(input).length, signal, FILTER_MS);
  const found = await walk(listOf(input), (option) => textOf(option) === text, signal);
  return (found && matching(input, text)) || { refuse: 'noOptionFits' };
}

function matching(input: HTMLElement, text: string): Reached | null {
  const [option, other] = optionsOf(input).filter((one) => textOf(one) === text);
  if (other) return { refuse: 'severalOptionsFit' };
  return option ? { option } : null;
}
