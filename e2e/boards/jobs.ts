import { jobUrl } from './greenhouse/job.ts';
import { GREENHOUSE_JOBS } from './greenhouse/jobs.ts';

export type PracticeJob = {
  id: string;
  /** Where a person opens the job. */
  url: string;
  /** Host that serves the form itself; differs from the URL's for an embed. */
  host: string;
  company: string;
  title: string;
  embedded: boolean;
};

/** Every posting the practice boards serve. */
export const PRACTICE_JOBS: readonly PracticeJob[] = GREENHOUSE_JOBS.map((job) => ({
  id: job.id,
  url: jobUrl(job),
  host: job.host,
  company: job.post.company_name,
  title: job.post.title,
  embedded: job.careersHost !== undefined,
}));
