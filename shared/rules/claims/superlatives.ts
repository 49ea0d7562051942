import type { Flag } from '../../facts.ts';
import type { Clause } from './clauses.ts';
import { type Context, flag } from './context.ts';
import { isUnit, PERIODS } from './units.ts';
import type { FactView } from './view.ts';
import { meaningOf, SMALL_WORDS } from './words.ts';

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
const OFTEN =
  /^(?:regularly|always|constantly|routinely|frequently|often|permanently|continually)$/;
const ONCE = 'occasionally occasional once sometimes during temporarily one-off'.split(' ');

const BIGGEST = ['biggest', 'largest', 'greatest', 'highest', 'longest'];

const SCOPES = /^(?:history|ever|world|worldwide|country|nation|industry|company|europe|market)$/;

export function superlatives(
  context: Context,
  { tokens }: Clause,
  scope: readonly FactView[],
): Flag[] {
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
    // "Regularly" of what a fact says was once.
    if (
      OFTEN.test(low) &&
      !isSaid(low) &&
      scope.some(({ lows }) => ONCE.some((one) => lows.has(one)))
    )
      return [flag(context, tokens, at, at, 'strength', 'The facts say that it was less often.')];
    // "Second in command" is not in command.
    const isInCommand = low === 'command' && tokens[at - 1]?.low === 'in';
    const isSecond = tokens.some((token) => /^(?:second|deputy|two)$/.test(token.low));
    if (isInCommand && !isSecond && isSaid('second'))
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    const isWholeWay = low === 'start' && next === 'to' && tokens[at + 2]?.low === 'finish';
    const isFromOrTo = /^(?:to|from)$/.test(tokens[at - 1]?.low ?? '');
    if (low === 'zero' && isFromOrTo && !['zero', 'no', 'scratch', 'nothing'].some(isSaid))
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    // "The whole night" is how long.
    if (/^(?:whole|entire)$/.test(low) && (isUnit(next) || PERIODS.has(next))) return [];
    if (MORE.has(low) || MORE.has(joined) || isWholeWay) {
      if (low === 'perfect' || (low === 'scratch' && tokens[at - 1]?.low !== 'from')) return [];
      return isSaid(low) || (isWholeWay && (isSaid('final') || isSaid('end')))
        ? []
        : [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    }
    // "The first to introduce tests".
    const isFirstTo = low === 'first' && next === 'to' && tokens[at - 1]?.low === 'the';
    if (!BEST.has(low) && !BEST.has(joined)) return [];
    // "The largest in the history of the company" of the largest in a region.
    const wider = tokens.findIndex((token) => SCOPES.test(token.low) && !isSaid(token.low));
    if (BIGGEST.includes(low) && wider > at)
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    const isFirstOf =
      low === 'first' && /^(?:in|among|of)$/.test(next) && tokens[at + 2]?.low !== 'all';
    if (isFirstOf && !isSaid(low))
      return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
    if (
      (HARMLESS.has(next) && !isFirstTo) ||
      // "Banquets of up to 250": the biggest had so many.
      (BIGGEST.includes(low) &&
        (isSaid('up') || BIGGEST.some((one) => scope.some(({ lows }) => lows.has(one))))) ||
      (HARMLESS.has(tokens[at + 2]?.low ?? '') &&
        !SMALL_WORDS.has(tokens[at + 2]?.low ?? '') &&
        next !== 'performing') ||
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
      !['the', 'a', "company's", 'our', 'their', 'its'].includes(before)
    )
      return [];
    return [flag(context, tokens, at, at, 'strength', 'The facts do not say this much.')];
  });
}
