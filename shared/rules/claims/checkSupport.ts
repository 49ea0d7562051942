import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, employersIn, flag, isNear, overlap } from './context.ts';
import { supports } from './counted.ts';
import { hasNegation } from './negators.ts';
import { numbersOf } from './numbers.ts';
import { isNumeral } from './numerals.ts';
import { isPlain } from './plainWords.ts';
import { skillsIn } from './skillsIn.ts';
import { isOfAnybody, titlesOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { isAnybody, isPeople, isUnit } from './units.ts';
import { isPast, verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { isContent, LIGHT_WORDS, meaningOf, SMALL_WORDS } from './words.ts';

/** A sentence that claims something and whose facts do not speak of it; or cites none. */
export function checkSupport(context: Context, sentence: Sentence): Flag[] {
  const { tokens } = sentence;
  const all = (why: string) => [flag(context, tokens, 0, tokens.length - 1, 'uncited', why)];
  const claims = sentence.clauses.filter(({ kind }) => kind === 'claim');
  const claimed = claims.flatMap((clause) => clause.tokens);
  const content = claimed.filter(isContent);
  if (content.length === 0) return [];
  const isSoft = content.length < 2 && !claimed.some(({ kind }) => kind === 'number');
  if (context.cited.length === 0)
    return isSoft || !claims.some((clause) => isHard(context, clause))
      ? []
      : all('This sentence cites no fact.');
  const known = context.nearMeanings;
  const named = new Set<number>();
  for (const { from, to } of [
    ...employersIn(claimed, context.employers),
    ...titlesOf(claimed),
    ...skillsIn(claimed),
  ])
    for (let at = from; at <= to; at += 1) named.add(claimed[at]?.start ?? -1);
  // What the rest of the sentence says counts too: "if I had to pick one, it would be the migration I led".
  const meanings = new Set(tokens.filter(isContent).map(({ low }) => meaningOf(low)));
  const verbs = new Set(verbsOf(claimed, false).map(({ at }) => claimed[at]?.low ?? ''));
  const things = new Set(
    tokens
      .filter((token) => isContent(token) && !verbs.has(token.low))
      .map(({ low }) => meaningOf(low)),
  );
  const shared = overlap(things.size > 0 ? things : meanings, known);
  const isSkilled = skillsIn(claimed).some(({ name }) =>
    context.near.some(({ skills }) => skills.has(name)),
  );
  const plain = content.filter(({ low, start }) => !SMALL_WORDS.has(low) && !named.has(start));
  // Words of any trade ask for a fact only where they tell what was done.
  const isDone = claims.some(({ tokens: own }) =>
    own.some(
      ({ low, kind }, at) =>
        kind === 'number' || isNumeral(low) || (isPast(low) && isOwnAt(own, at)),
    ),
  );
  const strange = plain.filter(({ low }) => !isNear(context, low) && (isDone || !isPlain(low)));
  // A length of time is of the dates of a role, whatever it is called: "ten years with young people".
  const isSpan =
    context.cited.some(({ fact }) => fact.kind === 'role') &&
    claimed.some(({ low }) => /^(?:years?|months?|decades?)$/.test(low));
  const isCounted = numbersOf(claimed).some((said) =>
    context.cited.some(({ quantities }) =>
      quantities.some((own) => (said.values[0] ?? 0) > 3 && supports(said, own)),
    ),
  );
  if (shared === 0 && !isSkilled && !isSpan && !isCounted && strange.length >= 2)
    return all('The cited facts do not speak of this.');
  if (strange.length >= 5 && strange.length / Math.max(1, content.length) > 0.75)
    return all('The cited facts say little of this.');
  return [];
}

/** "I moved", "I have always kept", "moved" at the beginning. */
const isOwnAt = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  tokens.slice(Math.max(0, at - 3), at).some(({ low }) => /^(?:i|i've|we|and)$/.test(low));

/** What a profile would have to say: a deed, a number, a date, a name, a title, a skill. What one feels is none. */
function isHard(context: Context, { tokens }: Clause): boolean {
  const isDone = verbsOf(tokens, false).some(
    ({ at }) => isPast(tokens[at]?.low ?? '') || /^(?:i|we)$/.test(tokens[at - 1]?.low ?? ''),
  );
  return (
    (isDone && !hasNegation(tokens)) ||
    tokens.some(
      ({ kind, low }) =>
        kind === 'number' || /^(?:experience|years|expertise|degree|certified|award)$/.test(low),
    ) ||
    (tokens.some(
      ({ low }) =>
        isPast(low) &&
        !/^(?:learned|learnt|wanted|read|saw|met|went|came|became|got|felt|knew|thought)$/.test(
          low,
        ),
    ) &&
      !hasNegation(tokens)) ||
    employersIn(tokens, context.employers).length > 0 ||
    (titlesOf(tokens).length > 0 && !isOfAnybody(tokens)) ||
    (skillsIn(tokens).length > 0 && !hasNegation(tokens))
  );
}

/** "I wrote the guideline" where no fact speaks of writing nor of a guideline: a deed with its thing. */
export function checkDeeds(context: Context, clause: Clause): Flag[] {
  if (clause.kind !== 'claim' || context.cited.length === 0) return [];
  const { tokens } = clause;
  return verbsOf(tokens, false).flatMap(({ at, level }) => {
    const low = tokens[at]?.low ?? '';
    if (level < 3 || !isPast(low)) return [];
    // What one completes or is given is the degree itself.
    if (OBTAINING.test(low) && context.cited.some(({ fact }) => fact.kind === 'education'))
      return [];
    // "The line I introduced accounts for …": its thing stands before.
    const before = tokens[at - 2];
    if (tokens[at - 1]?.low === 'i' && before && isContent(before) && isNear(context, before.low))
      return [];
    const isKnownDeed = context.nearMeanings.has(meaningOf(low));
    let thing = -1;
    let known = 0;
    let isKnownThing = false;
    for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 7); ahead += 1) {
      const token = tokens[ahead] as Token;
      if (token.kind === 'sign' && token.low !== '-') break;
      if (
        /^(?:in|to|from|with|for|at|on|by|and|of|it|he|she|they|that|which|who|when|as|into|used|across|after|before|than|so|until|while|because|where)$/.test(
          token.low,
        )
      )
        break;
      if (token.kind !== 'word' || SMALL_WORDS.has(token.low)) continue;
      if (isNumeral(token.low) || isUnit(token.low)) continue;
      if (/^(?:almost|nearly|nothing|exactly|roughly|approximately|altogether)$/.test(token.low))
        continue;
      thing = ahead;
      if (
        LIGHT_WORDS.has(token.low) ||
        /\d/.test(token.low) ||
        isNear(context, token.low) ||
        (isAnybody(token.low) && hasPeople(context))
      )
        isKnownThing = true;
      if (isNear(context, token.low)) known += 1;
    }
    const said = tokens[thing]?.low ?? '';
    if (
      thing < 0 ||
      LIGHT_WORDS.has(said) ||
      isNear(context, said) ||
      (isAnybody(said) && hasPeople(context))
    )
      return [];
    // A deed of the facts, done to something else: only where nothing of that thing is known.
    if ((isKnownDeed && isKnownThing) || known >= 2) return [];
    return [flag(context, tokens, at, thing, 'uncited', 'The cited facts do not speak of this.')];
  });
}

const OBTAINING =
  /^(?:completed|finished|earned|obtained|received|gained|passed|took|did|got|achieved|secured)$/;
const hasPeople = ({ near }: Context) =>
  near.some(({ lows }) => [...lows].some((low) => isPeople(low)));

/** "A search monolith" of a fact that says "a payments monolith" and a draft that speaks of no payments. */
export function checkThings(context: Context, sentence: Sentence, clause: Clause): Flag[] {
  if (clause.kind !== 'claim' || context.cited.length === 0) return [];
  const { tokens } = clause;
  const said = new Set(sentence.tokens.map(({ low }) => meaningOf(low)));
  const numbers = numbersOf(tokens);
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || !isContent(token) || !isContent(before) || /^\p{Lu}/u.test(before.raw))
      return [];
    if (isNear(context, before.low)) return [];
    if (numbers.some(({ from, to }) => at > from && at - 1 <= to)) return [];
    if (
      (QUALITY.test(before.low) && !WIDER.test(before.low)) ||
      isPast(before.low) ||
      SKILL_LIKE.test(before.raw)
    )
      return [];
    const named = context.cited.flatMap((view) => modifiersOf(view, meaningOf(token.low)));
    if (named.length === 0 || named.some((one) => said.has(one))) return [];
    return [flag(context, tokens, at - 1, at, 'uncited', 'The cited facts speak of another one.')];
  });
}

/** Adjectives say how a thing is, not which. */
const QUALITY =
  /(?:al|ive|ous|ful|ic|able|ible|less|ant|ent|ary|ory|ing|ed|ly|y)$|^(?:large|big|new|old|complex|small|single|separate|huge|main|own|first|second|third|good|better|best|great|fast|slow|real|full|high|low|hard|short|long|late|early|young|fellow|several|different|various|other|simple|clean|strong|key|core|senior|junior|average|medium|fresh|raw|live|modern|remote|local)$/;
/** They say of more than the fact: "total revenue" of a fact about one part of it. */
const WIDER = /^(?:total|overall|entire|whole|global|national|complete)$/;
const SKILL_LIKE = /\d|[+#.]/;

/** The words right before a thing in a fact: of "payments monolith", "payments". */
const modifiersOf = ({ tokens }: FactView, thing: string): string[] =>
  tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    if (!before || !isContent(token) || meaningOf(token.low) !== thing) return [];
    // "The booking page" is one of several; "growing pains" are no other pains.
    const isOne = before.low.endsWith('ing') && /^(?:the|a|an)$/.test(tokens[at - 2]?.low ?? '');
    return isContent(before) &&
      !isPast(before.low) &&
      (isOne || !isPlain(before.low)) &&
      !/^\p{Lu}|(?:ed|ing)$/u.test(before.raw)
      ? [meaningOf(before.low)]
      : [];
  });
