import * as z from 'zod';
import { WhyRules } from '../agents.ts';
import { JobAnalysis } from '../analysis.ts';
import { JobFacts } from '../jobFacts.ts';
import { PostingInput } from './jobs.ts';

/**
 * `POST /api/jobs/analyze`: what the caller has of the posting already need not be fetched; at most 20,000 characters of
 * its text are read.
 */
export const AnalyzeInput = PostingInput.extend({
  /** Reads again what a model has read already. */
  refresh: z.boolean().optional(),
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
