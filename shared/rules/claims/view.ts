import type { Fact } from '../../facts.ts';
import { findSkills, provenBy } from '../match/skills.ts';
import { type DateMention, datesOf, dateTokens, pointOf } from './dates.ts';
import { nounLevel } from './deedNouns.ts';
import { derivedOf } from './derived.ts';
import { deniedBy, negatorsOf } from './negators.ts';
import { type Quantity, quantitiesOf } from './numbers.ts';
import { readable } from './readable.ts';
import { type Token, tokensOf } from './tokens.ts';
import { verbsOf } from './verbs.ts';
import { isContent, meaningOf, stem } from './words.ts';

/** A fact as the checks see it; made once per fact. */
export interface FactView {
  fact: Fact;
  /** The entry it belongs to ("work.0"); '' for what belongs to none. */
  group: string;
  tokens: Token[];
  lows: Set<string>;
  /** Those, and what its capitals spell: "Massachusetts Institute of Technology" is "mit". */
  words: string[];
  /** Stems of the title of a role; nothing for other facts. */
  calling: string[];
  stems: Set<string>;
  /** First letters of its words, in a row. */
  initials: string;
  meanings: Set<string>;
  quantities: Quantity[];
  dates: DateMention[];
  /** Names of the skills it mentions or proves. */
  skills: Set<string>;
  /** What follows from its numbers. */
  derived: Quantity[];
  /** What each of its negations denies. */
  denials: Set<string>[];
  /** The most its verbs claim. */
  level: number;
}

const VIEWS = new WeakMap<Fact, FactView>();

export function viewOf(fact: Fact): FactView {
  const known = VIEWS.get(fact);
  if (known) return known;
  const tokens = tokensOf(fact.text);
  const dates = datesOf(tokens);
  const taken = dateTokens(dates);
  const found = [...new Set(findSkills(readable(fact.text).text).map(({ name }) => name))];
  const quantities = quantitiesOf(tokens, (at) => taken.has(at));
  const lows = new Set(tokens.flatMap(({ low }) => [low, ...low.split(/[.']/)]));
  const view: FactView = {
    fact,
    group: groupOf(fact.id),
    tokens,
    lows,
    stems: new Set([...lows].map(stem)),
    words: [...lows, ...spelt(tokens)],
    calling:
      fact.kind === 'role'
        ? tokensOf(fact.text.split(' at ')[0] ?? '').map(({ low }) => stem(low))
        : [],
    initials: tokens
      .filter(({ kind, low }) => kind === 'word' && !/^(?:of|and|the|for)$/.test(low))
      .map(({ low }) => low[0])
      .join(''),
    meanings: new Set(tokens.filter(isContent).map(({ low }) => meaningOf(low))),
    quantities,
    derived: derivedOf(quantities, tokens, dates),
    denials: negatorsOf(tokens).map((at) => deniedBy(tokens, at)),
    dates,
    skills: new Set(found.flatMap((name) => [name, ...provenBy(name)])),
    level: levelOf(fact, tokens),
  };
  VIEWS.set(fact, view);
  return view;
}

function spelt(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  let initials = '';
  for (const { raw, kind, low } of tokens) {
    if (kind === 'word' && /^\p{Lu}/u.test(raw)) initials += low[0];
    else if (!['of', 'and', 'the', 'for', '&'].includes(low)) {
      if (initials.length > 1) found.push(initials);
      initials = '';
    }
  }
  return initials.length > 1 ? [...found, initials] : found;
}

export function groupOf(id: string): string {
  return /^(?:work|volunteer|projects|education)\.\d+/.exec(id)?.[0] ?? '';
}

/** The start and end a fact's entry has, as points. */
export const boundsOf = ({ fact }: FactView) => ({
  start: pointOf(fact.dates?.start ?? null),
  end: pointOf(fact.dates?.end ?? null),
});

function levelOf(fact: Fact, tokens: readonly Token[]): number {
  const verbs = verbsOf(tokens, true).map(({ level }) => level);
  const nouns = tokens.map(({ low }) => nounLevel(low));
  const { kind } = fact;
  // What a title says of its duties: an engineer builds, a manager manages; "work with managers" says nothing.
  if (kind === 'role') return Math.max(3, ...nouns);
  if (kind === 'skill' || kind === 'language' || kind === 'preference') return 2;
  // Who was given an award has won it.
  if (fact.id.startsWith('awards')) return 3;
  // Who names a project has made it.
  if (kind === 'education' || kind === 'project') return Math.max(3, ...verbs);
  // "Was a member of the team that won": so did others.
  if (/^(?:was |been |belonged )?(?:a |an )?(?:member|part) of\b/i.test(fact.text)) return 1;
  return Math.max(...(verbs.length > 0 ? verbs : [2]));
}
