import type { Fact, QuestionKind } from '../facts.ts';
import type { JobFacts } from '../jobFacts.ts';
import { reviewClaims } from './claims/review.ts';
import { covered, spanOf } from './claims/spans.ts';
import { isPast } from './claims/verbs.ts';
import { viewOf } from './claims/view.ts';
import { dayOf } from './days.ts';
import { findSkills } from './match/skills.ts';
import { questionKind } from './questionKind.ts';

/** Sentences made of facts alone, each with the facts it is made of; `text` is all of them. No model took part. */
export interface RuleDraft {
  text: string;
  sentences: { text: string; facts: string[] }[];
}

/** What answers what, the best first; kinds that are missing here are for the person. */
const TELLS: Partial<Record<QuestionKind, readonly Fact['kind'][]>> = {
  why_us: ['highlight', 'answer', 'summary'],
  why_role: ['highlight', 'answer', 'summary'],
  about_you: ['summary', 'role', 'highlight', 'education'],
  time_when: ['answer', 'highlight', 'project'],
  years_with: ['highlight', 'project', 'role'],
  strength: ['answer', 'highlight', 'project'],
  weakness: ['answer'],
  goals: ['answer', 'preference'],
  other: ['answer', 'highlight', 'project', 'summary'],
};
/** A draft is something to begin with, not a life. */
const MOST = 3;
const LONGEST = 1200;

/**
 * A draft without a model: the facts that fit the question best as sentences, within the field's length. null: no fact
 * answers it, or only the person may. `today` as `YYYY-MM-DD`.
 */
export function draftByRules(
  { label, maxLength }: { label: string; maxLength: number | null },
  facts: readonly Fact[],
  job: JobFacts,
  today = dayOf(new Date()),
): RuleDraft | null {
  const kind = questionKind(label);
  const tells = TELLS[kind];
  if (!tells) return null;
  const limit = Math.min(maxLength ?? LONGEST, LONGEST);
  const spoken = kind === 'years_with' ? yearsWith(label, facts, today) : [];
  const ranked = rank(label, facts, job, tells).map((fact) => sentenceOf(fact, facts, job, today));
  const sentences: RuleDraft['sentences'] = [];
  let length = 0;
  for (const sentence of [...spoken, ...ranked]) {
    const added = sentence.text.length + (length > 0 ? 1 : 0);
    if (sentences.length >= MOST || length + added > limit) continue;
    sentences.push(sentence);
    length += added;
  }
  if (sentences.length === 0) return null;
  return { text: sentences.map(({ text }) => text).join(' '), sentences };
}

/** Facts that speak of what is asked first, then of what the job is about, then in the profile's order. */
function rank(
  label: string,
  facts: readonly Fact[],
  job: JobFacts,
  tells: readonly Fact['kind'][],
): Fact[] {
  const asked = meanings(label);
  const wanted = meanings([job.role, ...job.skills.map(({ name }) => name)].join(' '));
  const score = (fact: Fact) => {
    const own = viewOf(fact).meanings;
    const met = [...own].filter((one) => asked.has(one)).length;
    const useful = [...own].filter((one) => wanted.has(one)).length;
    return met * 3 + Math.min(useful, 4) - tells.indexOf(fact.kind) * 2;
  };
  return facts
    .filter(({ kind }) => tells.includes(kind))
    .map((fact, at) => ({ fact, score: score(fact) - at / 1000 }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}

const meanings = (text: string) =>
  viewOf({ id: '-', path: '-', kind: 'summary', text: text.slice(0, 2000) }).meanings;

const stopped = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** "Led the migration" of a job becomes "At Northwind Labs, I led the migration."; what reads otherwise stays as it is. */
function sentenceOf(
  fact: Fact,
  facts: readonly Fact[],
  job: JobFacts,
  today: string,
): RuleDraft['sentences'][number] {
  const plain = { text: stopped(fact.text), facts: [fact.id] };
  const [first = '', ...rest] = fact.text.split(' ');
  const role = facts.find(
    ({ id, kind }) => kind === 'employer' && id === `${entryOf(fact.id)}.name`,
  );
  if (fact.kind === 'role' && role) return roleSentence(fact, role) ?? plain;
  if (fact.kind !== 'highlight' || !isPast(first.toLowerCase())) return plain;
  const deed = `I ${first.toLowerCase()} ${rest.join(' ')}`;
  const said = { text: stopped(role ? `At ${role.text}, ${deed}` : deed), facts: [fact.id] };
  // What the check would mark in it is said as the person wrote it.
  return reviewClaims(said.text, [fact], facts, job, today).length === 0 ? said : plain;
}

const entryOf = (id: string) => /^\w+\.\d+/.exec(id)?.[0] ?? '';

function roleSentence(fact: Fact, employer: Fact): RuleDraft['sentences'][number] | null {
  const [title = ''] = fact.text.split(` at ${employer.text}`);
  if (title === '' || title === fact.text) return null;
  const was = fact.dates?.start && !fact.dates.end ? 'am' : 'was';
  const article = /^[aeiou]/i.test(title) ? 'an' : 'a';
  return { text: `I ${was} ${article} ${title} at ${employer.text}.`, facts: [fact.id] };
}

/** "I have worked with Kafka for 3 years." where the dates of jobs that mention it say so. */
function yearsWith(label: string, facts: readonly Fact[], today: string): RuleDraft['sentences'] {
  const [asked] = findSkills(label.slice(0, 500));
  if (!asked) return [];
  const held = facts.filter(
    (fact) => /^work\.\d/.test(fact.id) && viewOf(fact).skills.has(asked.name),
  );
  const roles = new Set(held.map(({ id }) => entryOf(id)));
  const spans = facts
    .filter(({ id }) => roles.has(id))
    .flatMap(({ dates }) => (dates ? [spanOf(dates, today)?.short ?? null] : []))
    .filter((span) => span !== null);
  const years = Math.floor(covered(spans) / 12);
  if (years < 1) return [];
  const name = label.slice(asked.from, asked.to);
  const text = `I have worked with ${name} for ${years === 1 ? 'a year' : `${years} years`}.`;
  return [{ text, facts: [...roles, ...held.map(({ id }) => id).filter((id) => !roles.has(id))] }];
}
