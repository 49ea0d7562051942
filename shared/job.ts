import * as z from 'zod';
import { AtsId } from './ats.ts';

/** ISO 8601 instant in UTC, as `Date#toISOString` writes it. */
export const Instant = z.iso.datetime();

/** Pay range of a posting. Amounts in whole units of `currency` (ISO 4217). */
export const SalaryRange = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  currency: z.string().max(8),
  period: z.enum(['year', 'month', 'day', 'hour']).nullable(),
});
export type SalaryRange = z.infer<typeof SalaryRange>;

/** What makes two URLs the same job: system, employer's board, posting id. */
export const JobIdentity = z.object({
  ats: AtsId,
  tenant: z.string().min(1).max(200),
  jobId: z.string().min(1).max(200),
});
export type JobIdentity = z.infer<typeof JobIdentity>;

/** A posting as the page shows it. All texts are hostile input: render as text, never as markup. */
export const Job = JobIdentity.extend({
  title: z.string().max(500),
  company: z.string().max(300),
  location: z.string().max(500),
  /** ISO 3166-1 alpha-2 of the job's country where the posting says so, else null. */
  countryCode: z.string().length(2).nullable(),
  /** Canonical URL of the posting. */
  url: z.url().max(2000),
  /** Plain text of the posting, for the receipt and for interviews after it vanished. */
  posting: z.string().max(40_000),
  salary: SalaryRange.nullable(),
  /** Language of the form, BCP 47, lower case ('en', 'fr-fr'). */
  language: z.string().max(20),
});
export type Job = z.infer<typeof Job>;

/** One string per job, equal for every spelling of its URL; the duplicate guard's key. */
export function jobKey({ ats, tenant, jobId }: JobIdentity): string {
  return `${ats}:${tenant.toLowerCase()}:${jobId.toLowerCase()}`;
}
