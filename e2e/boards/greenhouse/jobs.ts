import type { GreenhouseJob } from './job.ts';
import { larkmoor } from './jobs/larkmoor.ts';

/** Every Greenhouse posting that is served. */
export const GREENHOUSE_JOBS: readonly GreenhouseJob[] = [larkmoor];
