import type { PracticeJob } from '../jobs.ts';
import { ASHBY_HOST, type AshbyJob, jobUrl } from './job.ts';
import { cindervale } from './jobs/cindervale.ts';
import { fernhollow } from './jobs/fernhollow.ts';
import { hollinspark } from './jobs/hollinspark.ts';
import { oskarsen } from './jobs/oskarsen.ts';

/** Every Ashby posting that is served. */
export const ASHBY_JOBS: readonly AshbyJob[] = [cindervale, fernhollow, oskarsen, hollinspark];

export const ASHBY_PRACTICE: readonly PracticeJob[] = ASHBY_JOBS.map((job) => ({
  ats: 'ashby',
  id: job.id,
  url: jobUrl(job),
  host: ASHBY_HOST,
  company: job.organization.name,
  title: job.posting.title,
  frame: job.careersHost === undefined ? null : '#ashby_embed_iframe',
  alive: '#_systemfield_name',
  unseen: job.traps.map(({ id }) => id),
}));
