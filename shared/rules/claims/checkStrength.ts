import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, closest, flag } from './context.ts';
import { isPeople } from './units.ts';
import { deedNouns, isPast, verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { isContent, meaningOf, stem } from './words.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** They make more of a deed: only where the fact says so. */
const MORE = words(`
  single-handedly singlehandedly alone solo sole solely independently personally entire entirely company-wide
  organization-wide worldwide globally scratch exclusively pioneering groundbreaking revolutionary unprecedented
  flawless flawlessly perfect honors honours honoured distinction laude valedictorian whole end-to-end award-winning renowned prestigious record-breaking
`);
const BEST = words(
  'best top first only largest biggest leading fastest highest youngest foremost world-class outstanding exceptional unparalleled unmatched number-one finest strongest greatest top-performing highest-performing most-senior star elite lead chief',
);
/** What superlatives may be said of without a claim: "the biggest challenge", "my best work". */
const HARMLESS = words(
  'tool tools skill skills suit point points subject asset assets challenge challenges lesson lessons part thing things way ways time step steps practice practices reason interest fit role job year years day days week month interests moment bet work hand foot place impression half in for when and to if as at from',
);
/** What one wins or is given: a fact must say it in some word of the same kind. */
const RARE: readonly (readonly [string, string])[] = [
  ['win won award awarded awards prize medal honoured honored honor secured obtained', 'award'],
  ['publish published publishing publication publications author authored co-authored', 'publish'],
  ['patent patented patents', 'patent'],
  ['hire hired hiring recruit recruited recruiting', 'hire'],
  ['promote promoted promotion', 'promote'],
  ['volunteer volunteered volunteering', 'volunteer'],
  ['keynote keynoted', 'keynote'],
  ['fundraise fundraised', 'fund'],
  ['own owned owning owner', 'own'],
  ['eliminate eliminated eliminating eradicate eradicated', 'eliminate'],
];
const RARE_OF = new Map(
  RARE.flatMap(([said, kind]) => said.split(' ').map((word) => [word, kind] as const)),
);

export function checkStrength(
  context: Context,
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
  for (const { level, at } of [...verbsOf(tokens, isFragment), ...deedNouns(tokens)]) {
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
  return (
    before !== undefined &&
    isPast(tokens[at]?.low ?? '') &&
    isContent(before) &&
    !/ly$/.test(before.low) &&
    !isPast(before.low) &&
    !lows.some((low) => /^(?:i|i've|i'm|we|my|our|me|us)$/.test(low))
  );
}

/** "Worked", "used": no more than being there, unless the fact says "helped". */
const isPlain = (low: string) => /^(?:work|worked|working|join|joined)$/.test(low);

/** "My direct reports", "they reported to me": a fact has to say that people were led. */
function overPeople(context: Context, { tokens }: Clause, scope: readonly FactView[]): Flag[] {
  const isSaid = scope.some(
    ({ lows }) =>
      [...lows].some((low) => PEOPLE_LED.includes(low) || isPeople(low)) &&
      LEADING.some((word) => lows.has(word)),
  );
  if (isSaid) return [];
  return tokens.flatMap(({ low }, at) => {
    const next = tokens[at + 1]?.low ?? '';
    const isReport =
      /^report(?:s|ed|ing)?$/.test(low) &&
      ((next === 'to' && /^(?:me|us)$/.test(tokens[at + 2]?.low ?? '')) ||
        tokens[at - 1]?.low === 'direct');
    return isReport
      ? [flag(context, tokens, at, at, 'strength', 'No cited fact says that you led people.')]
      : [];
  });
}
const LEADING =
  'led lead leads managed manage manages manager supervised supervise supervises coordinated coordinate headed directed run ran oversaw reports'.split(
    ' ',
  );
const PEOPLE_LED =
  'team teams brigade crew staff supervised reports people engineers nurses technicians department squad'.split(
    ' ',
  );

function superlatives(context: Context, { tokens }: Clause, scope: readonly FactView[]): Flag[] {
  const isSaid = (low: string) =>
    scope.some(({ lows, meanings }) => lows.has(low) || meanings.has(meaningOf(low)));
  return tokens.flatMap(({ low }, at) => {
    const joined =
      tokens[at + 1]?.low === '-' && tokens[at + 1]?.glued ? `${low}-${tokens[at + 2]?.low}` : low;
    const next = tokens[at + 1]?.low ?? '';
    const isOnOwn =
      low === 'on' &&
      next === 'my' &&
      tokens[at + 2]?.low === 'own' &&
      !/^(?:initiative|terms|behalf|time)$/.test(tokens[at + 3]?.low ?? '');
    if (isOnOwn || (low === 'by' && next === 'myself'))
      return [
        flag(
          context,
          tokens,
          at,
          at + 2 < tokens.length ? at + 2 : at + 1,
          'strength',
          'The facts do not say this much.',
        ),
      ];
    const isWholeWay = low === 'start' && next === 'to' && tokens[at + 2]?.low === 'finish';
    if (low === 'zero' && tokens[at - 1]?.low === 'to' && !isSaid('zero') && !isSaid('no'))
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    if (MORE.has(low) || MORE.has(joined) || isWholeWay) {
      if (low === 'perfect' || (low === 'scratch' && tokens[at - 1]?.low !== 'from')) return [];
      return isSaid(low) || (isWholeWay && (isSaid('final') || isSaid('end')))
        ? []
        : [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    }
    if (!BEST.has(low) && !BEST.has(joined)) return [];
    const isFirstOf =
      low === 'first' && /^(?:in|among|of)$/.test(next) && tokens[at + 2]?.low !== 'all';
    if (isFirstOf && !isSaid(low))
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    if (
      HARMLESS.has(next) ||
      (HARMLESS.has(tokens[at + 2]?.low ?? '') && next !== 'performing') ||
      isSaid(low)
    )
      return [];
    const before = tokens[at - 1]?.low ?? '';
    const isSuperlative =
      [
        'the',
        'a',
        'an',
        'as',
        "company's",
        'our',
        'their',
        'its',
        'of',
        'my',
        'team',
        'were',
        'was',
        'consistently',
        'ranked',
        'and',
        '-',
      ].includes(before) ||
      before.endsWith("'s") ||
      joined !== low ||
      at === 0;
    // "leading a team", "I first joined", "my only wish".
    if (
      !isSuperlative ||
      (low === 'leading' && /^(?:a|an|the|my|our|to|\d.*)$/.test(next)) ||
      (low === 'leading' && ['was', 'were', 'and', 'of'].includes(before))
    )
      return [];
    if (
      ['first', 'only'].includes(low) &&
      !['the', 'a', "company's", 'our', 'their'].includes(before)
    )
      return [];
    return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
  });
}

function rare(context: Context, { tokens }: Clause, scope: readonly FactView[]): Flag[] {
  return tokens.flatMap(({ low }, at) => {
    const kind = RARE_OF.get(low);
    if (!kind) return [];
    // "I publish in WordPress" of a tool.
    if (kind === 'publish' && !isPast(low) && scope.every(({ fact }) => fact.kind === 'skill'))
      return [];
    const isSaid = scope.some(({ lows }) => [...lows].some((own) => RARE_OF.get(own) === kind));
    // "My own budget", "on my own" is no owning.
    if (low === 'own' && /^(?:my|our|their|its|your|his|her)$/.test(tokens[at - 1]?.low ?? ''))
      return [];
    const isHiring =
      kind === 'hire' && /^(?:manager|managers|team)$/.test(tokens[at + 1]?.low ?? '');
    // A better title later on is a promotion.
    const isRise =
      kind === 'promote' &&
      context.all.filter(({ fact }) => fact.kind === 'role').length > 1 &&
      scope.filter(({ fact }) => fact.kind === 'role').length > 1;
    return isSaid || isHiring || isRise
      ? []
      : [flag(context, tokens, at, at, 'strength', 'No cited fact says this.')];
  });
}
