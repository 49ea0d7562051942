import * as z from 'zod';
import { AnsweredBy, Method, WhyRules } from '../agents.ts';
import { Fact, Flag, QuestionKind } from '../facts.ts';
import { FieldType, Widget } from '../fields.ts';
import { OwnId } from './common.ts';

/** Open questions of one form, at most. */
export const MAX_OPEN_QUESTIONS = 20;
/** Of a posting's plain text, what is read. */
export const MAX_POSTING_CHARS = 20_000;
/** Longest draft, whatever the field takes. */
export const MAX_DRAFT_CHARS = 5000;

const key = z.string().min(1).max(300);

/** One question as the form asks it; the texts come from the page and are hostile. */
export const OpenQuestion = z.strictObject({
  /** `FieldDescription.key`. */
  key,
  label: z.string().min(1).max(5000),
  description: z.string().max(5000),
  type: FieldType,
  widget: Widget,
  /** Characters (UTF-16 units) the field takes; null: it does not say. */
  max_length: z.int().min(1).nullable(),
  required: z.boolean(),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** `POST /api/apply/answers`. */
export const ApplyAnswersInput = z.strictObject({
  job: z.strictObject({
    url: z.url().max(2000),
    title: z.string().max(500),
    company: z.string().max(300),
    location: z.string().max(500),
    /** Plain text; '' where the page has none. */
    posting: z.string().max(MAX_POSTING_CHARS),
  }),
  questions: z.array(OpenQuestion).min(1).max(MAX_OPEN_QUESTIONS),
  /** The person's own wish for another draft: "shorter", "mention the migration". */
  note: z.string().max(1000).optional(),
  /** What stood before the wish. */
  previous: z
    .array(z.strictObject({ key, text: z.string().max(MAX_DRAFT_CHARS) }))
    .max(MAX_OPEN_QUESTIONS)
    .optional(),
  user_id: OwnId,
});
export type ApplyAnswersInput = z.infer<typeof ApplyAnswersInput>;

/** A draft for one question. `sentences` in order make up `text`; each names the facts it rests on. */
export const AnswerDraft = z.object({
  key,
  kind: QuestionKind,
  text: z.string().max(MAX_DRAFT_CHARS),
  sentences: z.array(z.object({ text: z.string(), facts: z.array(z.string().max(200)) })),
  /** What the person has to look at before it can be approved. */
  flags: z.array(Flag),
  method: Method,
  /** null: made by rules. */
  by: AnsweredBy.nullable(),
});
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** Why a question is left to the person. */
export const LEFT_REASONS = [
  'sensitive', // F7: no model sees it
  'personal', // only the person knows: pay, how they heard, references
  'not_text', // a choice, a file, a date
  'for_people', // it speaks to machines, or asks that none answers
  'no_facts', // the profile says nothing that answers it
] as const;

export type LeftReason = (typeof LEFT_REASONS)[number];

export const ApplyAnswersResult = z.object({
  drafts: z.array(AnswerDraft),
  left: z.array(z.object({ key, reason: z.enum(LEFT_REASONS) })),
  /** Those that the drafts cite. */
  facts: z.array(Fact),
  /** Why drafts are by rules; absent where a model wrote them all. */
  why: WhyRules.optional(),
});
export type ApplyAnswersResult = z.infer<typeof ApplyAnswersResult>;
