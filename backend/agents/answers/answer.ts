import { MAX_DRAFT_CHARS } from '@jobai/shared/api/applyAnswers';
import { Fact, Flag, QuestionKind } from '@jobai/shared/facts';
import { Widget } from '@jobai/shared/fields';
import { JobFacts } from '@jobai/shared/jobFacts';
import * as z from 'zod';

/** One open question, and everything that may be used to answer it. The writer sees no posting, only its facts (M2). */
export const AnswerInput = z.object({
  question: z.object({
    label: z.string(),
    description: z.string(),
    widget: Widget,
    maxLength: z.int().min(1).nullable(),
  }),
  kind: QuestionKind,
  job: JobFacts,
  /** All of the person's; what a draft says is held against them. */
  facts: z.array(Fact),
  /** Ids of those that fit the question best, the best first; the writer sees these. */
  chosen: z.array(z.string()),
  /** Longer answers the person gave elsewhere: how they write. */
  samples: z.array(z.string()),
  /** The person's own wish for another draft, and what stood before. */
  note: z.string().nullable(),
  previous: z.string().nullable(),
});
export type AnswerInput = z.infer<typeof AnswerInput>;

/** `text` empty: the facts do not answer it. */
export const Answer = z.object({
  text: z.string(),
  sentences: z.array(z.object({ text: z.string(), facts: z.array(z.string()) })),
  flags: z.array(Flag),
});
export type Answer = z.infer<typeof Answer>;

/** Characters a draft may have where the form does not say: a line is a line. */
const USUAL = { text: 250, other: 1200 };

export function limitOf({ widget, maxLength }: AnswerInput['question']): number {
  const usual = widget === 'text' ? USUAL.text : USUAL.other;
  return Math.min(maxLength ?? usual, usual * 2, MAX_DRAFT_CHARS);
}

/** Those the writer sees, in the order of its slots. */
export function chosenFacts({ facts, chosen }: AnswerInput): Fact[] {
  return chosen.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}
