import type { InsightCode } from '../api/applications.ts';
import type { Application, ApplicationStatus } from '../application.ts';
import type { AtsId } from '../ats.ts';
import { fold } from './labels.ts';

/** How far one came, read from the history of an application. */
export type Course = {
  /** Left the person's desk: applied, or at a stage that follows. */
  isSent: boolean;
  /** When the employer was written to; null where the history begins later. ISO instant. */
  appliedAt: string | null;
  /** The employer's first answer that was not taken back: any stage after `applied`, or a rejection. */
  answeredAt: string | null;
  hadOffer: boolean;
  lastMoveAt: string;
};

/** Stages in order; what ends an application stands outside of it. */
const STAGE: Partial<Record<ApplicationStatus, number>> = {
  saved: 0,
  applied: 1,
  phone_screen: 2,
  interview: 3,
  offer: 4,
  accepted: 5,
};
const APPLIED = 1;
const OFFER = 4;

/**
 * A move back to an earlier stage takes back what had been said of later ones ("interview" by mistake, back to
 * "applied"); an end takes nothing back.
 */
export function courseOf({ history, status, createdAt }: Application): Course {
  const moves = [...history].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  // A row whose history says nothing of its status, from before there was one.
  if (moves.at(-1)?.to !== status)
    moves.push({ at: moves.at(-1)?.at ?? createdAt, from: null, to: status });
  let stage = 0;
  let appliedAt: string | null = null;
  let answeredAt: string | null = null;
  let isSent = false;
  for (const { at, to } of moves) {
    const next = STAGE[to];
    if (next !== undefined) {
      stage = next;
      isSent = next >= APPLIED;
      if (to === 'applied') appliedAt ??= at;
      if (next < APPLIED) appliedAt = null;
      if (next <= APPLIED) answeredAt = null;
      else answeredAt ??= at;
    } else if (to === 'rejected') {
      isSent = true;
      answeredAt ??= at;
    } else if (to === 'no_reply') isSent = true;
  }
  return {
    isSent,
    appliedAt,
    answeredAt,
    hadOffer: stage >= OFFER,
    lastMoveAt: moves.at(-1)?.at ?? createdAt,
  };
}

/** What there is to say beyond the numbers, as a code and in words. */
export type Insight = { code: InsightCode; text: string };

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

/** Smaller groups are no evidence. */
const MIN_GROUP = 5;
/** Days without a move after which silence is worth a word. */
const SILENT_DAYS = 14;
const DAY_MS = 86_400_000;
const WAITING: readonly ApplicationStatus[] = ['applied', 'phone_screen', 'interview'];
const ENDED: readonly ApplicationStatus[] = ['accepted', 'rejected', 'withdrawn'];

const SYSTEMS: Record<AtsId, string> = {
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
};

type Followed = { application: Application; course: Course };

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

const entries = (count: number) => (count === 1 ? '1 application' : `${count} applications`);
const wholeDays = (days: number) => (Math.round(days) === 1 ? '1 day' : `${Math.round(days)} days`);

function insightsOf(
  all: readonly Followed[],
  sent: readonly Followed[],
  days: readonly number[],
  now: Date,
  today: string,
): Insight[] {
  const insights: Insight[] = [];
  const due = all.filter(
    ({ application: { dueOn, status } }) => dueOn && dueOn <= today && !ENDED.includes(status),
  ).length;
  if (due > 0) insights.push({ code: 'due', text: `${entries(due)} with something due by today.` });
  const silent = all.filter(
    ({ application: { status }, course }) =>
      WAITING.includes(status) &&
      now.getTime() - Date.parse(course.lastMoveAt) >= SILENT_DAYS * DAY_MS,
  ).length;
  if (silent > 0)
    insights.push({
      code: 'silent',
      text: `${entries(silent)} without a move for ${SILENT_DAYS} days or more.`,
    });
  const systems = compared(sent, ({ application: { ats } }) => (ats ? SYSTEMS[ats] : null));
  if (systems) insights.push({ code: 'systems', text: systems });
  const priority = compared(sent, ({ application }) =>
    application.priority === 'high' ? 'High priority' : 'Other priorities',
  );
  if (priority) insights.push({ code: 'priority', text: priority });
  const slowest = days.at(-1);
  if (days.length >= MIN_GROUP && slowest !== undefined)
    insights.push({ code: 'slowest', text: `The slowest answer took ${wholeDays(slowest)}.` });
  return insights;
}

/** How many of each group were answered, as counts; null unless two groups are large enough to be compared. */
function compared(
  sent: readonly Followed[],
  groupOf: (each: Followed) => string | null,
): string | null {
  const groups = new Map<string, { sent: number; answered: number }>();
  for (const each of sent) {
    const name = groupOf(each);
    if (!name) continue;
    const known = groups.get(name) ?? { sent: 0, answered: 0 };
    const answered = known.answered + (each.course.answeredAt ? 1 : 0);
    groups.set(name, { sent: known.sent + 1, answered });
  }
  const large = [...groups]
    .filter(([, group]) => group.sent >= MIN_GROUP)
    .sort(([, a], [, b]) => b.answered / b.sent - a.answered / a.sent);
  if (large.length < 2) return null;
  const parts = large.map(([name, group]) => `${name} ${group.answered} of ${group.sent}`);
  return `Answered: ${parts.join(', ')}.`;
}
