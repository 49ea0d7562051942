import type { Flag } from '../../facts.ts';
import { countriesInText } from '../countries.ts';
import type { Clause, Sentence } from './clauses.ts';
import { type Context, employersIn, flag, meaningsOf, overlap } from './context.ts';
import { degreesOf } from './levels.ts';
import { quantitiesOf } from './numbers.ts';
import { skillsIn } from './skillsIn.ts';
import { titlesOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { isMoney } from './units.ts';
import { isPast, verbsOf } from './verbs.ts';
import type { FactView } from './view.ts';
import { LIGHT_WORDS, meaningOf, SMALL_WORDS, stem } from './words.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));
/** Capitals that name nobody. */
const ALLOWED = words(`
  i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday english cv resume ai it ui ux api apis hr
  pr ok kpi kpis okr okrs saas b2b b2c dear hi hello hiring team regards best kind sincerely thanks thank us uk eu usa
  stem pdf faq q1 q2 q3 q4 am pm gpa covid covid-19 christmas easter internet ceo cto cfo coo vp
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
    /^[A-Z]{3,5}$/.test(raw) && near.some(({ initials }) => initials.includes(raw.toLowerCase()))
  );
}

function isPlainStart(low: string): boolean {
  const base = low.replace(/'s$/, '');
  return (
    SMALL_WORDS.has(base) ||
    STARTERS.has(base) ||
    LIGHT_WORDS.has(base) ||
    isPast(base) ||
    /(?:ing|ed|ly|tion|ment|ness)$/.test(base) ||
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

/** Employers, schools, products and other names that no cited fact has. */
export function checkNames(context: Context, sentence: Sentence, clause: Clause): Flag[] {
  const { tokens } = clause;
  const skip = new Set<number>();
  const cover = (list: readonly { from: number; to: number }[]) => {
    for (const { from, to } of list) for (let at = from; at <= to; at += 1) skip.add(at);
  };
  cover(skillsIn(tokens));
  cover(titlesOf(tokens));
  cover(degreesOf(tokens).map(({ at }) => ({ from: at, to: at })));
  cover(quantitiesOf(tokens, () => false));

  const flags = strayEmployers(context, clause, skip);
  const isFirstClause = sentence.clauses[0] === clause;
  let run: number[] = [];
  const close = () => {
    const [from] = run;
    const to = run.at(-1);
    if (from !== undefined && to !== undefined) flags.push(nameFlag(context, tokens, from, to));
    run = [];
  };
  tokens.forEach((_, at) => {
    if (isStrange(context, tokens, at, isFirstClause) && !skip.has(at)) run.push(at);
    else close();
  });
  close();
  flags.push(
    ...targetAsPast(context, clause),
    ...othersAsEmployers(context, clause),
    ...lowerCase(context, clause),
  );
  return flags;
}

const FIRST_PERSON = words("i i'm i've i'd i'll my me mine we our us");
const isLower = (token: Token | undefined) => token?.kind === 'word' && /^\p{Ll}/u.test(token.raw);

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
  if (
    /^(?:in|to|from|across|of|around)$/.test(tokens[at - 1]?.low ?? '') &&
    countriesInText(token.raw).length > 0
  )
    return false;
  if (isAcronym(context, token.raw)) return false;
  if (!isForeign && isOpening(tokens, at, isFirst)) {
    const next = tokens[at + 1];
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

/** An employer of the person in a clause that speaks of what another one's fact says. */
function strayEmployers(context: Context, clause: Clause, skip: Set<number>): Flag[] {
  const { tokens } = clause;
  const named = employersIn(tokens, context.employers);
  const nearGroups = new Set(context.near.map(({ group }) => group));
  const flags: Flag[] = [];
  for (const { group, from, to } of named) {
    for (let at = from; at <= to; at += 1) skip.add(at);
    const same = named.filter((other) => other.from === from).map((other) => other.group);
    if (
      !same.some((one) => nearGroups.has(one)) &&
      !isInText(context.cited, tokens.slice(from, to + 1)) &&
      !nearGroups.has(group)
    )
      flags.push(
        flag(
          context,
          tokens,
          from,
          to,
          'employer',
          'This employer belongs to another fact than the ones cited.',
        ),
      );
  }
  const groups = new Set(named.map(({ group }) => group));
  const [first] = named;
  if (flags.length > 0 || !first || groups.size !== 1) return flags;
  const points = context.cited.filter(
    ({ fact, group }) => group.startsWith('work') && ['highlight', 'summary'].includes(fact.kind),
  );
  const said = meaningsOf(tokens);
  const best = (views: readonly FactView[]) =>
    Math.max(0, ...views.map(({ meanings }) => overlap(said, meanings)));
  const own = best(points.filter(({ group }) => groups.has(group)));
  const others = best(points.filter(({ group }) => !groups.has(group)));
  if ((others >= 2 && others > own + 1) || (others >= 2 && own === 0))
    flags.push(
      flag(
        context,
        tokens,
        first.from,
        first.to,
        'employer',
        'The fact cited for this is of another employer.',
      ),
    );
  return flags;
}

const isInText = (views: readonly FactView[], tokens: readonly Token[]) =>
  views.some(({ lows }) => tokens.every(({ low }) => lows.has(low.replace(/'s$/, ''))));

const AT = words('at for joined with left from');

/** "At Acme I led …": the company applied to is no past employer. */
function targetAsPast(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim' || speaksToThem(tokens)) return [];
  const [company = ''] = context.companyWords;
  const skills = skillsIn(tokens);
  return tokens.flatMap(({ low, raw }, at) => {
    const base = low.replace(/'s$/, '');
    const before = tokens[at - 1]?.low ?? '';
    // A posting lends no other names either.
    const isTheirs = base === company || (/^\p{Lu}/u.test(raw) && context.jobLows.has(base));
    if (!isTheirs || context.nearLows.has(base)) return [];
    const isAt =
      base === company
        ? AT.has(before) || (before === 'in' && at > 1)
        : /^(?:at|for|joined|left)$/.test(before);
    if (!isAt || skills.some(({ from, to }) => at >= from && at <= to)) return [];
    return [flag(context, tokens, at, at, 'employer', 'No fact says that you worked there.')];
  });
}

/** "I worked for Grant Thornton" of a fact that names them as auditors. */
function othersAsEmployers(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim') return [];
  const named = employersIn(tokens, context.employers);
  return tokens.flatMap(({ low, raw }, at) => {
    const before = tokens[at - 1]?.low ?? '';
    if (
      !/^\p{Lu}/u.test(raw) ||
      !/^(?:for|joined|by)$/.test(before) ||
      named.some(({ from, to }) => at >= from && at <= to)
    )
      return [];
    if (
      before !== 'joined' &&
      !/^(?:work(?:ed|ing)?|employed|job)$/.test(tokens[at - 2]?.low ?? '')
    )
      return [];
    const isSaid = context.near.some(({ tokens: own }) =>
      own.some((token, index) => token.low === low && own[index - 1]?.low === before),
    );
    const isOther = context.near.some(({ lows, fact }) => fact.kind !== 'skill' && lows.has(low));
    return isSaid || !isOther
      ? []
      : [flag(context, tokens, at, at, 'employer', 'No fact says that you worked there.')];
  });
}

const speaksToThem = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, at) =>
      /^(?:your|you|you're|applied|apply|applying|application|join|joining)$/.test(low) ||
      (/^(?:the|this)$/.test(low) &&
        /^(?:role|position|opening|mission)$/.test(tokens[at + 1]?.low ?? '')),
  );

const PLACES = words(
  'scale work university school college home night least first present once all times a an the my our their his her your both this that each every one two three four peak any some least best most ease hand heart speed university-level runtime compile build night weekends short last large every',
);

/** "at globex": a name without its capital. */
function lowerCase(context: Context, { tokens, kind }: Clause): Flag[] {
  if (kind !== 'claim') return [];
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (token.low !== 'at' || next?.kind !== 'word' || /^\p{Lu}|\d/u.test(next.raw)) return [];
    const base = next.low.replace(/'s$/, '');
    if (
      PLACES.has(base) ||
      SMALL_WORDS.has(base) ||
      context.nearLows.has(base) ||
      base.endsWith('ing')
    )
      return [];
    if (tokens[at + 2]?.kind === 'word' && context.nearLows.has(tokens[at + 2]?.low ?? ''))
      return [];
    return [flag(context, tokens, at + 1, at + 1, 'employer', 'No cited fact has this name.')];
  });
}
