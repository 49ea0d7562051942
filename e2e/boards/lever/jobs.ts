import type { PracticeJob } from '../jobs.ts';
import { applyUrl, type LeverJob } from './job.ts';
import { cobalt } from './jobs/cobalt.ts';
import { fennvaart } from './jobs/fennvaart.ts';
import { ostler } from './jobs/ostler.ts';

/** Every Lever posting that is served. */
export const LEVER_JOBS: readonly LeverJob[] = [cobalt, fennvaart, ostler];

export const LEVER_PRACTICE: readonly PracticeJob[] = LEVER_JOBS.map((job) => ({
  ats: 'lever',
  id: job.id,
  url: applyUrl(job),
  host: job.host,
  company: job.company,
  title: job.title,
  frame: null,
  alive: '#application-form #btn-submit',
  unseen: job.traps.map(({ name }) => name),
}));
