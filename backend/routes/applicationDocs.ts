import type {
  ApplicationInput,
  ApplicationPatch,
  ApplicationView,
} from '@jobai/shared/api/applications';
import type { Application } from '@jobai/shared/application';
import { jobKey } from '@jobai/shared/job';
import { courseOf } from '@jobai/shared/rules/course';
import { jobIdentityFromUrl } from '@jobai/shared/rules/jobUrl';
import { moved } from '@jobai/shared/rules/moves';

/** An application in the reference's words. */
export function applicationView(application: Application, rev: number): ApplicationView {
  return {
    id: application.id,
    company: application.company,
    role: application.title,
    status: application.status,
    applied_date: courseOf(application).appliedAt,
    url: application.url,
    location: application.location,
    salary_range: application.salary,
    notes: application.notes,
    next_step: application.nextStep,
    due_date: application.dueOn,
    priority: application.priority,
    job_key: application.jobKey,
    platform: application.ats,
    origin: application.origin,
    receipt_id: application.receiptId,
    history: application.history,
    created_at: application.createdAt,
    last_updated: application.updatedAt,
    rev,
  };
}

/** The job a link stands for, where it is one of a known system. */
function jobOf(url: string | null): Pick<Application, 'ats' | 'jobKey'> {
  const identity = url ? jobIdentityFromUrl(url) : null;
  return { ats: identity?.ats ?? null, jobKey: identity ? jobKey(identity) : null };
}

export function newApplication(id: string, input: ApplicationInput, now: string): Application {
  const status = input.status ?? 'applied';
  return {
    id,
    ...jobOf(input.url ?? null),
    company: input.company,
    title: input.role,
    location: input.location ?? '',
    url: input.url ?? null,
    status,
    priority: input.priority ?? 'medium',
    salary: input.salary_range ?? null,
    notes: input.notes ?? '',
    nextStep: input.next_step ?? '',
    dueOn: input.due_date ?? null,
    origin: 'manual',
    receiptId: null,
    history: [{ at: input.applied_date ?? now, from: null, to: status }],
    createdAt: now,
    updatedAt: now,
  };
}

/** A change of the status is a move: it is appended to the history, the same status again is none. */
export function changedApplication(
  stands: Application,
  input: ApplicationPatch,
  now: string,
): Application {
  const isManual = stands.origin === 'manual';
  const next: Application = {
    ...moved(stands, input.status ?? stands.status, now),
    // An entry made by a fill keeps the job it was made for, whatever link stands beside it.
    ...(isManual && input.url !== undefined && jobOf(input.url)),
    company: input.company ?? stands.company,
    title: input.role ?? stands.title,
    location: input.location ?? stands.location,
    url: input.url === undefined ? stands.url : input.url,
    priority: input.priority ?? stands.priority,
    salary: input.salary_range === undefined ? stands.salary : input.salary_range,
    notes: input.notes ?? stands.notes,
    nextStep: input.next_step ?? stands.nextStep,
    dueOn: input.due_date === undefined ? stands.dueOn : input.due_date,
  };
  return JSON.stringify(next) === JSON.stringify(stands) ? stands : { ...next, updatedAt: now };
}
