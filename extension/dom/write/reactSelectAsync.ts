import { pick, reactSelect } from './reactSelect.ts';
import { closeMenu, loadedOptions, openMenu, optionsOf, textOf } from './selectMenu.ts';
import { type } from './text.ts';
import type { Writer, WriteTools, WriteValue } from './writer.ts';

async function write(element: HTMLElement, value: WriteValue, tools: WriteTools) {
  const input = element as HTMLInputElement;
  const queries =
    value.kind === 'lookup' ? value.queries : value.kind === 'option' ? [value.option] : [];
  if (!queries.length) return 'changed';
  let refusal: Awaited<ReturnType<Writer['write']>> = 'noOptions';
  for (const query of queries) {
    // Without a toggle the list opens by typing; opening first is harmless where it works.
    await openMenu(input, tools.signal);
    // What is searched for is said to the page too.
    if (!tools.isSame()) return 'changed';
    const stale = new Set(optionsOf(input));
    type(input, query);
    const options = await loadedOptions(input, tools.signal, stale);
    if (!options.length) continue;
    const chosen = await tools.choose(options.map(textOf));
    refusal = 'refuse' in chosen ? chosen.refuse : await pick(input, options, chosen.option, tools);
    if (!refusal) return null;
  }
  await closeMenu(input, tools.signal);
  return refusal;
}

/** List whose options come from a server as one types: places, schools, degrees. Typed text alone never counts. */
export const reactSelectAsync: Writer = { ...reactSelect, write };
