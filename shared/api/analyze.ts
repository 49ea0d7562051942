import * as z from 'zod';
import { WhyRules } from '../agents.ts';
import { JobAnalysis } from '../analysis.ts';
import { Job, SalaryRange } from '../job.ts';
import { JobFacts } from '../jobFacts.ts';
import { OwnId } from './common.ts';

/** `POST /api/jobs/analyze`: a posting by its URL; what the caller has of it already need not be fetched. */
export const AnalyzeInput = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: Job.shape.title.optional(),
  company: Job.shape.company.optional(),
  location: Job.shape.location.optional(),
  country_code: Job.shape.countryCode.optional(),
  /** Plain text as the person sees it; at most 20,000 characters of it are read. */
  posting: Job.shape.posting.optional(),
  salary_range: SalaryRange.nullish(),
  /** Reads again what a model has read already. */
  refresh: z.boolean().optional(),
  user_id: OwnId,
});
export type AnalyzeInput = z.infer<typeof AnalyzeInput>;

export const AnalyzeResult = z.object({
  analysis: JobAnalysis,
  /** What was read; scored against another profile (`rules/match`), it gives that profile's analysis. */
  facts: JobFacts,
  saved: z.boolean(),
  job_id: z.uuid().nullable(),
  /** Why rules read it; absent where a model did. */
  why: WhyRules.optional(),
});
export type AnalyzeResult = z.infer<typeof AnalyzeResult>;
