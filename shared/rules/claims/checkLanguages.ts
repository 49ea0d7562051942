import type { Flag } from '../../facts.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag } from './context.ts';
import { fluencyOf, type Rung } from './levels.ts';

export const LANGUAGE_NAMES =
  /^(?:english|german|french|spanish|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|czech|greek|turkish|ukrainian|russian|arabic|hebrew|hindi|mandarin|cantonese|chinese|japanese|korean|vietnamese|igbo|yoruba|hausa|swahili|urdu|bengali|tamil|hungarian|romanian|bulgarian|croatian|serbian|catalan|irish|welsh|thai|indonesian|malay|tagalog|persian|farsi)$/;
const SPEAKING =
  /^(?:speak|speaks|speaking|spoke|spoken|fluent|fluently|fluency|native|bilingual|conversational|proficient|language|languages|mother|c1|c2|b1|b2|a1|a2|write|written|professional|working|basic|intermediate|advanced|perfect|perfectly)$/;

/** Spoken languages, over a whole sentence: each word of fluency belongs to the language nearest to it. */
export function checkLanguages(context: Context, { tokens, clauses }: Sentence): Flag[] {
  if (clauses.every(({ kind }) => kind === 'other')) return [];
  if (!tokens.some(({ low }) => SPEAKING.test(low))) return [];
  const named = tokens.flatMap(({ low }, at) => (LANGUAGE_NAMES.test(low) ? [at] : []));
  // "My English is near-native (C2), my German …": behind a comma begins another one.
  const away = (one: number, at: number) =>
    Math.abs(one - at) +
    (one > at && tokens.slice(at, one).some(({ low }) => /^[,;)]$/.test(low)) ? 9 : 0);
  const nearest = (at: number) =>
    named.reduce((best, one) => (away(one, at) < away(best, at) ? one : best), named[0] ?? 0);
  const claimed = fluencyOf(tokens);
  if (named.length === 0) return unnamed(context, tokens, claimed);
  return named.flatMap((at) => {
    const low = tokens[at]?.low ?? '';
    const own = context.near.filter(
      ({ fact, lows }) => lows.has(low) && TELLS_LANGUAGE.has(fact.kind),
    );
    if (own.length === 0)
      return [flag(context, tokens, at, at, 'skill', 'No cited fact has this language.')];
    const held = Math.max(
      0,
      ...own.flatMap((view) => fluencyOf(view.tokens).map(({ rung }) => rung)),
    );
    const about = claimed.filter((one) => nearest(one.at) === at);
    const said = about.sort((a, b) => b.rung - a.rung)[0];
    if (held === 0 || (said?.rung ?? 2) <= held) return [];
    const place = said?.at ?? at;
    return [
      flag(context, tokens, place, place, 'strength', 'The fact says less of this language.'),
    ];
  });
}
/** "I am fluent." behind a sentence that names the language. */
function unnamed(
  { cited, ...context }: Context,
  tokens: Clause['tokens'],
  claimed: readonly Rung[],
): Flag[] {
  const own = cited.filter(({ fact }) => fact.kind === 'language');
  const held = Math.max(
    0,
    ...own.flatMap((view) => fluencyOf(view.tokens).map(({ rung }) => rung)),
  );
  if (own.length === 0 || held === 0) return [];
  return claimed
    .filter(
      ({ rung, at }) =>
        rung > held && /^(?:fluent|fluently|native|bilingual|c1|c2)$/.test(tokens[at]?.low ?? ''),
    )
    .map(({ at }) =>
      flag(
        { cited, ...context },
        tokens,
        at,
        at,
        'strength',
        'The fact says less of this language.',
      ),
    );
}
const TELLS_LANGUAGE = new Set([
  'language',
  'summary',
  'answer',
  'highlight',
  'education',
  'skill',
]);
