import {
  APPLICATION_STATUSES,
  type Application,
  type ApplicationStatus,
  ENDED_STATUSES,
} from '@jobai/shared/application';
import { fold } from '@jobai/shared/rules/labels';

export type Show = 'all' | 'open' | 'due' | 'silent';
export type Filter = {
  query: string;
  status: ApplicationStatus | 'all';
  priority: Application['priority'] | 'all';
  show: Show;
};
export const NO_FILTER: Filter = { query: '', status: 'all', priority: 'all', show: 'all' };

export const SORT_KEYS = ['title', 'company', 'status', 'priority', 'dueOn', 'updatedAt'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { by: SortKey; descending: boolean };

/** Folding is the slow part of a search; rows are never changed in place. */
const folded = new WeakMap<Application, string>();

function searchText(row: Application): string {
  const known = folded.get(row);
  if (known !== undefined) return known;
  const text = fold([row.company, row.title, row.location, row.nextStep, row.notes].join('\n'));
  folded.set(row, text);
  return text;
}

export function isDue({ dueOn, status }: Application, today: string): boolean {
  return dueOn !== null && dueOn <= today && !ENDED_STATUSES.has(status);
}

/** Rows that fit every part of the filter, in the order given. `isSilent` comes with the person's setting. */
export function filterRows(
  rows: readonly Application[],
  { query, status, priority, show }: Filter,
  today: string,
  isSilent: (row: Application) => boolean,
): Application[] {
  const words = fold(query).split(' ').filter(Boolean);
  const shows = {
    all: () => true,
    open: (row) => !ENDED_STATUSES.has(row.status),
    due: (row) => isDue(row, today),
    silent: isSilent,
  } satisfies Record<Show, (row: Application) => boolean>;
  return rows.filter(
    (row) =>
      (status === 'all' || row.status === status) &&
      (priority === 'all' || row.priority === priority) &&
      shows[show](row) &&
      (words.length === 0 || words.every((word) => searchText(row).includes(word))),
  );
}

const { compare } = new Intl.Collator(undefined, { numeric: true });
const PRIORITY_ORDER = { high: 0, medium: 1, low: 2 };

const COMPARE = {
  title: (a, b) => compare(a.title, b.title),
  company: (a, b) => compare(a.company, b.company),
  status: (a, b) => APPLICATION_STATUSES.indexOf(a.status) - APPLICATION_STATUSES.indexOf(b.status),
  priority: (a, b) => PRIORITY_ORDER[a.priority] - PRIORITY_ORDER[b.priority],
  dueOn: (a, b) => order(a.dueOn ?? '', b.dueOn ?? ''),
  updatedAt: (a, b) => order(a.updatedAt, b.updatedAt),
} satisfies Record<SortKey, (a: Application, b: Application) => number>;

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy. Rows without a due day stand last in either direction; ties keep the latest change first. */
export function sortRows(rows: readonly Application[], { by, descending }: Sort): Application[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (by === 'dueOn' && (a.dueOn === null) !== (b.dueOn === null))
      return a.dueOn === null ? 1 : -1;
    return sign * COMPARE[by](a, b) || order(b.updatedAt, a.updatedAt);
  });
}

/** The board's columns: the latest change first. */
export function byStatus(rows: readonly Application[]): Record<ApplicationStatus, Application[]> {
  const columns = Object.fromEntries(
    APPLICATION_STATUSES.map((status) => [status, [] as Application[]]),
  ) as Record<ApplicationStatus, Application[]>;
  for (const row of sortRows(rows, { by: 'updatedAt', descending: true })) {
    columns[row.status].push(row);
  }
  return columns;
}

/** Open entries by their due day. */
export function byDay(rows: readonly Application[]): Map<string, Application[]> {
  const days = new Map<string, Application[]>();
  for (const row of rows) {
    if (row.dueOn === null || ENDED_STATUSES.has(row.status)) continue;
    const entries = days.get(row.dueOn);
    if (entries) entries.push(row);
    else days.set(row.dueOn, [row]);
  }
  return days;
}
