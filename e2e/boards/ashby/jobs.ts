import type { PracticeJob } from '../jobs.ts';
import { ASHBY_HOST, type AshbyJob, jobUrl } from './job.ts';
import { cindervale } from './jobs/cindervale.ts';
import { fernhollow } from './jobs/fernhollow.ts';
import { hollinspark } from './jobs/hollinspark.ts';
import { oskarsen } from './jobs/oskarsen.ts';
import { saltmarsh } from './jobs/saltmarsh.ts';

const PRACTICE: readonly AshbyJob[] = [cindervale, fernhollow, oskarsen, hollinspark];
/** Every Ashby posting that is served. */
export const ASHBY_JOBS: readonly AshbyJob[] = [...PRACTICE, saltmarsh];

const practice = (job: AshbyJob): PracticeJob => ({
  ats: 'ashby',
  id: job.id,
  url: jobUrl(job),
  host: ASHBY_HOST,
  company: job.organization.name,
  title: job.posting.title,
  frame: job.careersHost === undefined ? null : '#ashby_embed_iframe',
  alive: '#_systemfield_name',
  unseen: job.traps.map(({ id }) => id),
});

export const ASHBY_PRACTICE = PRACTICE.map(practice);
/** A form of the odd widgets; not one of the postings the main job is shown on. */
export const ASHBY_GALLERY = practice(saltmarsh);
