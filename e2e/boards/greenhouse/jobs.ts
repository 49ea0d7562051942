import type { PracticeJob } from '../jobs.ts';
import { type GreenhouseJob, jobUrl } from './job.ts';
import { brennhof } from './jobs/brennhof.ts';
import { larkmoor } from './jobs/larkmoor.ts';
import { pinegate } from './jobs/pinegate.ts';
import { quillhaven } from './jobs/quillhaven.ts';
import { quillhavenSupport } from './jobs/quillhavenSupport.ts';
import { tidewater } from './jobs/tidewater.ts';

/** The ones the main job goes through. */
const PRACTICE: readonly GreenhouseJob[] = [larkmoor, brennhof, pinegate, quillhaven];
/** Every Greenhouse posting that is served. */
export const GREENHOUSE_JOBS: readonly GreenhouseJob[] = [
  ...PRACTICE,
  quillhavenSupport,
  tidewater,
];

const practice = (job: GreenhouseJob): PracticeJob => ({
  ats: 'greenhouse',
  id: job.id,
  url: jobUrl(job),
  host: job.host,
  company: job.post.company_name,
  title: job.post.title,
  frame: job.careersHost === undefined ? null : '#grnhse_iframe',
  alive: '.iti #phone',
  unseen: job.traps.map(({ id }) => id),
});

export const GREENHOUSE_PRACTICE: readonly PracticeJob[] = PRACTICE.map(practice);

/** Beside Quillhaven's first posting: for what goes from one to the other. */
export const QUILLHAVEN_SUPPORT: PracticeJob = practice(quillhavenSupport);

/** A form of the odd widgets; not one of the postings the main job is shown on. */
export const GREENHOUSE_GALLERY: PracticeJob = practice(tidewater);
