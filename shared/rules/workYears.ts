import type { Profile } from '../profile.ts';

/** Months since year 0; `edge` decides how a bare year counts. */
function monthNumber(date: string, edge: 'start' | 'end'): number {
  const [year = '', month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : edge === 'start' ? 0 : 11);
}

/** Years of work up to `now`, overlapping jobs counted once; null when a job has no start. */
export function yearsOfWork({
  profile,
  now,
}: {
  profile: Pick<Profile, 'work'>;
  now: Date;
}): number | null {
  const work = profile.work ?? [];
  if (!work.length || work.some((job) => !job.startDate)) return null;
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const spans = work
    .map((job) => ({
      from: monthNumber(job.startDate ?? '', 'start'),
      // The month a job ended in was worked in.
      to: job.endDate ? Math.min(monthNumber(job.endDate, 'end') + 1, today) : today,
    }))
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = 0;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months / 12;
}
