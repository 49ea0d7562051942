import { controlsOf } from '../controls.ts';
import type { LeverJob } from '../job.ts';
import { answersOf, textOf } from './answers.ts';
import { isPlace } from './search.ts';
import { SIGNATURE } from './unseen.ts';

const MISSING = '✱ This field is required';

/** What the server itself refuses, by control name. */
export function refusals(job: LeverJob, sent: FormData): Record<string, string> {
  const answers = answersOf(job, sent);
  const errors: Record<string, string> = {};
  for (const { name, kind, required } of controlsOf(job)) {
    if (!required || answers[name] !== undefined) continue;
    errors[name] = kind === 'file' ? '✱ Please attach a file' : MISSING;
  }
  const location = textOf(sent, 'location');
  if (location && !isPlace(textOf(sent, 'selectedLocation'), location)) {
    errors.location = '✱ Please select a location from the list';
  }
  for (const name of answers['eeo[disability]'] ? SIGNATURE : []) {
    if (answers[name] === undefined) errors[name] = MISSING;
  }
  return errors;
}
