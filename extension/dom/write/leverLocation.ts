import { tidy } from '../../apply/sameValue.ts';
import { until } from '../wait.ts';
import { lookUp } from './lookUp.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

/** Lever's place box (§2.3): typing shows the list, a key starts its debounced search, `mousedown` picks. */

const SEARCH_MS = 8000;

const holderOf = (input: HTMLElement) => input.parentElement ?? input;
const selected = (input: HTMLElement) =>
  holderOf(input).querySelector<HTMLInputElement>('#selected-location');
const rows = (input: HTMLElement) => [
  ...holderOf(input).querySelectorAll<HTMLElement>('.dropdown-location'),
];
const isShown = (input: HTMLElement, selector: string) =>
  holderOf(input).querySelector(selector)?.checkVisibility() === true;

function search(input: HTMLInputElement, query: string): void {
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  const key = { key: query.at(-1) ?? 'a', bubbles: true, cancelable: true };
  input.dispatchEvent(new KeyboardEvent('keydown', key));
  tellChange(input);
}

/** A parse of the résumé spares what a `change` was heard of (§2.4), one that ends during the search too. */
function tellChange(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function found(input: HTMLElement, signal: AbortSignal, stale: ReadonlySet<HTMLElement>) {
  await until(
    () => {
      if (isShown(input, '.dropdown-loading-results')) return false;
      const fresh = rows(input).some((row) => !stale.has(row));
      return fresh || isShown(input, '.dropdown-no-results');
    },
    signal,
    SEARCH_MS,
  );
  return rows(input).filter((row) => !stale.has(row));
}

function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  const { signal, isSame } = tools;
  const list = {
    options: () => rows(input),
    isLoading: () => isShown(input, '.dropdown-loading-results'),
    async search(query: string) {
      if (!isSame()) return 'changed' as const;
      const stale = new Set(rows(input));
      search(input, query);
      return found(input, signal, stale);
    },
    async pick(row: HTMLElement) {
      row.dispatchEvent(
        new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 }),
      );
      const picked = await until(() => selected(input)?.value, signal, 2000);
      tellChange(input);
      return picked ? null : ('readBackDiffers' as const);
    },
    leave: () => empty(input),
  };
  return lookUp(value, list, tools);
}

function empty(input: HTMLInputElement): void {
  input.value = '';
  const hidden = selected(input);
  if (hidden) hidden.value = '';
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // The site's own clean-up of what was typed and not picked.
  input.dispatchEvent(new FocusEvent('blur'));
}

/** Text counts only with the place behind it: the server checks that one was picked. */
export const leverLocation: Writer = {
  part: (element) => element,
  read: (element) => {
    const input = element as HTMLInputElement;
    const hidden = selected(input);
    const picked = hidden === null || hidden.value.trim() !== '';
    return input.value.trim() && picked ? { kind: 'option', option: tidy(input.value) } : null;
  },
  write,
  async clear(element) {
    empty(element as HTMLInputElement);
    return null;
  },
};
