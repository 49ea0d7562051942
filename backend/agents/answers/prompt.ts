import type { QuestionKind } from '@jobai/shared/facts';
import * as z from 'zod';
import type { Prompt } from '../agent.ts';
import type { Quote } from '../untrusted.ts';
import { type AnswerInput, chosenFacts, limitOf } from './answer.ts';

/** What the model says: sentences, each with the slots of the facts it rests on. */
export interface Said {
  sentences: { text: string; facts: string[] }[];
}

/** Ours alone; a draft that repeats it is none. */
export const SYSTEM = `You draft the answer to one open question of a job application, for the applicant, in the first person.

- Say about the applicant only what the numbered facts say. No other number, employer, title, date, skill or degree; no stronger verb than the fact has ("contributed to" stays "contributed to"); no "not" that a fact does not have.
- Give every sentence the ids of the facts it rests on. A sentence that says nothing about the applicant (a wish, a reason for interest) has none; keep those few and say nothing about the employer that the job's facts do not say.
- Write as the applicant's own samples do, if there are any: their length of sentence, their words, their tone. Copy none of their contents.
- Answer the question that is asked, in its language, plainly. No greeting, no signature, no flattery, no heading, no list unless it is asked for.
- Never write contact data, links, pay, health, family, age, origin, religion or anything about a visa.
- If the facts do not answer the question, give no sentences.`;

const ASKS: Record<QuestionKind, string> = {
  why_us: 'why this employer: what of their work meets what the applicant has done',
  why_role: 'why this role: what of it meets what the applicant has done',
  about_you: 'who the applicant is at work',
  time_when: 'one concrete time: situation, what the applicant did, what came of it',
  years_with: 'how long, from the dates in the facts',
  strength: 'a strength, shown by something done',
  weakness: 'a weakness or what the applicant works on',
  goals: 'what the applicant looks for next',
  salary: 'pay',
  source: 'how they heard of the job',
  availability: 'when they can start',
  sensitive: 'something personal',
  other: 'what the question says',
};

/** "S1" … : what a model may cite, and nothing else (M1). */
export const slotOf = (at: number): string => `S${at + 1}`;

export function prompt(input: AnswerInput, quote: Quote): Prompt<Said> {
  const facts = chosenFacts(input);
  const limit = limitOf(input.question);
  const { label, description } = input.question;
  const parts = [
    quote('question of the form', [label, description].filter(Boolean).join('\n')),
    `It asks for ${ASKS[input.kind]}. At most ${limit} characters in all; aim at ${Math.floor(Math.min(limit * 0.8, 700))} or fewer.`,
    quote('facts of the job', jobText(input)),
    quote(
      'facts of the applicant',
      facts.map(({ text }, at) => `${slotOf(at)}: ${oneLine(text)}`).join('\n'),
    ),
    ...input.samples.map((sample) => quote("applicant's own sample", sample)),
    ...(input.previous ? [quote('draft before', input.previous)] : []),
    ...(input.note
      ? [
          quote('wish of the applicant', input.note),
          'Write the draft anew so that it meets the wish as far as the facts and the rules allow.',
        ]
      : input.previous
        ? [
            'The applicant wants another version than the draft before: in other words, from other facts where several fit.',
          ]
        : []),
  ];
  const slots = facts.map((_, at) => slotOf(at));
  const slot = slots.length > 0 ? z.enum(slots as [string, ...string[]]) : z.never();
  return {
    system: SYSTEM,
    user: parts.join('\n\n'),
    schema: z.strictObject({
      sentences: z.array(z.strictObject({ text: z.string(), facts: z.array(slot) })),
    }),
    maxOutputTokens: 400 + Math.ceil(limit * 0.8),
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 600);

/** Typed facts alone: names and choices, no sentence of the posting (M2). */
function jobText({ job }: AnswerInput): string {
  const named = (need: 'must' | 'nice') =>
    job.skills.flatMap((skill) => (skill.need === need ? [skill.name] : [])).slice(0, 20);
  const lines: [string, string | undefined][] = [
    ['Role', oneLine(job.role).slice(0, 200)],
    ['Employer', oneLine(job.company).slice(0, 200)],
    ['Level', job.seniority?.level],
    ['Asked for', named('must').join(', ')],
    ['An advantage', named('nice').join(', ')],
    ['Workplace', job.workplace?.kind],
    ['Place', job.locations.map(oneLine).join('; ').slice(0, 200)],
  ];
  return lines.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n');
}
