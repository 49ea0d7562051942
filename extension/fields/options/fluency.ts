import { fold } from '@jobai/shared/rules/labels';
import { type Choice, NONE, only, sameText } from './pick.ts';

/** How well a language is spoken, best first; the first row that fits an option decides. */
const LEVELS: readonly (readonly [rank: number, match: RegExp])[] = [
  // "Not fluent", "no knowledge": nothing to choose for anybody who speaks it.
  [
    0,
    /^(?:no|none|not)\b|\(not\b|\bnot (?:at all|very|fluent)\b|^(?:keine|aucun|ningun|nenhum|nessun|geen)\w*\b/,
  ],
  [2, /\b(?:somewhat|fairly|nearly|almost|semi)\b/],
  [5, /\b(?:near|almost)[- ]native\b/],
  [
    6,
    /\bnativ\w*|\bmother tongue\b|\bfirst language\b|\bbilingu\w*|\blangue maternelle\b|\bmutterspr\w*|\blengua materna\b|\blingua materna\b|\bmoedertaal\b|\bmadrelingua\b/,
  ],
  [5, /\bc2\b|\bproficient\b|\bmastery\b/],
  [
    4,
    /\bfluent\w*|\bfull professional\b|\bcourant\b|\bfliess\w*|\bverhandlungssicher\b|\bfluido\b|\bfluente\b|\bvloeiend\b/,
  ],
  [
    3,
    /\bc1\b|\badvanced\b|\bavance\b|\bfortgeschritten\w*|\bavan[zc]ad[oa]\b|\bavanzato\b|\bgevorderd\w*|\bprofessional working\b|\bbusiness\b/,
  ],
  [2, /\bb[12]\b|\bintermedi\w*|\bconversational\b|\blimited working\b|\bgut\b|\bgood\b/],
  [
    1,
    /\ba[12]\b|\bbasi[cs]\w*|\bbeginner\b|\belementary\b|\bdebutant\b|\bgrundkenntnisse\b|\banfanger\b/,
  ],
];

export function fluencyRank(text: string): number | null {
  // "Fluent (non-native)" is fluent.
  const folded = fold(text).replace(/\bnon-? ?native\b/g, ' ');
  return LEVELS.find(([, match]) => match.test(folded))?.[0] ?? null;
}

/**
 * The option for a level: its own words, else the one of the same rank. Whoever speaks it natively takes the highest
 * level a list goes to, from fluent up; nobody else is raised or lowered.
 */
export function chooseFluency(text: string, options: readonly string[]): Choice {
  const same = sameText(text, options);
  if ('option' in same) return same;
  const rank = fluencyRank(text);
  if (!rank) return NONE;
  const ranks = options.map(fluencyRank);
  const wanted = rank === 6 ? Math.max(...ranks.map((one) => one ?? 0)) : rank;
  if (wanted < 4) return NONE;
  return only(options.filter((_, i) => ranks[i] === wanted));
}
