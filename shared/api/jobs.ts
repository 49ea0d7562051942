import * as z from 'zod';
import { ScorePart } from '../analysis.ts';
import { AtsId } from '../ats.ts';
import { Instant, Job, SalaryRange } from '../job.ts';
import { ListFields, OwnId, Saved } from './common.ts';

export const JOB_SOURCES = ['scout', 'boards', 'manual', 'extension'] as const;

/** Analysis of a posting against the person's profile. */
export const JobAnalysisView = z.object({
  role: z.string(),
  company: z.string(),
  match_score: z.int().min(0).max(100),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  tech_stack: z.array(z.string()),
  gap_analysis_advice: z.string().nullable(),
  salary: z.string().nullable(),
  reasoning: z.string().nullable(),
  /** How the score came about; empty in analyses of before. */
  breakdown: z.array(ScorePart),
  /** Who says so: rules, or a model. */
  method: z.enum(['rules', 'model']),
});

const shared = {
  id: z.uuid(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  url: z.string(),
  platform: AtsId.nullable(),
  source: z.enum(JOB_SOURCES),
  /** Pay as the analysis or the posting says it. */
  salary: z.string().nullable(),
  salary_range: SalaryRange.nullable(),
  created_at: Instant,
  /** null: not analysed yet. */
  analyzed_at: Instant.nullable(),
};

export const JobResult = z.object({
  ...shared,
  match_score: z.int().min(0).max(100).nullable(),
  tech_stack: z.array(z.string()),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
});
export const JobList = z.object({ jobs: z.array(JobResult), ...ListFields });

export const JobDetail = z.object({
  ...shared,
  /** Plain text of the posting as it was when it was saved. */
  posting: z.string(),
  analysis: JobAnalysisView.nullable(),
});

/** A posting by its URL, and what the caller has of it. */
export const PostingInput = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2000),
  title: Job.shape.title.optional(),
  company: Job.shape.company.optional(),
  location: Job.shape.location.optional(),
  country_code: Job.shape.countryCode.optional(),
  /** Plain text as the person sees it. */
  posting: Job.shape.posting.optional(),
  salary_range: SalaryRange.nullish(),
  user_id: OwnId,
});

/** A posting to keep. What is left out stays as it was, where the posting was kept before. */
export const JobInput = PostingInput.extend({
  language: Job.shape.language.optional(),
  source: z.enum(['manual', 'extension']).optional(),
});
export type JobInput = z.infer<typeof JobInput>;

/** `created`: false where it was kept before. */
export const JobSaved = z.object({
  status: Saved,
  job_id: z.uuid(),
  created: z.boolean(),
  job: JobDetail,
});
