import { isNumeral } from './numerals.ts';
import type { Token } from './tokens.ts';
import { isPast } from './verbs.ts';

const SELF =
  /^(?:i|i'm|i've|i'd|i'll|my|me|mine|myself|we|we've|we're|we'd|our|us|ours|ourselves)$/;
const FINITE =
  /^(?:is|are|isn't|aren't|can|cannot|can't|should|must|may|do|does|don't|doesn't|has|have|needs?|makes?|means?|deserves?|matters?|remembers?|learns?|wants?|expects?|notices?|feels?|trusts?|comes?|goes|buys?|reads?|asks?|returns?|stays?|loves?|hates?|forgets?|sees?|hears?|lies|begins?|starts?|counts?|pays?|saves?|beats?|tells?|works?|helps?|likes?|gives?|takes?|gets?|keeps?|knows?|thinks?|looks?|seems?|brings?|shows?|teaches|wins?|ends?|grows?|leads?)$/;
const OF_ONE = /^(?:the|this|that|these|those|it|he|she|they|his|her|their|its)$/;
const OPENS_A_DUTY =
  /^(?:responsible|experienced|skilled|certified|qualified|fluent|native|expert|proficient|member|winner|holder|author|owner|head)$/;

/**
 * "Guests remember how they were treated", "A good structure should look obvious": of the world, and no claim. Nobody of
 * the first person, nothing that one could point at, no number, no name, and nothing that happened.
 */
export function isOfTheWorld(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const [first] = words;
  if (!first || words.length < 3) return false;
  if (OF_ONE.test(first.low) || OPENS_A_DUTY.test(first.low)) return false;
  if (isPast(first.low) || first.low.endsWith('ing')) return false;
  const isBare = words.every(
    ({ kind, low, raw }, at) =>
      kind === 'word' &&
      !SELF.test(low) &&
      !isNumeral(low) &&
      (at === 0 || !/^\p{Lu}|\d/u.test(raw)) &&
      !(isPast(low) && !isState(words, at)),
  );
  return isBare && words.some(({ low }) => FINITE.test(low));
}

/** "Is finished", "were treated": how something is, not what somebody did. */
const isState = (words: readonly Token[], at: number): boolean =>
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ low }) => /^(?:is|are|be|been|was|were|get|gets|being|feel|well|not|a|an)$/.test(low));
