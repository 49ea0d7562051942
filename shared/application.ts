import * as z from 'zod';
import { AtsId } from './ats.ts';
import { FieldType, FieldValue, Source, Verdict } from './fields.ts';
import { Instant, Job, SalaryRange } from './job.ts';

/** Life of an application; rejected, withdrawn and no_reply may follow any. */
export const APPLICATION_STATUSES = [
  'saved',
  'applied',
  'phone_screen',
  'interview',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'no_reply',
] as const;
export const ApplicationStatus = z.enum(APPLICATION_STATUSES);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** Nothing is due any more once it ended; `no_reply` may still be answered. */
export const ENDED_STATUSES: ReadonlySet<ApplicationStatus> = new Set<ApplicationStatus>([
  'accepted',
  'rejected',
  'withdrawn',
]);

/** Calendar day, `YYYY-MM-DD`, in the person's own time zone. */
export const Day = z.iso.date();

/** One tracked application; made by a submitted fill or added by hand. */
export const Application = z.object({
  id: z.string().min(1).max(100),
  /** `jobKey` of the posting, null for one added by hand without a known posting. Several entries may share it. */
  jobKey: z.string().max(700).nullable(),
  ats: AtsId.nullable(),
  company: z.string().max(300),
  title: z.string().max(500),
  location: z.string().max(500),
  url: z.url().max(2000).nullable(),
  status: ApplicationStatus,
  priority: z.enum(['high', 'medium', 'low']),
  salary: SalaryRange.nullable(),
  notes: z.string().max(20_000),
  nextStep: z.string().max(1000),
  dueOn: Day.nullable(),
  /** How it came here. */
  origin: z.enum(['apply', 'manual']),
  receiptId: z.string().max(100).nullable(),
  /** When the person said that this silence needs no follow-up; counts until the next move. */
  followUpDismissedAt: Instant.optional(),
  history: z
    .array(z.object({ at: Instant, from: ApplicationStatus.nullable(), to: ApplicationStatus }))
    .max(1000),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Application = z.infer<typeof Application>;

/** How the ATS itself confirmed. */
export const Confirmation = z.object({
  by: z.enum(['url', 'container', 'person']),
  url: z.string().max(2000),
  text: z.string().max(2000),
  at: Instant,
});
export type Confirmation = z.infer<typeof Confirmation>;

/** Origins of frames; "null" for one that hides its own. */
export const Origins = z.array(z.string().max(500)).max(20);

/** What exactly was sent, kept for the person. Never leaves the device by itself. */
export const Receipt = z.object({
  id: z.string().min(1).max(100),
  applicationId: z.string().max(100),
  sessionId: z.string().max(100),
  job: Job,
  /** URL of the document that held the form, and its origin; for an embed also the page around it. */
  formUrl: z.string().max(2000),
  topOrigin: z.string().max(500).nullable(),
  /** Frames between the two, the nearest to the form first; absent in rows of 0.1. */
  between: Origins.optional(),
  approvedAt: Instant,
  clickedAt: Instant.nullable(),
  /** SHA-256 the approval was bound to, lower-case hex. */
  hash: z.string().length(64),
  fields: z.array(
    z.object({
      key: z.string().max(300),
      label: z.string().max(5000),
      type: FieldType,
      value: FieldValue.nullable(),
      source: Source.nullable(),
      verdict: Verdict.nullable(),
    }),
  ),
  confirmation: Confirmation.nullable(),
  states: z.array(z.object({ state: z.string().max(40), at: Instant })),
});
export type Receipt = z.infer<typeof Receipt>;
