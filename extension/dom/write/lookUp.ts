import type { Refusal } from '@jobai/shared/fields';
import { tidy } from '../../apply/sameValue.ts';
import type { WriteTools, WriteValue } from './writer.ts';

/** A list whose options appear as one types. */
interface Search {
  /** Types the query; the options it brings, none when the list has none. What is searched for is said to the page too. */
  search(query: string): Promise<HTMLElement[] | 'changed'>;
  /** What the list shows at this moment: it may draw itself anew while an option is chosen. */
  options(): HTMLElement[];
  /** Takes this one; checks in that very task that the question is still the planned one. */
  pick(option: HTMLElement, wanted: string): Promise<Refusal | null>;
  /** Leaves the list without choosing; typed text goes with it. */
  leave(): Promise<void> | void;
}

const textOf = (option: HTMLElement) => tidy(option.textContent ?? '');

/** Tries each query in turn until one of the options it brings means the planned answer. Typed text alone never counts. */
export async function lookUp(
  value: WriteValue,
  { search, options, pick, leave }: Search,
  { choose, isSame }: Pick<WriteTools, 'choose' | 'isSame'>,
): Promise<Refusal | null> {
  const exact = value.kind === 'option' ? tidy(value.option) : null;
  const queries = value.kind === 'lookup' ? value.queries : exact ? [exact] : [];
  if (!queries.length) return 'changed';
  let refusal: Refusal = 'noOptions';
  for (const query of queries) {
    const found = await search(query);
    if (found === 'changed') return found;
    if (!found.length) continue;
    const texts = found.map(textOf);
    const choice = exact && texts.includes(exact) ? { option: exact } : await choose(texts);
    const outcome = 'refuse' in choice ? choice.refuse : await take(choice.option);
    if (!outcome) return null;
    refusal = outcome;
  }
  await leave();
  return refusal;

  async function take(option: string): Promise<Refusal | null> {
    const [match, other] = options().filter((one) => textOf(one) === tidy(option));
    if (other) return 'severalOptionsFit';
    if (!match) return 'noOptionFits';
    return isSame() ? pick(match, tidy(option)) : 'changed';
  }
}
