import { isLabel, isLearning, isWishAt, kindOf, OWN_SUBJECT, RESTARTS } from './clauseKinds.ts';
import { isOfTheWorld } from './general.ts';
import { isNumeral } from './numerals.ts';
import { reflectionAt } from './reflections.ts';
import { skillsIn } from './skillsIn.ts';
import type { Token } from './tokens.ts';
import { isPast, verbsOf } from './verbs.ts';

/**
 * claim: says something of the person that a profile can support or not. wish: what they would like. other: about the
 * company, the job, the reader; opinions; greetings.
 */
export type ClauseKind = 'claim' | 'wish' | 'other';
export interface Clause {
  tokens: Token[];
  kind: ClauseKind;
}
export interface Sentence {
  tokens: Token[];
  clauses: Clause[];
  start: number;
  end: number;
}

const words = (text: string) => new Set(text.trim().split(/\s+/));
/** Their point ends no sentence; that of the second row does where a capital follows. */
const SHORT_FORMS = words('dr mr ms mrs st no approx vs e.g i.e u.s u.k prof ave');
const SHORT_ENDS = words(
  'inc ltd corp co etc jr sr dept ph.d b.s m.s b.a m.a b.sc m.sc bros univ gmbh s.a',
);
const STOPS = words('. ! ? … • ;');
const BREAKS = words(', : ( ) – — -');
const CONJUNCTIONS = words(
  'and but while where which who because so then before after as when although since if though whereas or',
);
function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!STOPS.has(token.low)) return false;
  const next = tokens[at + 1];
  if (token.low !== '.' || !next) return true;
  // ".NET", "3 . 5" and the points of short forms.
  if (next.glued && next.kind !== 'sign') return !token.glued ? false : /^\p{Lu}/u.test(next.raw);
  const before = tokens[at - 1];
  if (before && token.glued && SHORT_FORMS.has(before.low)) return false;
  if (before && token.glued && SHORT_ENDS.has(before.low))
    return !(next.kind === 'sign' || /^[\p{Ll}\d]/u.test(next.raw));
  return true;
}

/** In tokens; a text without a full stop is cut, so that no check sees all of it at once. */
const LONGEST = 200;

export function sentencesOf(tokens: readonly Token[], company: string): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Token[] = [];
  const close = () => {
    const first = current[0];
    const last = current.at(-1);
    if (first && last && current.some(({ kind }) => kind !== 'sign'))
      sentences.push({
        tokens: current,
        clauses:
          isOfTheWorld(current) || isQuestion(current)
            ? [{ tokens: current, kind: 'other' }]
            : reflected(clausesOf(current, company), current[reflectionAt(current)]),
        start: first.start,
        end: last.end,
      });
    current = [];
  };
  tokens.forEach((token, at) => {
    if (token.newLine) close();
    current.push(token);
    if (isStop(tokens, at) || current.length >= LONGEST) close();
  });
  close();
  return sentences;
}

/** Whether a new clause begins at a token. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before) return false;
  if (BREAKS.has(before.low) && !(before.low === '-' && (before.glued || token.glued))) {
    // "40, 000" is one; so is "TypeScript, Go".
    return true;
  }
  if (!CONJUNCTIONS.has(token.low)) return false;
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  if (!next) return false;
  if (token.low === 'because') return true;
  return (
    OWN_SUBJECT.has(next.low) ||
    next.low === 'you' ||
    /^(?:would|hope|want|wish)$/.test(next.low) ||
    isPast(next.low) ||
    (token.low === 'and' && second !== undefined && isPast(second.low) && next.low.endsWith('ly'))
  );
}

const MODALS = words('can could will would may might');

function clausesOf(tokens: Token[], company: string): Clause[] {
  const parts: Token[][] = [];
  tokens.forEach((token, at) => {
    if (at === 0 || begins(tokens, at)) parts.push([]);
    parts.at(-1)?.push(token);
  });
  const kinds = parts.flatMap((part): Open[] =>
    part.at(-1)?.low === ':' && isLabel(part.slice(0, -1))
      ? [{ tokens: part, kind: 'other' }]
      : split(part, company),
  );
  // "A place where I can lead": part of the wish before it.
  kinds.forEach((clause, at) => {
    const lows = clause.tokens.map(({ low }) => low);
    const isPart =
      /^(?:where|that|which|who|so)$/.test(lows[0] ?? '') && lows.some((low) => MODALS.has(low));
    const isHabit =
      /^(?:before|when|whenever|if|until|once)$/.test(lows[0] ?? '') && !lows.some(isPast);
    if ((isPart || isHabit) && kinds[at - 1]?.kind === 'wish') clause.kind = 'wish';
  });
  // What has neither subject nor verb belongs to what stands before it, at the beginning to what follows.
  kinds.forEach((clause, at) => {
    if (clause.kind !== null) return;
    // The head of a list says nothing of what is in it.
    const isHead = kinds[at - 1]?.tokens.at(-1)?.low === ':' && kinds[at - 1]?.kind === 'other';
    const before = isHead ? undefined : kinds[at - 1]?.kind;
    const after = kinds.slice(at + 1).find(({ kind }) => kind !== null)?.kind;
    clause.kind = before ?? after ?? 'claim';
  });
  return kinds.map(({ tokens: own, kind }) => ({ tokens: own, kind: kind ?? 'claim' }));
}

const HAVINGS = words('experience expertise knowledge background mastery command record skills');

/** "Could I keep working from home?" asks. */
const isQuestion = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.low === '?' &&
  /^(?:could|would|can|may|might|shall|should|will|is|are|do|does|did|was|what|how|when|where|which|who|why)$/.test(
    tokens.find(({ kind }) => kind === 'word')?.low ?? '',
  );

/** Clauses up to where a sentence begins to reflect, and what it reflects on. */
function reflected(clauses: Clause[], from: Token | undefined): Clause[] {
  if (!from) return clauses;
  return clauses.flatMap((clause): Clause[] => {
    const at = clause.tokens.indexOf(from);
    if (at > 0)
      return [
        { tokens: clause.tokens.slice(0, at), kind: clause.kind },
        { tokens: clause.tokens.slice(at), kind: 'other' },
      ];
    // "…, for which I won an award" is a deed again.
    const isDeed = clause.tokens.some(
      ({ low }, here) =>
        /^(?:i|we)$/.test(low) &&
        verbsOf(clause.tokens.slice(here, here + 3), false).some(
          (verb) => verb.at > 0 && isPast(clause.tokens[here + verb.at]?.low ?? ''),
        ),
    );
    const isBehind = (clause.tokens[0]?.start ?? 0) > from.start;
    return [
      isBehind && !isDeed
        ? { ...clause, kind: 'other' }
        : clause.tokens[0] === from
          ? { ...clause, kind: 'other' }
          : clause,
    ];
  });
}

type Open = { tokens: Token[]; kind: ClauseKind | null };

/** "Bring my ten years of …" speaks of what one has; "bring that focus to your team" of what one would do there. */
const isOfThePast = (offered: readonly Token[]): boolean =>
  /^(?:my|have|having|i've)$/.test(offered[0]?.low ?? '') ||
  offered.some(
    ({ kind, low }) =>
      kind === 'number' ||
      isNumeral(low) ||
      /^(?:my|experience|background|expertise|years?)$/.test(low),
  ) ||
  skillsIn(offered).length > 0;

/** A part as it is, or, where a wish turns into what is there already, as two. */
function split(part: Token[], company: string): Open[] {
  const kind = kindOf(part, company);
  if (kind !== 'wish') return [{ tokens: part, kind }];
  const wishAt = part.findIndex((_, at) => isWishAt(part, at));
  // "My deep expertise in Kafka is what I would bring": said before it is wished.
  if (part.slice(0, wishAt).some(({ low }) => HAVINGS.has(low)))
    return [
      { tokens: part.slice(0, wishAt), kind: 'claim' },
      { tokens: part.slice(wishAt), kind: 'wish' },
    ];
  const restart = part.findIndex(
    ({ low }, at) =>
      at > wishAt && RESTARTS.has(low) && !(low === 'have' && part[at - 1]?.low === 'to'),
  );
  if (restart < 0 || isLearning(part) || !isOfThePast(part.slice(restart)))
    return [{ tokens: part, kind }];
  return [
    { tokens: part.slice(0, restart), kind },
    { tokens: part.slice(restart), kind: 'claim' },
  ];
}
