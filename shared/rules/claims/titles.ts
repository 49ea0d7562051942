import { perTokens } from './perTokens.ts';
import { isPlain } from './plainWords.ts';
import type { Token } from './tokens.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));
export const HEADS = words(`
  engineer developer programmer manager director lead architect analyst designer consultant scientist administrator
  specialist coordinator supervisor officer president vp cto ceo coo cfo cmo cio founder co-founder cofounder partner
  owner nurse teacher accountant marketer recruiter editor writer producer researcher technician assistant associate
  intern head chef cook driver foreman principal professor lecturer matron sister executive strategist planner buyer
  controller auditor lawyer attorney paralegal physician doctor pharmacist therapist trainer tutor coach captain chief
  operator mechanic electrician plumber carpenter librarian journalist translator advisor adviser freelancer contractor
`);
const RANKS = words(
  'senior sr junior jr staff principal lead chief head associate assistant deputy vice executive managing director manager vp distinguished fellow intern trainee graduate charge acting interim global regional group general ward',
);
const SAME = new Map(
  'developer:engineer programmer:engineer sr:senior jr:junior cofounder:founder co-founder:founder leader:lead dev:engineer'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Say the field of work in general; they add nothing to a title that names it more closely. */
const GENERAL = words(
  'software web it tech technology professional experienced full-time certified registered qualified dedicated computer',
);
/** Others people work with. */
const OF_OTHERS = words(
  'with to by from alongside our their another each every between for under your his her against of',
);
const SELF = words(
  "as am i'm was became become becoming be been being promoted role title position remain now",
);
const HELPING = /^(?:assist|support|help|advis|brief|report)(?:ed|s|ing)?$/;
const ARTICLES = words('a an the my');

export interface TitleMention {
  /** Its words that have to be in a title of the facts, folded to one spelling. */
  words: string[];
  from: number;
  to: number;
}

const plainTitle = (low: string) => SAME.get(low) ?? low;
const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';
const isCapital = (token: Token) => /^\p{Lu}/u.test(token.raw);

/** Titles a run of tokens gives the person: "as a senior engineer", "Head of Nursing", "I was a lead". */
export const titlesOf = perTokens(readTitles);

function readTitles(tokens: readonly Token[]): readonly TitleMention[] {
  const found: TitleMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!isWord(token) || !(HEADS.has(token.low) || isDoer(tokens, at))) continue;
    // "Associate of Applied Science" is a degree.
    if (token.low === 'associate' && tokens[at + 1]?.low === 'of') continue;
    let to = at;
    while (isWord(tokens[to + 1]) && HEADS.has(tokens[to + 1]?.low ?? '')) to += 1;
    let from = at;
    for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
      const word = tokens[back] as Token;
      const isHyphen = word.low === '-' && word.glued && tokens[back - 1] !== undefined;
      if (!isHyphen && (!isWord(word) || NOT_IN_TITLE.has(word.low))) break;
      if (
        isWord(word) &&
        !isCapital(word) &&
        !MODIFIERS.has(word.low) &&
        !RANKS.has(word.low) &&
        !GENERAL.has(word.low)
      )
        break;
      from = back;
    }
    // "Head of Engineering", "VP, Product".
    if (
      tokens[to + 1]?.low === 'of' &&
      isWord(tokens[to + 2]) &&
      (isCapital(tokens[to + 2] as Token) || MODIFIERS.has(tokens[to + 2]?.low ?? '')) &&
      (RANKS.has(token.low) || HEADS.has(token.low))
    )
      to += 2;
    if (isSelf(tokens, from, to)) {
      const said = tokens
        .slice(from, to + 1)
        .filter(isWord)
        .map(({ low }) => plainTitle(low));
      found.push({ words: said.filter((word) => word !== 'of' && !GENERAL.has(word)), from, to });
    }
    at = to;
  }
  return found;
}

/** "I am a first aid instructor": whoever does something, where a sentence says that one is it. */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (low.length < 6 || !/(?:[^e]er|or|ist|ian|eer)$/.test(low) || isPlain(low)) return false;
  const before = tokens.slice(Math.max(0, at - 5), at).map((token) => token.low);
  const article = before.findLastIndex((word) => /^an?$/.test(word));
  return article > 0 && /^(?:am|i'm|was|became|as)$/.test(before[article - 1] ?? '');
}

const NOT_IN_TITLE = words(
  "i i'm i've my we our the a an as at in on of for with to by from and or is am are was were be been became become promoted their his her this that your first one while when since",
);
const MODIFIERS = words(`
  backend frontend back front end full stack fullstack software data product project program programme engineering design platform
  security cloud devops reliability site mobile web android ios machine learning ml ai research marketing sales account
  content growth brand digital customer success support operations business financial finance people hr human resources
  talent clinical registered charge staff ward icu paediatric pediatric head primary secondary school mathematics maths
  science english history physics supply chain logistics warehouse quality test qa systems network database solutions
  technical tech team general office executive personal night shift sous pastry legal public policy ux ui graphic
  curriculum department deputy key communications communication social media performance campaign
`);

/** Whether the person is meant: not who they worked with. */
function isSelf(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[to] as Token;
  // "lead" and "head" are verbs unless something of a title stands before them.
  const isVerbLike = ['lead', 'head', 'coach', 'captain', 'partner', 'cook', 'chief'].includes(
    head.low,
  );
  // "As head of the department".
  const isNamed = SELF.has(tokens[from - 1]?.low ?? '') && tokens[to + 1]?.low === 'of';
  if (from === to && isVerbLike && !isNamed && !ARTICLES.has(tokens[from - 1]?.low ?? ''))
    return false;
  // "the principal reason", "an associate degree", "assistant tools": a word of a thing.
  const next = tokens[to + 1];
  if (
    ['associate', 'assistant', 'principal', 'executive', 'chief', 'lead'].includes(head.low) &&
    isWord(next) &&
    from === to &&
    !['at', 'of', 'in', 'for', 'with', 'and', 'on', 'who'].includes(next.low)
  )
    return false;
  if (next?.low === "'s" || /'s$/.test(head.low)) return false;
  let at = from - 1;
  while (
    at >= 0 &&
    (ARTICLES.has(tokens[at]?.low ?? '') ||
      (tokens[at]?.kind === 'sign' && tokens[at]?.low === '"'))
  )
    at -= 1;
  const before = tokens[at]?.low ?? '';
  if (SELF.has(before)) return true;
  if (before === 'to' && tokens[at - 1]?.low === 'promoted') return true;
  if (
    before === 'to' &&
    /^(?:rose|grew|advanced|moved|stepped|up|raised)$/.test(tokens[at - 1]?.low ?? '')
  )
    return true;
  if (
    before === 'from' &&
    at > 0 &&
    /^(?:rose|grew|advanced|moved|progressed|me)$/.test(tokens[at - 1]?.low ?? '')
  )
    return true;
  if (before === 'of' && /^(?:role|position|title|job)$/.test(tokens[at - 1]?.low ?? ''))
    return true;
  return !OF_OTHERS.has(before) && !HELPING.test(before);
}

/** "Under the direction of the site manager": a title in a fact that is somebody else's. */
export function isOfOthers(own: readonly Token[], { words: said }: TitleMention): boolean {
  const heads = own.flatMap(({ low }, at) => (plainTitle(low) === said.at(-1) ? [at] : []));
  return (
    heads.length > 0 &&
    heads.every((at) => {
      let before = at - 1;
      while (
        before >= 0 &&
        (ARTICLES.has(own[before]?.low ?? '') ||
          own[before]?.low === '-' ||
          MODIFIERS.has(own[before]?.low ?? '') ||
          RANKS.has(own[before]?.low ?? ''))
      )
        before -= 1;
      return OF_OTHERS.has(own[before]?.low ?? '') || HELPING.test(own[before]?.low ?? '');
    })
  );
}

/** Whether every word of a mention is in one title. */
export function fitsTitle({ words: said }: TitleMention, title: ReadonlySet<string>): boolean {
  const own = new Set([...title].map(plainTitle));
  return said.every((word) => own.has(word));
}

/** They make less of a title: who leaves them out says more. */
const LESSENING = words(
  'intern trainee assistant deputy acting interim student junior co-op apprentice associate sous',
);
/** "A junior member of the team": who says less of themselves claims nothing. */
export const isLess = ({ words: said }: TitleMention): boolean =>
  said.every((word) => /^(?:junior|trainee|student|apprentice)$/.test(word));
/** What a role makes less of itself and a text leaves out. */
export function leavesOut(
  title: ReadonlySet<string>,
  { words: said }: TitleMention,
  text: readonly Token[],
): boolean {
  if (!said.some((word) => HEADS.has(word) && title.has(word))) return false;
  return [...LESSENING].some(
    (word) => title.has(word) && !text.some(({ low }) => low.startsWith(word)),
  );
}

/** "A good engineer is someone who listens." */
export const isOfAnybody = (sentence: readonly Token[]): boolean =>
  sentence.some(({ low }) => low === 'is' || low === 'are') &&
  !sentence.some(({ low }) => /^(?:i|i'm|i've|my|we|our)$/.test(low));

export const isRank = (word: string) => RANKS.has(word);
