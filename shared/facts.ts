import * as z from 'zod';
import { PartialDate } from './profile.ts';

/** What a fact is about. No sensitive answers, no contact data, no pay. */
export const FACT_KINDS = [
  'role',
  'employer',
  'highlight',
  'skill',
  'education',
  'language',
  'summary',
  'project',
  'preference',
  'answer',
] as const;

/** One thing the profile says of the person; the smallest piece a draft may cite. */
export const Fact = z.object({
  /** Stable while the profile stands: "work.0.highlights.2". */
  id: z.string().min(1).max(200),
  kind: z.enum(FACT_KINDS),
  text: z.string().max(20_000),
  /** Where in the profile it stands: "work[0].highlights[2]". */
  path: z.string().max(200),
  /** Of the entry it belongs to. `end` null: still so, or not said. */
  dates: z.object({ start: PartialDate.nullable(), end: PartialDate.nullable() }).optional(),
});
export type Fact = z.infer<typeof Fact>;

/** What in a draft the facts do not support. */
export const FLAG_CODES = [
  'number',
  'employer',
  'title',
  'date',
  'skill',
  'negation',
  'strength',
  'uncited',
] as const;

/** A part of a draft that the person has to look at before it is approved. Offsets in UTF-16 units of the draft's text. */
export const Flag = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().max(20_000),
  code: z.enum(FLAG_CODES),
  /** One plain sentence. */
  why: z.string().max(500),
});
export type Flag = z.infer<typeof Flag>;

/** What an open question wants. `sensitive`: never answered by a model. */
export const QUESTION_KINDS = [
  'why_us',
  'why_role',
  'about_you',
  'time_when',
  'years_with',
  'strength',
  'weakness',
  'goals',
  'salary',
  'source',
  'availability',
  'sensitive',
  'other',
] as const;
export const QuestionKind = z.enum(QUESTION_KINDS);
export type QuestionKind = z.infer<typeof QuestionKind>;
