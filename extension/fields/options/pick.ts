import { fold } from '@jobai/shared/rules/labels';

export type Choice = { option: string } | { refuse: 'noOptionFits' | 'severalOptionsFit' };

export const NONE: Choice = { refuse: 'noOptionFits' };

/** Options are compared folded and without punctuation at the ends. */
export function optionKey(option: string): string {
  return fold(option).replace(/^[\s"'([-]+|[\s"')\].,;:!?-]+$/g, '');
}

/** Two candidates are a refusal, never a guess. */
export function only(candidates: readonly string[]): Choice {
  const [first, ...more] = candidates;
  if (first === undefined) return NONE;
  return more.length ? { refuse: 'severalOptionsFit' } : { option: first };
}

/** The exact text first, then the same text in other clothes. */
export function sameText(text: string, options: readonly string[]): Choice {
  const exact = options.filter((option) => option.trim() === text.trim());
  if (exact.length) return only(exact);
  const key = optionKey(text);
  return key ? only(options.filter((option) => optionKey(option) === key)) : NONE;
}

/** The first of several spellings that some option has. */
export function anySpelling(spellings: readonly string[], options: readonly string[]): Choice {
  for (const spelling of spellings) {
    const choice = sameText(spelling, options);
    if ('option' in choice || choice.refuse === 'severalOptionsFit') return choice;
  }
  return NONE;
}
