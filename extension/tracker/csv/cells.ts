import { APPLICATION_STATUSES, type Application, Day } from '@jobai/shared/application';
import { noonOf } from '@jobai/shared/rules/days';
import { fold } from '@jobai/shared/rules/labels';

/** Why a cell was not taken; `tracker_csv_<code>` in `_locales`. */
export type CellFault =
  | 'missing'
  | 'status'
  | 'priority'
  | 'amount'
  | 'period'
  | 'day'
  | 'time'
  | 'link'
  | 'tooLong'
  | 'quotes';

/** What a cell says, or why it can't be read. */
export type Read<T> = { value: T } | { fault: CellFault };

type Status = Application['status'];

/** Words of other people's spreadsheets. What could mean two things ("declined") is asked, not guessed. */
const STATUS_WORDS: Record<string, Status> = {
  wishlist: 'saved',
  bookmarked: 'saved',
  'to apply': 'saved',
  submitted: 'applied',
  phone: 'phone_screen',
  screening: 'phone_screen',
  interviewing: 'interview',
  interviews: 'interview',
  offered: 'offer',
  hired: 'accepted',
  ghosted: 'no_reply',
  'no response': 'no_reply',
};

export function readStatus(cell: string): Read<Status> {
  const word = fold(cell.replace(/[_-]+/g, ' '));
  if (!word) return { value: 'saved' };
  const id = word.replaceAll(' ', '_');
  const status = APPLICATION_STATUSES.find((each) => each === id) ?? STATUS_WORDS[word];
  return status ? { value: status } : { fault: 'status' };
}

export function readPriority(cell: string): Read<Application['priority']> {
  const word = fold(cell);
  if (!word) return { value: 'medium' };
  const priority = (['high', 'medium', 'low'] as const).find((each) => each === word);
  return priority ? { value: priority } : { fault: 'priority' };
}

/** Whole amounts: "80000", "80,000", "80 000", "80k"; null when empty. */
export function readAmount(cell: string): Read<number | null> {
  const text = cell.trim();
  if (!text) return { value: null };
  const thousands = /^(\d{1,3}(?:\.\d)?)k$/i.exec(text);
  if (thousands) return { value: Math.round(Number(thousands[1]) * 1000) };
  if (/^\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+$/.test(text)) {
    return { value: Number(text.replace(/\D/g, '')) };
  }
  return /^\d{1,12}(?:\.\d{1,2})?$/.test(text) ? { value: Number(text) } : { fault: 'amount' };
}

type Period = NonNullable<NonNullable<Application['salary']>['period']>;

export function readPeriod(cell: string): Read<Period | null> {
  const word = fold(cell);
  if (!word) return { value: null };
  const period = (['year', 'month', 'day', 'hour'] as const).find((each) => each === word);
  return period ? { value: period } : { fault: 'period' };
}

/** Only `YYYY-MM-DD`: 04/05 is another day on each side of the ocean. */
export function readDay(cell: string): Read<string | null> {
  const text = cell.trim();
  if (!text) return { value: null };
  const day = Day.safeParse(text);
  return day.success ? { value: day.data } : { fault: 'day' };
}

/** A day or an instant, as an instant; null when empty. */
export function readTime(cell: string): Read<string | null> {
  const text = cell.trim();
  if (!text) return { value: null };
  if (Day.safeParse(text).success) return { value: noonOf(text).toISOString() };
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const instant = new Date(isInstant ? text : '');
  return Number.isNaN(instant.getTime()) ? { fault: 'time' } : { value: instant.toISOString() };
}

export function readLink(cell: string): Read<string | null> {
  const text = cell.trim();
  if (!text) return { value: null };
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
  return isWeb ? { value: text } : { fault: 'link' };
}
