import type { Flag } from '../../facts.ts';
import { countriesInText } from '../countries.ts';
import { countryOfLocation } from '../locations.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, flag } from './context.ts';
import { lowerCase, othersAsEmployers, strayEmployers, targetAsPast } from './employers.ts';
import { degreesOf } from './levels.ts';
import { negatorsOf } from './negators.ts';
import { numbersOf } from './numbers.ts';
import { perTokens } from './perTokens.ts';
import { isPlain } from './plainWords.ts';
import { skillsIn } from './skillsIn.ts';
import { titlesOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { isMoney } from './units.ts';
import { isPast, verbsOf } from './verbs.ts';
import { LIGHT_WORDS, meaningOf, SMALL_WORDS, stem } from './words.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));
/** Capitals that name nobody. */
const ALLOWED = words(`
  i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday english cv resume ai it ui ux api apis hr
  pr ok kpi kpis okr okrs saas b2b b2c dear hi hello hiring team regards best kind sincerely thanks thank us uk eu usa
  stem pdf faq q1 q2 q3 q4 am pm gpa covid covid-19 christmas easter internet ceo cto cfo coo vp celsius fahrenheit
`);
/** Words a sentence begins with. Verbs, -ing, -ed, -ly and small words go without saying. */
const STARTERS = words(`
  good great growing being having both everything nothing something one two three four five six seven eight nine ten
  eleven twelve results outside beyond instead together perhaps maybe yes thanks thank please honestly overall indeed
  however moreover furthermore additionally finally meanwhile likewise similarly therefore thus hence people customers
  work working experience colleagues most many much nearly almost around about roughly some several few half twice
  because once whenever wherever whatever whether unlike given besides alongside prior previous former current senior
  junior lead led dear hi hello best kind warm sincerely over under more less another each every no not never hands
  day years months weeks time teams engineers developers nurses teachers students patients clients code software data
  design systems building helping solving making what's that's here's there's it's looking seeing using writing
  slow fast quick small large big old young simple hard easy calm clean busy long short early late high low
  speaking teaching nursing testing managing leading fluent native bilingual conversational professional basic advanced
  proficient skilled expert experienced responsible certified qualified licensed proud happy glad keen eager excited
  passionate curious interested motivated ready able open available currently there here now today
`);

/** English ones: "Mayo" is a month elsewhere and a clinic here. */
const MONTHS = words('jan feb mar apr may jun jul aug sep oct nov dec');
const isMonth = (low: string) =>
  MONTHS.has(low.slice(0, 3)) &&
  (low.length === 3 ||
    /^(?:january|february|march|april|may|june|july|august|sept|september|october|november|december)$/.test(
      low,
    ));

function isOpening(tokens: readonly Token[], at: number, isFirst: boolean): boolean {
  if (at === 0) return isFirst;
  const before = tokens[at - 1];
  return (
    before?.low === ':' ||
    before?.low === '"' ||
    before?.low === '•' ||
    (before?.low === '-' && at === 1) ||
    (before?.newLine === true && before.kind === 'sign')
  );
}

/** "ICU" of "intensive care unit". */
function isAcronym({ near }: Context, raw: string): boolean {
  return (
    /^[A-Z]{3,5}s?$/.test(raw) &&
    near.some(({ initials }) => initials.includes(raw.replace(/s$/, '').toLowerCase()))
  );
}

function isPlainStart(low: string): boolean {
  const base = low.replace(/'s$/, '');
  return (
    SMALL_WORDS.has(base) ||
    STARTERS.has(base) ||
    LIGHT_WORDS.has(base) ||
    isPast(base) ||
    /(?:ing|ed|ly|tion|ment|ness|ity|ance|ence|ism|ship|ure)$/.test(base) ||
    isPlain(base) ||
    verbsOf(
      [{ raw: 'X', low: base, kind: 'word', start: 0, end: 0, glued: false, newLine: false }],
      true,
    ).length > 0 ||
    KNOWN_VERB.has(stem(base))
  );
}
const KNOWN_VERB = new Set(
  [
    ...'build lead cut use run manage help write design teach mentor care sell grow own train'.split(
      ' ',
    ),
  ].map(stem),
);

/** Indices of what other checks look at: skills, titles, degrees, numbers. */
export const checkedElsewhere = (tokens: readonly Token[]): Set<number> =>
  new Set(elsewhere(tokens));
const elsewhere = perTokens((tokens) => {
  const all = [
    ...skillsIn(tokens),
    ...titlesOf(tokens),
    ...degreesOf(tokens).map(({ at }) => ({ from: at, to: at })),
    ...numbersOf(tokens),
  ];
  const skip = new Set<number>();
  for (const { from, to } of all) for (let at = from; at <= to; at += 1) skip.add(at);
  return skip;
});

/** Employers, schools, products and other names that no cited fact has. */
export function checkNames(context: Context, sentence: Sentence, clause: Clause): Flag[] {
  const { tokens } = clause;
  const skip = checkedElsewhere(tokens);

  const flags = strayEmployers(context, clause, skip);
  flags.push(...strangeNames(context, tokens, sentence.clauses[0] === clause, skip));
  flags.push(
    ...targetAsPast(context, clause),
    ...othersAsEmployers(context, clause),
    ...lowerCase(context, clause),
  );
  return flags;
}

/** Runs of capitals that nothing near has, outside `skip`. */
export function strangeNames(
  context: Context,
  tokens: readonly Token[],
  isFirst: boolean,
  skip: ReadonlySet<number>,
): Flag[] {
  const flags: Flag[] = [];
  let run: number[] = [];
  const close = () => {
    const [from] = run;
    const to = run.at(-1);
    if (
      from !== undefined &&
      to !== undefined &&
      !isLacked(tokens, from) &&
      !isCountry(tokens, from, to)
    )
      flags.push(nameFlag(context, tokens, from, to));
    run = [];
  };
  tokens.forEach((_, at) => {
    if (isStrange(context, tokens, at, isFirst) && !skip.has(at)) run.push(at);
    else close();
  });
  close();
  return flags;
}

const FIRST_PERSON = words("i i'm i've i'd i'll my me mine we our us");
const isDoing = (low: string) =>
  isPast(low) ||
  /^(?:is|was|has|have|had|let|lets|where|for|and|as|who|that|in|when|with|at|to|makes|gives|takes|pays|needs|says)$/.test(
    low,
  );
const isLower = (token: Token | undefined) => token?.kind === 'word' && /^\p{Ll}/u.test(token.raw);

/** The next word to the left that is no name: of "with SAP EWM", "with". */
function lowerBefore(tokens: readonly Token[], from: number): string {
  let at = from - 1;
  while (at > 0 && /^\p{Lu}/u.test(tokens[at]?.raw ?? '')) at -= 1;
  return tokens[at]?.low ?? '';
}

/** "I have no experience with Freshdesk", "I never used Slate". */
const isLacked = (tokens: readonly Token[], from: number): boolean =>
  /^(?:with|used|using|use|tried|touched|of|in)$/.test(lowerBefore(tokens, from)) &&
  negatorsOf(tokens).some((at) => at < from && from - at <= 5);

/** "Outside the United States". */
const isCountry = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  /^(?:the|in|to|from|across|outside|inside)$/.test(tokens[from - 1]?.low ?? '') &&
  countriesInText(
    tokens
      .slice(from, to + 1)
      .map(({ raw }) => raw)
      .join(' '),
  ).length > 0;

/** "Moved to Ireland", "studied in Prague"; "the University of Munich" and "a graduate of Leeds" are schools. */
const isPlace = (raw: string, before: string): boolean =>
  (/^(?:in|to|from|across|of|around)$/.test(before) && countriesInText(raw).length > 0) ||
  (/^(?:in|to)$/.test(before) && countryOfLocation(raw) !== null);

function isStrange(
  context: Context,
  tokens: readonly Token[],
  at: number,
  isFirst: boolean,
): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  const base = token.low.replace(/'s$/, '');
  const isCapital = /^\p{Lu}/u.test(token.raw) || /\p{Ll}\p{Lu}/u.test(token.raw);
  // Letters no reader of English has: nobody can check them.
  const isForeign = /[^\p{Script=Latin}\p{N}'.+#]/u.test(token.raw);
  if (!isCapital && !isForeign) return false;
  if (
    ALLOWED.has(base) ||
    context.nearLows.has(base) ||
    context.nearLows.has(base.replace(/s$/, ''))
  )
    return false;
  if (context.jobLows.has(base)) return false;
  if (isMonth(base) || isMoney(base)) return false;
  if (isPlace(token.raw, tokens[at - 1]?.low ?? '')) return false;
  if (isAcronym(context, token.raw)) return false;
  if (!isForeign && isOpening(tokens, at, isFirst)) {
    const next = tokens[at + 1];
    // "Certs:" heads a list.
    if (next?.low === ':') return false;
    const isRun =
      next?.kind === 'word' &&
      /^\p{Lu}/u.test(next.raw) &&
      !ALLOWED.has(next.low) &&
      !context.nearLows.has(next.low) &&
      !context.jobLows.has(next.low);
    // "Pass rates rose": a word of the facts that happens to stand first.
    if (!isRun && context.nearMeanings.has(meaningOf(base))) return false;
    // "Safety comes before speed": said of the world.
    if (!isRun && isLower(next) && !tokens.some(({ low }) => FIRST_PERSON.has(low))) return false;
    // "Right now", "Salary I would rather …": who does something is followed by what it does.
    const isObject = /^(?:i|we)$/.test(next?.low ?? '');
    if (!isRun && (isObject || (isLower(next) && !isDoing(next?.low ?? '')))) return false;
    return !isPlainStart(base) && !(isRun && SMALL_WORDS.has(base));
  }
  return !(SMALL_WORDS.has(base) && token.raw.length > 1 && token.raw !== token.raw.toUpperCase());
}

function nameFlag(context: Context, tokens: readonly Token[], from: number, to: number): Flag {
  const said = tokens.slice(from, to + 1);
  const isElsewhere = said.every(({ low }) => context.allLows.has(low.replace(/'s$/, '')));
  const isTechnical = said.some(
    ({ raw }) => /[\d+#.]/.test(raw) || (raw.length > 1 && raw === raw.toUpperCase()),
  );
  const why = isElsewhere
    ? 'This name belongs to another fact than the ones cited.'
    : 'No cited fact has this name.';
  return flag(context, tokens, from, to, isTechnical ? 'skill' : 'employer', why);
}
