import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Profile } from '@jobai/shared/profile';
import { SAMPLE_DIR } from '../../paths.ts';

/** The made-up person every run fills for. */
export const RESUME = join(SAMPLE_DIR, 'ines-marlow-resume.pdf');
export const PROFILE = Profile.parse(
  JSON.parse(readFileSync(join(SAMPLE_DIR, 'profile.json'), 'utf8')),
);
