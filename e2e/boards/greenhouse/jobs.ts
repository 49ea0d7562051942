import type { PracticeJob } from '../jobs.ts';
import { type GreenhouseJob, jobUrl } from './job.ts';
import { brennhof } from './jobs/brennhof.ts';
import { larkmoor } from './jobs/larkmoor.ts';
import { pinegate } from './jobs/pinegate.ts';
import { quillhaven } from './jobs/quillhaven.ts';

/** Every Greenhouse posting that is served. */
export const GREENHOUSE_JOBS: readonly GreenhouseJob[] = [larkmoor, brennhof, pinegate, quillhaven];

export const GREENHOUSE_PRACTICE: readonly PracticeJob[] = GREENHOUSE_JOBS.map((job) => ({
  ats: 'greenhouse',
  id: job.id,
  url: jobUrl(job),
  host: job.host,
  company: job.post.company_name,
  title: job.post.title,
  frame: job.careersHost === undefined ? null : '#grnhse_iframe',
  alive: '.iti #phone',
  unseen: job.traps.map(({ id }) => id),
}));
