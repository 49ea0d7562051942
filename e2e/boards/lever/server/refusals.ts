import { controlsOf } from '../controls.ts';
import type { LeverJob } from '../job.ts';
import { answersOf, textOf } from './answers.ts';
import { isPlace } from './search.ts';

/** What the server itself refuses, by control name. */
export function refusals(job: LeverJob, sent: FormData): Record<string, string> {
  const answers = answersOf(job, sent);
  const errors: Record<string, string> = {};
  for (const { name, kind, required } of controlsOf(job)) {
    if (!required || answers[name] !== undefined) continue;
    errors[name] = kind === 'file' ? '✱ Please attach a file' : '✱ This field is required';
  }
  const location = textOf(sent, 'location');
  if (location && !isPlace(textOf(sent, 'selectedLocation'), location)) {
    errors.location = '✱ Please select a location from the list';
  }
  return errors;
}
