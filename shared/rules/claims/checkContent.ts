import type { Flag } from '../../facts.ts';
import { isSpoken } from '../match/skills.ts';
import { checkedElsewhere } from './checkNames.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag, isNear } from './context.ts';
import { isMadeOf } from './derivations.ts';
import { isNumeral } from './numerals.ts';
import { isPlain } from './plainWords.ts';
import { skillsIn } from './skillsIn.ts';
import { isAnybodyServed, isServed, isUnit } from './units.ts';
import { isContent, stem } from './words.ts';

/**
 * Every word of a claim that is not of any trade (plainWords.ts) stands in a cited fact, in one form or another, or it is
 * a doubt: "palliative care" of a fact that speaks of infection control. What other checks look at is theirs.
 */
export function checkContent(context: Context, sentence: Sentence, clause: Clause): Flag[] {
  if (clause.kind !== 'claim' || context.cited.length === 0) return [];
  const { tokens } = clause;
  // "Writing policies is no problem" says what one would find easy.
  if (/ no (?:problem|trouble|issue|difficulty)\b/.test(tokens.map(({ low }) => low).join(' ')))
    return [];
  const skip = checkedElsewhere(tokens);
  const isTechnical = sentence.clauses.some((one) =>
    skillsIn(one.tokens).some(({ name }) => !isSpoken(name)),
  );
  const first = sentence.tokens[0];
  return tokens.flatMap((token, at) =>
    skip.has(at) ||
    !isContent(token) ||
    // Names are of checkNames.ts, digits of checkNumbers.ts.
    (token !== first && /^\p{Lu}/u.test(token.raw)) ||
    /^\p{Lu}{2}|\d/u.test(token.raw) ||
    isSupported(context, token.low) ||
    (isTechnical && ARTEFACTS.has(stem(token.low)))
      ? []
      : [flag(context, tokens, at, at, 'uncited', 'No cited fact speaks of this.')],
  );
}

/** What one makes and keeps with a technology, whatever it is for: "PostgreSQL tables", "Python scripts". */
const ARTEFACTS = new Set(
  'table query database script code model platform stream pipeline cluster container service module page component software application app dashboard workbook report program programme notebook library interface test'
    .split(' ')
    .map(stem),
);

const SUPPORTED = new WeakMap<Context, Map<string, boolean>>();
function isSupported(context: Context, low: string): boolean {
  const known = SUPPORTED.get(context) ?? new Map<string, boolean>();
  SUPPORTED.set(context, known);
  const is = known.get(low) ?? readSupport(context, low);
  known.set(low, is);
  return is;
}

function readSupport(context: Context, low: string): boolean {
  if (isNumeral(low) || isUnit(low)) return true;
  const isKnown = (word: string) =>
    isPlain(word) || isNear(context, word) || context.calling.has(stem(word));
  if (isKnown(low) || isMadeOf(low, context.nearLows)) return true;
  // "28 kids" of pupils: people in general, where the facts speak of some.
  return isAnybodyServed(low) && context.near.some(({ lows }) => [...lows].some(isServed));
}
