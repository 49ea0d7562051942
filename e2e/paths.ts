import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The production build, loaded unpacked; another copy of it by environment. */
export const EXTENSION_DIR = process.env.JOBAI_EXTENSION_DIR ?? join(ROOT, '.output/chrome-mv3');
export const SAMPLE_DIR = join(import.meta.dirname, 'sample');
/** What a run leaves behind for people to look at. */
export const OUT_DIR = join(ROOT, 'out');
