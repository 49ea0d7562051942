import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import { allTexts, type OpenList, walk } from './walk.ts';
import type { WriteTools, WriteValue } from './writer.ts';

/** A list whose options appear as one types; `options` are those of this moment: it may draw itself anew meanwhile. */
interface Search extends OpenList {
  /** Types the query; the options it brings, none when the list has none. What is searched for is said to the page too. */
  search(query: string): Promise<HTMLElement[] | 'changed'>;
  /** Takes this one; checks in that very task that the question is still the planned one. */
  pick(option: HTMLElement, wanted: string): Promise<Refusal | null>;
  /** Leaves the list without choosing; typed text goes with it. */
  leave(): Promise<void> | void;
}

const textOf = (option: HTMLElement) => tidy(option.textContent ?? '');

/** Tries each query in turn until one of the options it brings means the planned answer. Typed text alone never counts. */
export async function lookUp(
  value: WriteValue,
  list: Search,
  { choose, isSame, signal }: Pick<WriteTools, 'choose' | 'isSame' | 'signal'>,
): Promise<Refusal | null> {
  const exact = value.kind === 'option' ? tidy(value.option) : null;
  const queries = value.kind === 'lookup' ? value.queries : exact ? [exact] : [];
  if (!queries.length) return 'changed';
  let refusal: Refusal = 'noOptions';
  for (const query of queries) {
    const found = await list.search(query);
    if (found === 'changed') return found;
    if (!found.length) continue;
    const choice = await among(found.map(textOf));
    const outcome = 'refuse' in choice ? choice.refuse : await take(choice.option);
    if (!outcome) return null;
    refusal = outcome;
  }
  await list.leave();
  return refusal;

  /** Of what the search shows, else of all it brought. */
  async function among(shown: string[]): ReturnType<WriteTools['choose']> {
    if (exact && shown.includes(exact)) return { option: exact };
    const choice = await choose(shown);
    if ('option' in choice || choice.refuse !== 'noOptionFits') return choice;
    const all = await allTexts(list, textOf, signal);
    if (all.length <= shown.length) return choice;
    return isSame() ? choose(all) : { refuse: 'changed' };
  }

  async function take(option: string): Promise<Refusal | null> {
    const text = tidy(option);
    const [shown, other] = list.options().filter((one) => textOf(one) === text);
    if (other) return 'severalOptionsFit';
    const match = shown ?? (await walk(list, (one) => textOf(one) === text, signal));
    if (!match) return 'noOptionFits';
    return isSame() ? list.pick(match, text) : 'changed';
  }
}
