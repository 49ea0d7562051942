import { perTokens } from './perTokens.ts';
import type { Token } from './tokens.ts';
import { isContent, stem } from './words.ts';

/**
 * How much of a thing a verb claims, from the least. A draft may use a weaker word than the fact, never a stronger one.
 * Read on stems; where a form may be a noun ("lead", "support"), see `isVerbHere`.
 */
const LEVELS: readonly (readonly [number, string])[] = [
  [
    1,
    'help assist support contribute participate involve shadow observe join aid attend accompany learn study expose familiarize familiarise witness',
  ],
  [
    2,
    'work use maintain operate test fix handle update collaborate apply process prepare document monitor review analyze analyse research debug edit answer serve assess check track record file report care treat administer clean pack load present advise respond investigate evaluate perform conduct cover deal partner liaise practice practise code program speak explain coordinate organise organize plan arrange schedule consult translate follow carry do join make set lay draw ride throw sweep weld wire sew paint mount',
  ],
  [
    3,
    'author build develop create write implement design deliver launch ship migrate move automate introduce establish cut reduce increase grow improve raise boost save accelerate speed halve double triple lower decrease shorten shrink slash optimise optimize refactor rewrite rebuild engineer construct produce roll add replace move port deploy scale win sell close generate mentor coach train teach tutor guide instruct facilitate publish lecture resolve solve eliminate remove transform modernise modernize redesign restructure secure standardise standardize consolidate integrate complete achieve enable configure install draft model source prototype simplify streamline upgrade convert shift earn negotiate hire recruit onboard teach fund raise open cofacilitate bring drop stabilise stabilize relaunch expand approve authorise authorize',
  ],
  [
    4,
    'lead manage head own direct oversee supervise run spearhead drive orchestrate architect chair command captain helm steer master govern mastermind champion',
  ],
  [5, 'founded cofound invent pioneer originate patent conceive'],
];

const LEVEL_OF = new Map<string, number>();
for (const [level, verbs] of LEVELS)
  for (const verb of verbs.split(' '))
    if (!LEVEL_OF.has(stem(verb))) LEVEL_OF.set(stem(verb), level);

/** Past forms that do not end in -ed. */
const PAST = new Set(
  'used led built wrote ran grew drove won taught spoke sold made took held kept brought cut began oversaw got gave rewrote rebuilt sped shrank met set went did became dealt paid sent raised found fell rose put came spent left chose laid drew rode flew threw swept'.split(
    ' ',
  ),
);
export const isPast = (low: string): boolean =>
  PAST.has(low) || (low.length > 4 && low.endsWith('ed') && !NO_VERBS.has(low));
const NO_VERBS = new Set(
  'need speed hundred indeed embed exceed succeed proceed seed based interested excited motivated distributed experienced skilled detailed related limited dedicated united advanced certified'.split(
    ' ',
  ),
);

/** Before a base form: it is a verb ("I lead", "to build", "and run"). */
const BEFORE_VERB = new Set(
  "i we to and or can could will would i'll i'd often usually currently now regularly also still mainly daily always they helped helping help both then who directly personally mostly".split(
    ' ',
  ),
);
/** Before a noun: no verb ("the lead", "customer support"). */
const BEFORE_NOUN = new Set(
  'a an the my our their his her its this that your of tech team'.split(' '),
);
/** They take the next verb down to their own level: "helped build", "assisted in leading". */
const GOVERNORS = new Set(
  'help assist support contribute participate involve shadow observe learn collaborate join'
    .split(' ')
    .map(stem),
);

/** "Co-authored": less than "wrote". */
export const SHARED = 2.5;

export interface VerbMention {
  /** Index of its token. */
  at: number;
  level: number;
}

function isVerbHere(tokens: readonly Token[], at: number, isFragment: boolean): boolean {
  const { low, raw } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (isPast(low)) return true;
  // "Scale-up is a topic".
  if (tokens[at + 1]?.low === '-' && tokens[at + 1]?.glued) return false;
  if (before && BEFORE_NOUN.has(before.low)) return false;
  // "leading the team": "a leading company" was sorted out above.
  if (low.endsWith('ing')) return true;
  if (before && BEFORE_VERB.has(before.low)) return true;
  // "Co-lead the review".
  if (at === 2 && before?.low === '-' && tokens[0]?.low === 'co') return isFragment;
  // A point of a list: "Lead a team of 4". Elsewhere a capital there is a name.
  return isFragment && at === 0 && raw !== raw.toUpperCase();
}

/**
 * The verbs of a clause that claim something and how much. `isFragment`: it has no subject, as in a list of duties.
 */
export const verbsOf = (tokens: readonly Token[], isFragment: boolean): readonly VerbMention[] =>
  isFragment ? asFragment(tokens) : asSentence(tokens);
const asFragment = perTokens((tokens) => readVerbs(tokens, true));
const asSentence = perTokens((tokens) => readVerbs(tokens, false));

function readVerbs(tokens: readonly Token[], isFragment: boolean): VerbMention[] {
  const found: VerbMention[] = [];
  let governed = -99;
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.low === 'using') return;
    const short = stem(token.low);
    const isNone = !LEVEL_OF.has(short) && !token.low.endsWith('ed');
    if (isNone && !/^(?:hand|part)$/.test(token.low) && !LIGHT_VERBS.test(token.low)) return;
    // "My internship ran from June".
    if (
      /^(?:ran|runs|run)$/.test(token.low) &&
      /^(?:from|until|for|between|through)$/.test(tokens[at + 1]?.low ?? '')
    )
      return;
    // "Grew up", "drove a forklift", "it runs on Vue": other verbs of the same letters, or of things.
    const next = tokens[at + 1]?.low ?? '';
    if (/^gr[eo]w(?:n|ing)?$/.test(token.low) && next === 'up') return;
    if (
      /^dr(?:ove|ive|iving|iven)$/.test(token.low) &&
      tokens.slice(at + 1, at + 6).some(({ low }) => VEHICLES.has(low))
    )
      return;
    if (/^runs?$/.test(token.low) && /^(?:on|in|with)$/.test(next)) return;
    // "Lead times", "lead generation".
    // "Which led to fewer errors": a cause, not a deed.
    if (token.low === 'led' && next === 'to') return;
    if (token.low === 'lead' && /^(?:times?|gen|generation|magnets?)$/.test(next)) return;
    if (token.low === 'played' && /^(?:part|role)$/.test(tokens[at + 2]?.low ?? '')) return;
    // "Moved to Ireland" is of oneself.
    if (token.low === 'moved' && /^(?:to|from|into|on|in|here|there|abroad)$/.test(next)) return;
    if (!GOVERNORS.has(short) && isPassive(tokens, at)) return;
    // "A system used by 9 teams".
    if (next === 'by' && isPast(token.low) && at === 0) return;
    if (
      next === 'by' &&
      isPast(token.low) &&
      /[^sl]s?$/.test(tokens[at - 1]?.low ?? '') &&
      isContent(tokens[at - 1] ?? token) &&
      at > 0
    )
      return;
    // "We managed it", "I managed to".
    if (token.low === 'managed' && /^(?:to|it|that|this)$/.test(tokens[at + 1]?.low ?? '')) return;
    // "It taught me", "helped me": others did.
    if (/^(?:me|us)$/.test(tokens[at + 1]?.low ?? '')) return;
    // "Took part in opening", "was part of", "gave a hand in".
    if (token.low === 'hand' && /^(?:a|lent|lend)$/.test(tokens[at - 1]?.low ?? '')) governed = at;
    if (
      token.low === 'part' &&
      /^(?:in|of)$/.test(tokens[at + 1]?.low ?? '') &&
      [at - 1, at - 2].some((one) =>
        /^(?:t\w+|was|been|am|played|had)$/.test(tokens[one]?.low ?? ''),
      )
    )
      governed = at;
    // "My skill set" is a thing.
    if (token.low === 'set' && at > 0 && isContent(tokens[at - 1] ?? token)) return;
    // "Following the renovation" is after it; "made a contribution" contributes; "bring that to your team" is offered.
    if (
      /^(?:following|including)$/.test(token.low) &&
      !/^(?:i'm|am|was)$/.test(tokens[at - 1]?.low ?? '')
    )
      return;
    const noun = LIGHT_VERBS.test(token.low) ? deverbal(tokens, at) : undefined;
    if (
      /^bring(?:ing)?$/.test(token.low) &&
      tokens.slice(at, at + 12).some(({ low }) => /^your?$/.test(low))
    )
      return;
    const level =
      noun ??
      (token.low === 'set' && next === 'up' ? 3 : LEVEL_OF.get(short)) ??
      (isOwnDeed(tokens, at) ? 2 : undefined);
    if (level === undefined || !isVerbHere(tokens, at, isFragment)) return;
    const isShared = tokens[at - 1]?.low === '-' && tokens[at - 2]?.low === 'co';
    const held = isShared
      ? Math.min(level, SHARED)
      : governed >= at - 8
        ? Math.min(level, 1)
        : level;
    found.push({ at, level: held });
    if (GOVERNORS.has(short)) governed = at;
  });
  return found;
}

const LIGHT_VERBS = /^(?:ma[dk]e|making|gave|give|giving|provided?|providing|lent|lend)$/;
/** "Made a contribution", "gave support": the noun says how much. */
function deverbal(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at + 1]?.low ?? '';
  const noun = /^(?:a|an|my|some|small)$/.test(next) ? (tokens[at + 2]?.low ?? '') : next;
  const level = /(?:ions?|ance|port|help|ment)$/.test(noun) ? LEVEL_OF.get(stem(noun)) : undefined;
  return level !== undefined && level <= 2 ? level : undefined;
}

const VEHICLES = new Set(
  'forklift forklifts truck trucks lorry lorries van vans bus buses car cars taxi tractor crane ambulance'.split(
    ' ',
  ),
);

/** "Together with the chemistry department, I wrote …": not alone. */
export const saysTogether = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ low }, at) =>
      /^(?:jointly|collaboratively)$/.test(low) ||
      (low === 'and' &&
        tokens[at + 1]?.low === 'i' &&
        /^(?:colleague|designer|partner|team|department|peer|coworker)$/.test(
          tokens[at - 1]?.low ?? '',
        )) ||
      (low === 'together' && tokens[at + 1]?.low === 'with') ||
      (low === 'with' && /^(?:colleagues|coworkers)$/.test(tokens[at + 1]?.low ?? '')),
  );

/** "Five reps were onboarded": nobody says by whom, unless "by me" follows. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!isPast(tokens[at]?.low ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ low }) => low);
  const be = before.findLastIndex((low) => /^(?:was|were|been|being|is|are)$/.test(low));
  if (be < 0 && !/^(?:i'm|am)$/.test(before.at(-1) ?? '')) return false;
  const after = tokens.slice(at + 1, at + 9).map(({ low }) => low);
  return !after.some(
    (low, index) =>
      /^(?:by|under)$/.test(low) && /^(?:me|myself|my|us|our)$/.test(after[index + 1] ?? ''),
  );
}

/** "I rewired": a deed no table knows is more than helping with one. */
function isOwnDeed(tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at] as Token;
  const before = tokens[at - 1]?.low ?? '';
  const isOwn =
    /^(?:i|i've|we)$/.test(before) ||
    (/(?:ly|also|have|had)$/.test(before) && /^(?:i|we)$/.test(tokens[at - 2]?.low ?? '')) ||
    (at === 0 && tokens.length > 1);
  return isOwn && low.endsWith('ed') && isPast(low) && !NO_DEEDS.has(low);
}
const NO_DEEDS = new Set(
  'learned learnt wanted enjoyed loved liked helped noticed realised realized decided tried hoped gained completed finished graduated moved belonged started joined stayed lived happened served became went came spent left qualified trained studied earned'.split(
    ' ',
  ),
);
