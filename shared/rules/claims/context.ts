import type { Fact, Flag } from '../../facts.ts';
import type { JobFacts } from '../../jobFacts.ts';
import type { Clause, Sentence } from './clauses.ts';
import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';
import { type FactView, viewOf } from './view.ts';
import { isContent, meaningOf } from './words.ts';

/** What a draft may say of the job applied to: wishes, not claims. */
export type JobWords = Pick<JobFacts, 'role' | 'company' | 'skills' | 'techStack' | 'locations'>;

/** An employer of the person, as it is written in a draft. */
export interface Employer {
  /** Its words, lower case; the first stands for all where it is a name by itself. */
  words: string[];
  group: string;
}

export interface Context {
  original: string;
  cited: FactView[];
  /** Cited, and what each cited fact belongs to: the role of a highlight. */
  near: FactView[];
  all: FactView[];
  employers: Employer[];
  companyWords: string[];
  jobLows: Set<string>;
  /** Lower-case words of `near` and of everything. */
  nearLows: Set<string>;
  nearMeanings: Set<string>;
  allLows: Set<string>;
  /** Stems of the titles of all jobs: what somebody is, wherever they were it. */
  calling: Set<string>;
  today: string;
}

const LEGAL = new Set(
  'inc ltd llc gmbh corp corporation co company limited plc ag sa bv nv group the'.split(' '),
);
/** First words that are no name by themselves. */
const PLAIN_FIRST = new Set(
  'new first general united american national royal city state university saint st great north south east west central international global school hospital bank green blue red big'.split(
    ' ',
  ),
);

const wordsOf = (text: string) =>
  tokensOf(text)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ low }) => low);

export function contextOf(
  original: string,
  cited: readonly Fact[],
  all: readonly Fact[],
  job: JobWords,
  today: string,
): Context {
  const views = all.map(viewOf);
  const own = cited.map(viewOf);
  const groups = new Set(own.map(({ group }) => group).filter(Boolean));
  const ids = new Set(own.map(({ fact }) => fact.id));
  const parents = views.filter(
    ({ fact, group }) =>
      groups.has(group) && !ids.has(fact.id) && (fact.kind === 'employer' || fact.id === group),
  );
  const near = [...own, ...parents];
  const employers = views
    .filter(({ fact, group }) => fact.kind === 'employer' && group !== '')
    .map(({ fact, group }) => ({
      words: wordsOf(fact.text).filter((word) => !LEGAL.has(word)),
      group,
    }))
    .filter(({ words }) => words.length > 0);
  const jobTexts = [
    job.role,
    job.company,
    ...job.locations,
    ...job.techStack,
    ...job.skills.flatMap(({ name, quote }) => [name, quote]),
  ];
  return {
    original,
    cited: own,
    near,
    all: views,
    employers,
    companyWords: wordsOf(job.company).filter((word) => !LEGAL.has(word)),
    jobLows: new Set(jobTexts.flatMap(wordsOf)),
    nearLows: vocabulary(near),
    nearMeanings: new Set(near.flatMap(({ meanings }) => [...meanings])),
    allLows: vocabulary([...views, ...own]),
    calling: new Set(views.flatMap(({ calling }) => calling)),
    today,
  };
}

function vocabulary(views: readonly FactView[]): Set<string> {
  const lows = new Set<string>();
  for (const { words } of views) for (const word of words) lows.add(word);
  return lows;
}

/** Where an employer of the person is named in a run of tokens. */
export function employersIn(
  tokens: readonly Token[],
  employers: readonly Employer[],
): { group: string; from: number; to: number }[] {
  const found: { group: string; from: number; to: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'sign' || found.some(({ from, to }) => at >= from && at <= to)) return;
    for (const { words, group } of employers) {
      const first = words[0] ?? '';
      if (token.low !== first && token.low !== `${first}'s`) continue;
      let length = 1;
      while (length < words.length && tokens[at + length]?.low.replace(/'s$/, '') === words[length])
        length += 1;
      const isWhole = length === words.length;
      if (!isWhole && (PLAIN_FIRST.has(first) || first.length < 3 || !/^\p{Lu}/u.test(token.raw)))
        continue;
      found.push({ group, from: at, to: at + length - 1 });
      break;
    }
  });
  return found;
}

/** The facts a clause may lean on: where it names an employer, nothing of another one. */
export function scopeOf(context: Context, sentence: Sentence, clause: Clause): FactView[] {
  const inClause = employersIn(clause.tokens, context.employers);
  let groups = inClause.map(({ group }) => group);
  if (groups.length === 0) {
    const at = sentence.clauses.indexOf(clause);
    for (let back = at - 1; back >= 0 && groups.length === 0; back -= 1)
      groups = employersIn(sentence.clauses[back]?.tokens ?? [], context.employers).map(
        ({ group }) => group,
      );
    for (let ahead = at + 1; ahead < sentence.clauses.length && groups.length === 0; ahead += 1)
      groups = employersIn(sentence.clauses[ahead]?.tokens ?? [], context.employers).map(
        ({ group }) => group,
      );
  }
  if (groups.length === 0) return context.near;
  return context.near.filter(
    ({ group }) => !/^(?:work|volunteer)/.test(group) || groups.includes(group),
  );
}

/** A word the facts have, in another form or cut short: "maths", "rep". */
export function isNear({ nearMeanings, nearLows }: Context, low: string): boolean {
  if (nearLows.has(low) || nearMeanings.has(meaningOf(low))) return true;
  const short = low.replace(/s$/, '');
  return short.length >= 4 && [...nearLows].some((own) => own.startsWith(short));
}

export function meaningsOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.filter(isContent).map(({ low }) => meaningOf(low)));
}
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared += 1;
  return shared;
};

/** Of several facts those that say most of what a clause says; all of them where none says anything. */
export function closest(clause: Clause, facts: readonly FactView[]): FactView[] {
  const said = meaningsOf(clause.tokens);
  const scores = facts.map((view) => overlap(said, view.meanings));
  const best = Math.max(0, ...scores);
  return best === 0 ? [...facts] : facts.filter((_, at) => scores[at] === best);
}

export function flag(
  { original }: Context,
  tokens: readonly Token[],
  from: number,
  to: number,
  code: Flag['code'],
  why: string,
): Flag {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? original.length;
  return { start, end, text: original.slice(start, end), code, why };
}
