import * as z from 'zod';
import { AtsId } from './ats.ts';
import { FieldType, FieldValue } from './fields.ts';
import { Instant } from './job.ts';

/** One remembered answer; the one store of what the person said to forms. Never a sensitive question (F7). */
export const SavedAnswer = z.object({
  id: z.string().min(1).max(100),
  /** The question as it was asked. */
  label: z.string().max(5000),
  /** `label` normalised (see rules/labels.ts); what a later question is compared with. */
  labelKey: z.string().max(5000),
  type: FieldType,
  /** null: on every ATS. */
  ats: AtsId.nullable(),
  /** null: for every employer; else only for this one. */
  tenant: z.string().max(200).nullable(),
  /** Country the answer is about, ISO 3166-1 alpha-2, where it depends on one (permission to work); absent elsewhere. */
  country: z.string().length(2).nullish(),
  value: FieldValue,
  /** Who gave it: the person in the panel or in options. */
  origin: z.enum(['panel', 'options']),
  createdAt: Instant,
  updatedAt: Instant,
});
export type SavedAnswer = z.infer<typeof SavedAnswer>;
