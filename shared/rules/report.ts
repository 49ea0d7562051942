import type { Application, ApplicationStatus } from '../application.ts';
import { type Course, courseOf } from './course.ts';
import { type Followed, type Insight, insightsOf } from './insights.ts';
import { fold } from './labels.ts';

/** The reference's tracker report. Rates in percent with one decimal, times in days with one; null: nothing to count. */
export type TrackerReport = {
  /** Everything tracked, saved postings too. */
  total_tracked: number;
  /** What was sent. */
  total_applications: number;
  by_status: Record<ApplicationStatus, number>;
  /** Of what was sent, how much came to an offer. */
  success_rate: number | null;
  /** Of what was sent, how much the employer answered, rejections included. */
  response_rate: number | null;
  /** From applying to the first answer, over those answered whose day of applying is known. */
  avg_response_time: number | null;
  median_response_time: number | null;
  /** Employers with most applications sent, at most five; equal ones by name. */
  top_companies: string[];
  insights: Insight[];
};

const DAY_MS = 86_400_000;

const round = (value: number) => Math.round(value * 10) / 10;
const percent = (part: number, whole: number) => (whole === 0 ? null : round((100 * part) / whole));

/** `statuses`: every status, so that each is counted, also with 0. `today`: the person's own day, `YYYY-MM-DD`. */
export function trackerReport(
  applications: readonly Application[],
  statuses: readonly ApplicationStatus[],
  now: Date,
  today: string,
): TrackerReport {
  const all = applications.map((application) => ({ application, course: courseOf(application) }));
  const sent = all.filter(({ course }) => course.isSent);
  const answered = sent.filter(({ course }) => course.answeredAt);
  const days = sent.flatMap(({ course }) => responseDays(course) ?? []).sort((a, b) => a - b);
  const count = (status: ApplicationStatus) =>
    applications.filter((application) => application.status === status).length;
  return {
    total_tracked: all.length,
    total_applications: sent.length,
    by_status: Object.fromEntries(statuses.map((status) => [status, count(status)])) as Record<
      ApplicationStatus,
      number
    >,
    success_rate: percent(sent.filter(({ course }) => course.hadOffer).length, sent.length),
    response_rate: percent(answered.length, sent.length),
    avg_response_time:
      days.length === 0 ? null : round(days.reduce((sum, each) => sum + each, 0) / days.length),
    median_response_time: medianOf(days),
    top_companies: topCompanies(sent),
    insights: insightsOf(all, sent, days, now, today),
  };
}

/** null: not answered, or the day of applying is not known. */
function responseDays({ appliedAt, answeredAt }: Course): number | null {
  if (!appliedAt || !answeredAt) return null;
  return Math.max(0, Date.parse(answeredAt) - Date.parse(appliedAt)) / DAY_MS;
}

function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return round(sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2);
}

function topCompanies(sent: readonly Followed[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { application } of sent) {
    const key = fold(application.company);
    if (!key) continue;
    const known = counts.get(key) ?? { name: application.company, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([, { name }]) => name);
}
