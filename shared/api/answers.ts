import * as z from 'zod';
import { SavedAnswer } from '../answers.ts';
import { Receipt } from '../application.ts';
import { Instant } from '../job.ts';
import { ListFields, OwnId, Saved, SensitiveConsent } from './common.ts';

const { shape } = SavedAnswer;

/** An answer to remember. The same question for the same employers is corrected, not stored twice. */
export const AnswerInput = z.strictObject({
  label: shape.label.min(1),
  type: shape.type,
  value: shape.value,
  ats: shape.ats.optional(),
  tenant: shape.tenant.optional(),
  country: shape.country,
  user_id: OwnId,
});
export type AnswerInput = z.infer<typeof AnswerInput>;

export const AnswerView = z.object({ ...shape, rev: z.int() });
export const AnswerSaved = z.object({ status: Saved, created: z.boolean(), answer: AnswerView });
export const AnswerList = z.object({ answers: z.array(AnswerView), ...ListFields });

/** It stands in addresses and filters: plain signs only. Those that devices make are UUIDs. */
const ReceiptId = z.string().regex(/^[\w.:~-]{1,100}$/, 'use letters, digits and . : ~ _ -');

export const ReceiptInput = z.strictObject({
  receipt: Receipt.extend({ id: ReceiptId }),
  sensitive_consent: SensitiveConsent,
  user_id: OwnId,
});
/** `created`: false where this very receipt was stored before. */
export const ReceiptSaved = z.object({
  status: Saved,
  receipt_id: z.string(),
  created: z.boolean(),
  rev: z.int(),
});
/** What a list tells of a receipt; the whole of it by its id. */
export const ReceiptSummary = z.object({
  id: z.string(),
  application_id: z.string(),
  company: z.string(),
  role: z.string(),
  url: z.string(),
  approved_at: Instant,
  clicked_at: Instant.nullable(),
  /** Whether the site itself confirmed, or the person said so; null: nobody knows. */
  confirmed_by: z.enum(['url', 'container', 'person']).nullable(),
  fields: z.int(),
  rev: z.int(),
});
export const ReceiptList = z.object({ receipts: z.array(ReceiptSummary), ...ListFields });
export const ReceiptView = z.object({ receipt: Receipt, rev: z.int() });
