import { JobFacts } from '@jobai/shared/jobFacts';
import type { Json } from '@jobai/shared/sync';
import * as z from 'zod';
import { dataOf, rowOf } from './answer.ts';
import type { UserDb } from './client.ts';

/** One analysis of one job; a job may have many, the latest counts. */
export const JobAnalysisRow = z.object({
  id: z.uuid(),
  job_id: z.uuid(),
  role: z.string(),
  company: z.string(),
  /** 0–100. */
  match_score: z.number(),
  /** How the score came about: parts with weights and reasons. */
  breakdown: z.array(z.record(z.string(), z.unknown() as unknown as z.ZodType<Json>)),
  matching_skills: z.array(z.string()),
  missing_skills: z.array(z.string()),
  tech_stack: z.array(z.string()),
  gap_analysis_advice: z.string().nullable(),
  salary: z.string().nullable(),
  reasoning: z.string().nullable(),
  method: z.enum(['rules', 'model']),
  /** The model that answered; null for rules. */
  model: z.string().nullable(),
  created_at: z.string(),
});
export type JobAnalysisRow = z.infer<typeof JobAnalysisRow>;

export type JobAnalysisInput = Pick<JobAnalysisRow, 'match_score'> &
  Partial<Omit<JobAnalysisRow, 'id' | 'job_id' | 'match_score' | 'created_at'> & MadeOf>;

/** What an analysis was made of. */
interface MadeOf {
  /** SHA-256 of the posting as it was read. */
  posting_hash: string;
  profile_rev: number | null;
  facts: JobFacts;
  provider: string | null;
}

/** A model's reading of this very posting, the latest; and which profile it was scored against. */
const Reading = z.object({
  profile_rev: z.number().nullable(),
  facts: JobFacts,
  provider: z.string(),
  model: z.string(),
  match_score: z.number(),
});

/** null where no model read it yet, or where the reading no longer fits. */
export async function readingOf(
  db: UserDb,
  jobId: string,
  postingHash: string,
): Promise<z.infer<typeof Reading> | null> {
  const answer = await db
    .from('job_analyses')
    .select('profile_rev, facts, provider, model, match_score')
    .match({ job_id: jobId, posting_hash: postingHash, method: 'model' })
    .order('created_at', { ascending: false })
    .limit(1)
    .maybeSingle();
  return Reading.nullable().catch(null).parse(rowOf(answer));
}

/** Throws DatabaseError `not_found` where the person has no such job. */
export async function saveAnalysis(
  db: UserDb,
  jobId: string,
  analysis: JobAnalysisInput,
): Promise<JobAnalysisRow> {
  const row = { ...analysis, job_id: jobId };
  return JobAnalysisRow.parse(dataOf(await db.from('job_analyses').insert(row).select().single()));
}

/** The analysis in a row of the view `jobs_with_analyses`, where some of its columns have other names. */
export function analysisOfView(row: Record<string, unknown>): JobAnalysisRow | null {
  if (row.analysis_id === null) return null;
  return JobAnalysisRow.parse({
    ...row,
    id: row.analysis_id,
    job_id: row.id,
    company: row.analysis_company,
    salary: row.analysis_salary,
    created_at: row.analyzed_at,
  });
}
