import { createRoute } from '@hono/zod-openapi';
import { ScorePart } from '@jobai/shared/analysis';
import {
  JOB_SOURCES,
  JobDetail,
  JobInput,
  JobList,
  type JobResult,
  JobSaved,
} from '@jobai/shared/api/jobs';
import { Problem } from '@jobai/shared/errors';
import { jobKey, type SalaryRange } from '@jobai/shared/job';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { urlKey } from '@jobai/shared/rules/urlKey';
import * as z from 'zod';
import { brokenProblem } from '../db/editRow.ts';
import { getJob, type JobWithAnalysis, jobIdByKey, listJobs, saveJob } from '../db/jobs.ts';
import { newRoutes } from '../http/appEnv.ts';
import { json, jsonBody, PageQuery, problem } from '../http/bodies.ts';
import { pageOf } from '../http/page.ts';
import { instant, listFields, notYours, refuseOther, userDb } from './common.ts';

const PATH = '/api/jobs';
const tags = ['jobs'];

const results = createRoute({
  ...{
    method: 'get',
    path: `${PATH}/results`,
    tags,
    summary: 'Kept postings, the best match first',
  },
  request: {
    query: PageQuery.extend({
      /** Leaves out what is not analysed; every posting where it is not said. */
      min_score: z.coerce.number().int().min(0).max(100).optional(),
      source: z.enum(JOB_SOURCES).optional(),
    }),
  },
  responses: { 200: json('One page', JobList) },
});
const save = createRoute({
  ...{ method: 'post', path: `${PATH}/save`, tags, summary: 'Keep a posting' },
  description:
    'By what its address stands for: another spelling of it brings the same posting up to date.',
  request: { body: jsonBody(JobInput) },
  responses: {
    ...notYours,
    200: json('It was kept before', JobSaved),
    201: json('It is kept', JobSaved),
  },
});
const read = createRoute({
  ...{ method: 'get', path: `${PATH}/{id}`, tags, summary: 'One posting with its analysis' },
  request: { params: z.object({ id: z.uuid() }) },
  responses: {
    200: json('The posting', JobDetail),
    404: problem('No such posting'),
    409: problem('The stored one no longer fits'),
  },
});

/** "150000–200000 USD per year", as far as it is known. */
function salaryText(salary: SalaryRange | null): string | null {
  if (!salary) return null;
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  if (amounts.length === 0) return null;
  const range = [...new Set(amounts)].join('–');
  return `${range} ${salary.currency}${salary.period ? ` per ${salary.period}` : ''}`.trim();
}

function common({ job, analysis }: JobWithAnalysis) {
  return {
    id: job.id,
    title: job.title,
    company: job.company,
    location: job.location,
    url: job.url,
    platform: job.ats,
    source: job.source,
    salary: analysis?.salary ?? salaryText(job.salary),
    salary_range: job.salary,
    created_at: instant(job.created_at),
    analyzed_at: analysis && instant(analysis.created_at),
  };
}

function result(row: JobWithAnalysis): z.infer<typeof JobResult> {
  const { analysis } = row;
  return {
    ...common(row),
    match_score: analysis?.match_score ?? null,
    tech_stack: analysis?.tech_stack ?? [],
    matching_skills: analysis?.matching_skills ?? [],
    missing_skills: analysis?.missing_skills ?? [],
  };
}

function detail(row: JobWithAnalysis): z.infer<typeof JobDetail> {
  const { job, analysis } = row;
  return {
    ...common(row),
    posting: job.posting,
    analysis: analysis && {
      role: analysis.role,
      company: analysis.company,
      match_score: analysis.match_score,
      matching_skills: analysis.matching_skills,
      missing_skills: analysis.missing_skills,
      tech_stack: analysis.tech_stack,
      gap_analysis_advice: analysis.gap_analysis_advice,
      salary: analysis.salary,
      reasoning: analysis.reasoning,
      breakdown: z.array(ScorePart).catch([]).parse(analysis.breakdown),
      method: analysis.method,
    },
  };
}

function readable(row: Awaited<ReturnType<typeof getJob>>): JobWithAnalysis {
  if (!row) throw new Problem('not_found');
  if ('broken' in row) throw brokenProblem(row.broken);
  return row;
}

/** Columns of what was sent; what was not stays as it is. */
export function jobColumns(input: JobInput) {
  const identity = jobIdentityFromUrl(input.url);
  const { url, title, company, location, posting, language, source } = input;
  return {
    job_key: identity ? jobKey(identity) : urlKey(url),
    url,
    ...(identity && {
      ats: identity.ats,
      tenant: identity.tenant,
      external_id: identity.jobId,
    }),
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    ...(location !== undefined && { location }),
    ...(input.country_code !== undefined && { country_code: input.country_code }),
    ...(posting !== undefined && { posting }),
    ...(input.salary_range !== undefined && { salary: input.salary_range }),
    ...(language !== undefined && { language }),
    ...(source !== undefined && { source }),
  };
}

/** Postings the person keeps. */
export function jobRoutes() {
  return (
    newRoutes()
      .openapi(results, async (c) => {
        const { min_score, source, ...query } = c.req.valid('query');
        const page = { ...pageOf(query, c.var.settings), minScore: min_score, source };
        const { jobs, ...told } = await listJobs(userDb(c), page);
        return c.json({ jobs: jobs.map(result), ...listFields(c, query, told) }, 200);
      })
      .openapi(save, async (c) => {
        const input = c.req.valid('json');
        refuseOther(c, input.user_id);
        const db = userDb(c);
        const job = jobColumns(input);
        const known = await jobIdByKey(db, job.job_key);
        const { id } = await saveJob(db, job);
        const kept = readable(await getJob(db, id));
        const answer = { status: 'success' as const, job_id: id, job: detail(kept) };
        return known
          ? c.json({ ...answer, created: false }, 200)
          : c.json({ ...answer, created: true }, 201);
      })
      // After the words that stand at its place.
      .openapi(read, async (c) => {
        const row = readable(await getJob(userDb(c), c.req.valid('param').id));
        return c.json(detail(row), 200);
      })
  );
}
