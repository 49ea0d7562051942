import { isNumeral } from './numerals.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';

const THAT = /^(?:that|how|to|what|why|where|when|not|never|patience|humility)$/;

/**
 * Where a sentence turns from what was done to what one makes of it: "which taught me to …", "I learned that …", "to me,
 * cooking is …", "I thrive in teams that …". From there on it claims nothing a profile could hold; -1 where it does not.
 * A number or a skill behind it is a claim all the same.
 */
export function reflectionAt(tokens: readonly Token[]): number {
  const low = (at: number) => tokens[at]?.low ?? '';
  const at = tokens.findIndex(
    (_, here) =>
      isLesson(low, here) || isLearnt(low, here) || isThriving(low, here) || isView(low, here),
  );
  if (at < 0) return -1;
  const rest = tokens.slice(at);
  const isPlain = !rest.some(({ kind, low: word }) => kind === 'number' || isNumeral(word));
  // "Cooking is a team sport"; what is spelt as a name is claimed.
  const named = skillsIn(rest).filter(({ from, to }) =>
    /\p{Lu}|\d/u.test(
      rest
        .slice(from, to + 1)
        .map(({ raw }) => raw)
        .join(''),
    ),
  );
  return isPlain && (isView(low, at) ? named : skillsIn(rest)).length === 0 ? at : -1;
}
type Low = (at: number) => string;

/** "Has taught me that", "this taught the whole team patience" is somebody else's. */
const isLesson = (low: Low, at: number): boolean =>
  /^(?:taught|teach|teaches|showed|shown|shows|convinced|reminded|reminds)$/.test(low(at)) &&
  low(at + 1) === 'me';

const isLearnt = (low: Low, at: number): boolean => {
  if (low(at) !== 'i') return false;
  let verb = at + 1;
  while (/^(?:have|also|soon|quickly|really|then|first|since|there)$/.test(low(verb))) verb += 1;
  return (
    /^(?:learned|learnt|realised|realized|understood|discovered|noticed|saw|know|found)$/.test(
      low(verb),
    ) && THAT.test(low(verb + 1))
  );
};

const isThriving = (low: Low, at: number): boolean =>
  low(at) === 'i' &&
  (/^(?:thrive|flourish)$/.test(low(at + 1)) ||
    (/^(?:work|learn|perform)$/.test(low(at + 1)) && /^best$/.test(low(at + 2))) ||
    (low(at + 1) === 'am' && low(at + 2) === 'at' && low(at + 4) === 'best') ||
    (low(at + 1) === 'do' && low(at + 3) === 'best'));

/** At the beginning: "To me,", "In my view,", "The lesson I took from it is", "What stayed with me is". */
const isView = (low: Low, at: number): boolean =>
  at === 0 &&
  ((/^(?:to|for)$/.test(low(0)) && low(1) === 'me' && low(2) === ',') ||
    (low(0) === 'in' && low(1) === 'my' && /^(?:view|opinion|eyes|mind|book)$/.test(low(2))) ||
    (/^(?:the|one|my|another)$/.test(low(0)) &&
      /^(?:lesson|lessons|takeaway|insight|conclusion|rule|motto|principle)$/.test(
        low(1) === 'main' || low(1) === 'biggest' ? low(2) : low(1),
      )) ||
    (low(0) === 'what' &&
      /^(?:stayed|stuck|struck|surprised|matters|counts|drives|motivates)$/.test(low(1))) ||
    (low(0) === 'what' &&
      low(1) === 'i' &&
      /^(?:learned|learnt|like|love|enjoy|value|took|take)$/.test(low(2))));
