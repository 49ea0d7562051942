import * as z from 'zod';
import { Application, ApplicationStatus, Day } from '../application.ts';
import { Instant, SalaryRange } from '../job.ts';
import { ListFields, OwnId } from './common.ts';

const { shape } = Application;

/** A tracked application in the reference's words (`role` is the noun's `title`, `last_updated` its `updatedAt`). */
export const ApplicationView = z.object({
  id: z.string(),
  company: shape.company,
  role: shape.title,
  status: ApplicationStatus,
  /** When it was first sent; null while it was not, or where the history begins later. */
  applied_date: Instant.nullable(),
  url: shape.url,
  location: shape.location,
  salary_range: SalaryRange.nullable(),
  notes: shape.notes,
  next_step: shape.nextStep,
  due_date: Day.nullable(),
  priority: shape.priority,
  job_key: shape.jobKey,
  platform: shape.ats,
  origin: shape.origin,
  receipt_id: shape.receiptId,
  history: shape.history,
  created_at: Instant,
  last_updated: Instant,
  rev: z.int(),
});
export type ApplicationView = z.infer<typeof ApplicationView>;

const edit = {
  company: z.string().trim().min(1).max(300),
  role: z.string().trim().min(1).max(500),
  url: shape.url,
  location: shape.location,
  status: ApplicationStatus,
  priority: shape.priority,
  salary_range: SalaryRange.nullable(),
  notes: shape.notes,
  next_step: shape.nextStep,
  due_date: Day.nullable(),
};

/** `applied_date`: when it came into its status, for what happened before it was tracked; now when absent. */
export const ApplicationInput = z.strictObject({
  ...z.object(edit).partial().shape,
  company: edit.company,
  role: edit.role,
  applied_date: Instant.optional(),
  /** Track it although this job was applied to already. */
  allow_duplicate: z.boolean().optional(),
  user_id: OwnId,
});
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/** The history is the server's to write: a move of the status appends to it. */
export const ApplicationPatch = z.strictObject({
  ...z.object(edit).partial().shape,
  /** The revision the change was made on; another one stands by now → 409. Without it the change is laid over. */
  rev: z.int().optional(),
  user_id: OwnId,
});
export type ApplicationPatch = z.infer<typeof ApplicationPatch>;

export const ApplicationList = z.object({
  applications: z.array(ApplicationView),
  ...ListFields,
});

/** What the report's sentences are about. */
export const INSIGHT_CODES = ['due', 'silent', 'systems', 'priority', 'slowest'] as const;
export type InsightCode = (typeof INSIGHT_CODES)[number];

const count = z.int().min(0);
const percent = z.number().min(0).max(100).nullable();
const days = z.number().min(0).nullable();
/** Formulas: docs/api-mapping.md. */
export const ReportView = z.object({
  total_tracked: count,
  total_applications: count,
  by_status: z.record(ApplicationStatus, count),
  success_rate: percent,
  response_rate: percent,
  avg_response_time: days,
  median_response_time: days,
  top_companies: z.array(z.string()),
  insights: z.array(z.object({ code: z.enum(INSIGHT_CODES), text: z.string() })),
  /** Entries that no longer fit and are in none of the numbers. */
  broken: ListFields.broken,
});
