import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag } from './context.ts';
import {
  fitsTitle,
  isLess,
  isOfAnybody,
  isOfOthers,
  isRank,
  leavesOut,
  type TitleMention,
  titlesOf,
} from './titles.ts';
import type { FactView } from './view.ts';
import { meaningOf } from './words.ts';

/** Titles and ranks the facts do not give. */
export function checkTitles(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  scope: readonly FactView[],
): Flag[] {
  const { tokens } = clause;
  const titles = (views: readonly FactView[]) =>
    views.filter(
      ({ fact }) =>
        fact.kind === 'role' ||
        fact.kind === 'summary' ||
        fact.kind === 'highlight' ||
        fact.kind === 'answer' ||
        fact.kind === 'project' ||
        fact.id.startsWith('certificates'),
    );
  const isGeneral = isOfAnybody(sentence.tokens);
  return titlesOf(tokens).flatMap((mention: TitleMention) => {
    const asOne =
      tokens[mention.from - 1]?.low === 'as' && /^\p{Lu}/u.test(tokens[mention.from]?.raw ?? '');
    if (isGeneral && !asOne) return [];
    // "Treat finance as a partner": of others, unless it opens the clause.
    if (
      clause.kind === 'wish' &&
      !asOne &&
      mention.from > 2 &&
      !SELF_BEFORE.test(tokens[mention.from - 2]?.low ?? '')
    )
      return [];
    const fitting = titles(scope).filter(
      ({ lows, tokens: own, fact }) =>
        fitsTitle(mention, lows) && !(fact.kind === 'highlight' && isOfOthers(own, mention)),
    );
    const isWhole = fitting.some(
      ({ fact, lows }) => fact.kind !== 'role' || !leavesOut(lows, mention, sentence.tokens),
    );
    // A trade, without a rank, is of the person and not of one job.
    const isTrade =
      mention.words.length === 1 &&
      !isRank(mention.words[0] ?? '') &&
      context.all.some(
        ({ fact, lows }) => ['role', 'summary'].includes(fact.kind) && fitsTitle(mention, lows),
      );
    // "As the coordinator" of a fact that says "coordinated".
    const isDoer =
      mention.words.length === 1 &&
      !isRank(mention.words[0] ?? '') &&
      scope.some(
        ({ fact, meanings }) =>
          ['highlight', 'summary'].includes(fact.kind) &&
          meanings.has(meaningOf(mention.words[0] ?? '')),
      );
    if (isLess(mention)) return [];
    if (isWhole || isTrade || isDoer || isTraining(tokens, mention, scope)) return [];
    if (
      clause.kind !== 'claim' &&
      mention.words.every(
        (word) => context.jobLows.has(word) || (clause.kind === 'wish' && isRank(word)),
      )
    )
      return [];
    if (
      clause.kind !== 'claim' &&
      !asOne &&
      !tokens.some(({ low }) => ['i', "i'm", 'my', 'me'].includes(low))
    )
      return [];
    const why = titles(context.all).some(({ lows }) => fitsTitle(mention, lows))
      ? 'This title belongs to another fact than the ones cited.'
      : 'No fact gives you this title.';
    return [flag(context, tokens, mention.from, mention.to, 'title', why)];
  });
}

/** "I trained as a nurse" of a degree in nursing. */
function isTraining(
  tokens: Clause['tokens'],
  { words, from }: TitleMention,
  scope: readonly FactView[],
): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ low }) => low);
  return (
    before.includes('as') &&
    before.some((low) => /^(?:trained|studied|qualified|graduated)$/.test(low)) &&
    scope.some(
      ({ fact, meanings }) =>
        fact.kind === 'education' && words.every((word) => meanings.has(meaningOf(word))),
    )
  );
}

const SELF_BEFORE = /^(?:am|i'm|was|been|became|worked|work|years|role)$/;
