import type { InsightCode } from '../api/applications.ts';
import type { Application, ApplicationStatus } from '../application.ts';
import type { AtsId } from '../ats.ts';
import type { Course } from './course.ts';

/** What there is to say beyond the numbers, as a code and in words. */
export type Insight = { code: InsightCode; text: string };

export type Followed = { application: Application; course: Course };

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

const entries = (count: number) => (count === 1 ? '1 application' : `${count} applications`);
const wholeDays = (days: number) => (Math.round(days) === 1 ? '1 day' : `${Math.round(days)} days`);

/** What is due, what is silent, how groups compare. `days`: times of answers, sorted. `today`: `YYYY-MM-DD`. */
export function insightsOf(
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
