import type { Application, ApplicationStatus } from '@jobai/shared/application';
import { noonOf } from '@jobai/shared/rules/days';
import type { ApplicationEdit, NewApplication } from '../../db/applications.ts';
import { readAmount, readLink } from '../../tracker/csv/cells.ts';

type Period = NonNullable<Application['salary']>['period'];

/** What the form holds, as typed. */
export type EntryDraft = Pick<
  Application,
  'company' | 'title' | 'location' | 'priority' | 'nextStep' | 'notes'
> & {
  url: string;
  dueOn: string;
  salaryMin: string;
  salaryMax: string;
  currency: string;
  period: NonNullable<Period> | '';
};

export type DraftFaults = Partial<
  Record<keyof EntryDraft, 'missing' | 'link' | 'amount' | 'order' | 'notes'>
>;

export const PRIORITIES = ['high', 'medium', 'low'] as const;

export function draftOf(row: Application | null): EntryDraft {
  const { salary } = row ?? { salary: null };
  return {
    company: row?.company ?? '',
    title: row?.title ?? '',
    location: row?.location ?? '',
    priority: row?.priority ?? 'medium',
    nextStep: row?.nextStep ?? '',
    notes: row?.notes ?? '',
    url: row?.url ?? '',
    dueOn: row?.dueOn ?? '',
    salaryMin: String(salary?.min ?? ''),
    salaryMax: String(salary?.max ?? ''),
    currency: salary?.currency ?? '',
    period: salary?.period ?? '',
  };
}

export const NOTES_LIMIT = 20_000;

type Stored = Required<Omit<ApplicationEdit, 'receiptId' | 'followUpDismissedAt'>>;

/** The draft as it would be stored, and what is wrong with it. */
export function readDraft(draft: EntryDraft): { stored: Stored; faults: DraftFaults } {
  const faults: DraftFaults = {};
  if (!draft.company.trim()) faults.company = 'missing';
  if (!draft.title.trim()) faults.title = 'missing';
  if (draft.notes.length > NOTES_LIMIT) faults.notes = 'notes';
  const link = readLink(draft.url);
  if ('fault' in link) faults.url = 'link';
  const amount = (key: 'salaryMin' | 'salaryMax') => {
    const read = readAmount(draft[key]);
    if ('value' in read) return read.value;
    faults[key] = 'amount';
    return null;
  };
  const min = amount('salaryMin');
  const max = amount('salaryMax');
  if (min !== null && max !== null && min > max) faults.salaryMax = 'order';
  const salary =
    min === null && max === null
      ? null
      : { min, max, currency: draft.currency.trim().toUpperCase(), period: draft.period || null };
  const stored: Stored = {
    company: draft.company.trim(),
    title: draft.title.trim(),
    location: draft.location.trim(),
    url: 'value' in link ? link.value : null,
    priority: draft.priority,
    salary,
    notes: draft.notes,
    nextStep: draft.nextStep,
    dueOn: draft.dueOn || null,
  };
  return { stored, faults };
}

/** Only what differs from the row: what another page changed meanwhile stays as it is there. */
export function editOf(row: Application, stored: Stored): ApplicationEdit {
  const changed = Object.entries(stored).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(row[key as keyof Stored] ?? null),
  );
  return Object.fromEntries(changed);
}

/** An entry made elsewhere: it came into its status on `since`, a day; '' means now. */
export function newEntryOf(
  stored: Stored,
  status: ApplicationStatus,
  since: string,
): NewApplication {
  return { ...stored, status, ...(since && { since: noonOf(since).toISOString() }) };
}
