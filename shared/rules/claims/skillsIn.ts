import { findSkills } from '../match/skills.ts';
import { perTokens } from './perTokens.ts';
import type { Token } from './tokens.ts';

export interface SkillMention {
  name: string;
  from: number;
  to: number;
}
/** Skills a run of tokens names, as indices of its tokens. */
export const skillsIn = perTokens(readSkills);

function readSkills(tokens: readonly Token[]): readonly SkillMention[] {
  let text = '';
  const starts: number[] = [];
  tokens.forEach((token, at) => {
    if (at > 0 && !token.glued) text += ' ';
    starts.push(text.length);
    text += token.raw;
  });
  const indexAt = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (
    findSkills(text)
      // A season, unless it is spelt as a name.
      .filter(({ from, to }) => text.slice(from, to) !== 'spring')
      .map(({ name, from, to }) => ({
        name,
        from: indexAt(from),
        to: indexAt(to - 1),
      }))
  );
}
