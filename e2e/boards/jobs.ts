import { ASHBY_PRACTICE } from './ashby/jobs.ts';
import { GREENHOUSE_PRACTICE } from './greenhouse/jobs.ts';
import { LEVER_PRACTICE } from './lever/jobs.ts';

export type PracticeJob = {
  ats: 'greenhouse' | 'lever' | 'ashby';
  /** As the ATS names it: digits or a UUID. */
  id: string;
  /** Where a person opens the job. */
  url: string;
  /** Host that serves the form itself; differs from the URL's for an embed. */
  host: string;
  company: string;
  title: string;
  /** Selector of the frame that holds the form on an employer's own page; null where the form is the page. */
  frame: string | null;
  /** Visible in the form's document once the form is alive. */
  alive: string;
  /** Inputs nobody sees, by id or name. */
  unseen: readonly string[];
};

/** Every posting the practice boards serve. */
export const PRACTICE_JOBS: readonly PracticeJob[] = [
  ...GREENHOUSE_PRACTICE,
  ...LEVER_PRACTICE,
  ...ASHBY_PRACTICE,
];
