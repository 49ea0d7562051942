import { lookUp } from './lookUp.ts';
import { choose, reactSelect } from './reactSelect.ts';
import { closeMenu, isLoading, loadedOptions, openMenu, optionsOf } from './selectMenu.ts';
import { type } from './text.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  const { signal, isSame } = tools;
  const list = {
    options: () => optionsOf(input),
    isLoading: () => isLoading(input),
    async search(query: string) {
      // Without a toggle the list opens by typing; opening first is harmless where it works.
      await openMenu(input, signal);
      if (!isSame()) return 'changed' as const;
      const stale = new Set(optionsOf(input));
      type(input, query);
      return loadedOptions(input, signal, stale);
    },
    pick: (option: HTMLElement) => choose(input, option, signal),
    leave: () => closeMenu(input, signal),
  };
  return lookUp(value, list, tools);
}

/** List whose options come from a server as one types: places, schools, degrees. */
export const reactSelectAsync: Writer = { ...reactSelect, write };
