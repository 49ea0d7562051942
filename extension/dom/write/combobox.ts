import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { lookUp } from './lookUp.ts';
import { type } from './text.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

/** Parts of the ARIA combobox whose list stands elsewhere in the page, as Ashby's places and long lists do (§3.3). */

const LOAD_MS = 10_000;

function listOf(input: HTMLElement): HTMLElement | null {
  const id = input.getAttribute('aria-controls') ?? input.getAttribute('aria-owns') ?? '';
  return id ? document.getElementById(id) : null;
}

const rowsOf = (input: HTMLElement): HTMLElement[] => [
  ...(listOf(input)?.querySelectorAll<HTMLElement>('[role=option]') ?? []),
];
const textOf = (option: HTMLElement) => tidy(option.textContent ?? '');
/** A row that stands for others still to come. */
const isLoading = (option: HTMLElement) =>
  option.getAttribute('aria-disabled') === 'true' || /^loading\b/i.test(textOf(option));
const optionsOf = (input: HTMLElement) => rowsOf(input).filter((row) => !isLoading(row));

/** Options for what was typed: rows of the query before it don't count; empty when the list stays without any. */
async function loaded(input: HTMLElement, signal: AbortSignal, stale: ReadonlySet<HTMLElement>) {
  const found = await until(
    () => {
      const options = rowsOf(input);
      if (!options.length || options.some(isLoading)) return null;
      return options.every((option) => stale.has(option)) ? null : options;
    },
    signal,
    LOAD_MS,
  );
  return found ?? optionsOf(input).filter((option) => !stale.has(option));
}

function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  const { signal, isSame } = tools;
  const list = {
    options: () => optionsOf(input),
    isLoading: () =>
      rowsOf(input).some(isLoading) ||
      /^loading/i.test(listOf(input)?.lastElementChild?.textContent ?? ''),
    async search(query: string) {
      if (!isSame()) return 'changed' as const;
      const stale = new Set(optionsOf(input));
      input.focus({ preventScroll: true });
      type(input, query);
      return loaded(input, signal, stale);
    },
    async pick(option: HTMLElement, wanted: string) {
      option.click();
      await until(() => tidy(input.value) === wanted, signal, 1000);
      // Leaving the box saves it at once and closes the list.
      input.blur();
      return null;
    },
    leave: () => leave(input, signal),
  };
  return lookUp(value, list, tools);
}

/** Typed text alone is no answer, and the site throws it away. */
async function leave(input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  type(input, '');
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  input.blur();
  await until(() => !optionsOf(input).length, signal, 400);
}

/** One option of a list that is shown as one types. */
export const combobox: Writer = {
  part: (element) => element,
  read: (element) => {
    const { value } = element as HTMLInputElement;
    return value.trim() ? { kind: 'option', option: tidy(value) } : null;
  },
  write,
  async clear(element, { signal }) {
    await leave(element as HTMLInputElement, signal);
    return (element as HTMLInputElement).value ? 'readBackDiffers' : null;
  },
};
