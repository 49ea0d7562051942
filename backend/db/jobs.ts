import type { BrokenRow } from '@jobai/shared/api/common';
import { JOB_SOURCES } from '@jobai/shared/api/jobs';
import { AtsId } from '@jobai/shared/ats';
import { SalaryRange } from '@jobai/shared/job';
import * as z from 'zod';
import { dataOf, rowOf } from './answer.ts';
import type { UserDb } from './client.ts';
import { analysisOfView, type JobAnalysisRow } from './jobAnalyses.ts';
import { problemsOf } from './synced.ts';

export const JobSource = z.enum(JOB_SOURCES);

/** A posting the person looked for or kept. Texts are as the employer wrote them: untrusted. */
export const JobRow = z.object({
  id: z.uuid(),
  /** `jobKey` of shared/job.ts, or `url:` and the canonical address. */
  job_key: z.string(),
  ats: AtsId.nullable(),
  tenant: z.string().nullable(),
  external_id: z.string().nullable(),
  url: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string(),
  country_code: z.string().nullable(),
  posting: z.string(),
  salary: SalaryRange.nullable(),
  language: z.string(),
  source: JobSource,
  /** `YYYY-MM-DD`. */
  posted_on: z.string().nullable(),
  /** When the posting was seen to be gone. */
  closed_at: z.string().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
});
export type JobRow = z.infer<typeof JobRow>;

/** What is saved of a posting; what is absent stays as it is, or takes its default in a new row. */
export type JobInput = Pick<JobRow, 'job_key' | 'url'> &
  Partial<Omit<JobRow, 'id' | 'job_key' | 'url' | 'created_at' | 'updated_at'>>;

/** A job beside its latest analysis, null where it has none. */
export interface JobWithAnalysis {
  job: JobRow;
  analysis: JobAnalysisRow | null;
}

/** Saves a posting; one that is kept already, by its `job_key`, is brought up to date. */
export async function saveJob(db: UserDb, job: JobInput): Promise<JobRow> {
  const answer = await db
    .from('jobs')
    .upsert(job, { onConflict: 'user_id,job_key' })
    .select()
    .single();
  return JobRow.parse(dataOf(answer));
}

/** A row that no longer fits its schema comes as broken. */
export async function getJob(
  db: UserDb,
  id: string,
): Promise<JobWithAnalysis | { broken: BrokenRow } | null> {
  const row = rowOf(await db.from('jobs_with_analyses').select().eq('id', id).maybeSingle());
  return row && withAnalysis(row);
}

/** The id of a posting that is kept already. */
export async function jobIdByKey(db: UserDb, jobKey: string): Promise<string | null> {
  const row = rowOf(await db.from('jobs').select('id').eq('job_key', jobKey).maybeSingle());
  return row && z.uuid().parse(row.id);
}

export interface JobQuery {
  limit: number;
  offset: number;
  /** 0–100; leaves out jobs without an analysis. */
  minScore?: number;
  source?: z.infer<typeof JobSource>;
}

/** Jobs with their latest analysis, the best match first, those without one last. `total`: without `limit`. */
export async function listJobs(
  db: UserDb,
  { limit, offset, minScore, source }: JobQuery,
): Promise<{ jobs: JobWithAnalysis[]; broken: BrokenRow[]; total: number }> {
  const asked = (head: boolean) => {
    let query = db.from('jobs_with_analyses').select('*', { count: 'exact', head });
    if (minScore !== undefined) query = query.gte('match_score', minScore);
    if (source) query = query.eq('source', source);
    return query;
  };
  const answer = await asked(false)
    .order('match_score', { ascending: false, nullsFirst: false })
    .order('created_at', { ascending: false })
    .order('id')
    .range(offset, offset + limit - 1);
  // PostgREST refuses a page beyond the last one; it is an empty page.
  if (answer.error?.code === 'PGRST103')
    return { jobs: [], broken: [], total: (await asked(true)).count ?? 0 };
  const rows = dataOf(answer).map(withAnalysis);
  const jobs = rows.flatMap((row) => ('broken' in row ? [] : [row]));
  const broken = rows.flatMap((row) => ('broken' in row ? [row.broken] : []));
  return { jobs, broken, total: answer.count ?? rows.length };
}

function withAnalysis(row: Record<string, unknown>): JobWithAnalysis | { broken: BrokenRow } {
  const job = JobRow.safeParse(row);
  if (job.success) return { job: job.data, analysis: analysisOfView(row) };
  return { broken: { id: String(row.id), problems: problemsOf(job.error) } };
}
