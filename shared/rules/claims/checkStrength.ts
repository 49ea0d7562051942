import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, closest, flag } from './context.ts';
import { deedNouns } from './deedNouns.ts';
import { hasNegation } from './negators.ts';
import { overPeople, rare } from './rare.ts';
import { superlatives } from './superlatives.ts';
import { isPast, SHARED, saysTogether, verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { SMALL_WORDS, stem } from './words.ts';

export function checkStrength(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  scope: readonly FactView[],
): Flag[] {
  if (clause.kind !== 'claim') return [];
  const { tokens } = clause;
  const flags: Flag[] = [];
  const isFragment = !tokens.some(({ low }) => /^(?:i|we|my|i've|i'm)$/.test(low));
  const prose = scope.filter(({ fact }) => fact.kind !== 'employer');
  const deeds = prose.filter(
    ({ fact }) => !['role', 'skill', 'language', 'preference'].includes(fact.kind),
  );
  const held = Math.max(
    0,
    ...closest(clause, deeds.length > 0 ? deeds : prose).map(({ level }) => level),
  );
  const isTogether = saysTogether(sentence.tokens);
  for (const { level: alone, at } of [...verbsOf(tokens, isFragment), ...deedNouns(tokens)]) {
    // Meetings are set up by whoever arranges them.
    if (tokens[at]?.low === 'set' && held >= 2) continue;
    // "I have not managed a team so far": whether that may be said is for checkNegation.
    if (hasNegation(tokens.slice(0, at))) continue;
    // "It takes patience to sell": what anybody would have to do.
    const isAnybodys =
      tokens[at - 1]?.low === 'to' &&
      !tokens.slice(0, at).some(({ low }) => /^(?:i|we|my|our|me|i've|i'm)$/.test(low));
    const isAbility = deeds.length === 0 && /^(?:can|could)$/.test(tokens[at - 1]?.low ?? '');
    if (isAnybodys || (isAbility && alone <= 3)) continue;
    const level = isTogether ? Math.min(alone, SHARED) : alone;
    if (
      prose.length === 0 ||
      level <= held ||
      (level === 2 && held >= 1 && isPlain(tokens[at]?.low ?? ''))
    )
      continue;
    // The same word in the same kind of fact is no stronger.
    const short = stem(tokens[at]?.low ?? '');
    if (
      deeds.some(
        (view) => view.level >= level && view.tokens.some(({ low }) => stem(low) === short),
      )
    )
      continue;
    // "In engineering and product": the fact's own word. "The workshop moved": somebody else's deed.
    const low = tokens[at]?.low ?? '';
    if (low.endsWith('ing') && prose.some(({ lows }) => lows.has(low))) continue;
    if (isOfAnother(tokens, at) || isThing(tokens, at)) continue;
    // "I write Python", "I deploy with Docker" of skills that are listed; "I built" is a deed.
    if (
      deeds.length === 0 &&
      !prose.some(({ fact }) => fact.kind === 'language') &&
      level === 3 &&
      /^(?:i|also)$/.test(tokens[at - 1]?.low ?? '') &&
      !isPast(tokens[at]?.low ?? '')
    )
      continue;
    flags.push(flag(context, tokens, at, at, 'strength', 'The facts say less than this word.'));
  }
  flags.push(
    ...overPeople(context, clause, scope),
    ...superlatives(context, clause, scope),
    ...rare(context, clause, scope),
  );
  return flags;
}

/** "Writing policies is no problem" says what is easy; "kept the reports running" who ran them is not said. */
function isThing(tokens: Clause['tokens'], at: number): boolean {
  const lows = tokens.map(({ low }) => low);
  if (!lows[at]?.endsWith('ing')) return false;
  const isSubject =
    lows.slice(at + 1, at + 6).some((low) => /^(?:is|are)$/.test(low)) &&
    !lows.slice(0, at).some((low) => /^(?:i|i've|i'm|we|my)$/.test(low));
  return (
    isSubject ||
    (lows[at] === 'running' && lows.slice(0, at).some((low) => /^ke(?:pt|ep)$/.test(low)))
  );
}

/** A noun right before a verb, and nobody of the first person before it. */
function isOfAnother(tokens: Clause['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  const lows = tokens.slice(0, at).map(({ low }) => low);
  // "The committee, which brought in …": what did it stands before.
  if (/^(?:which|who|that)$/.test(before?.low ?? '') && isPast(tokens[at]?.low ?? '')) return true;
  return (
    before !== undefined &&
    isPast(tokens[at]?.low ?? '') &&
    before.kind === 'word' &&
    !SMALL_WORDS.has(before.low) &&
    !/ly$/.test(before.low) &&
    !isPast(before.low) &&
    !lows.some((low) => /^(?:i|i've|i'm|we|me|us)$/.test(low))
  );
}

/** "Worked", "used": no more than being there, unless the fact says "helped". */
const isPlain = (low: string) => /^(?:work|worked|working|join|joined)$/.test(low);
