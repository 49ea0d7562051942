import type { GreenhouseJob } from './job.ts';
import { brennhof } from './jobs/brennhof.ts';
import { larkmoor } from './jobs/larkmoor.ts';
import { pinegate } from './jobs/pinegate.ts';
import { quillhaven } from './jobs/quillhaven.ts';

/** Every Greenhouse posting that is served. */
export const GREENHOUSE_JOBS: readonly GreenhouseJob[] = [larkmoor, brennhof, pinegate, quillhaven];
