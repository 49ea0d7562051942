import type { Application } from '@jobai/shared/application';
import type { Json, Mutation, SyncKind } from '@jobai/shared/sync';

const NOW = '2026-11-20T10:00:00.000Z';

/** A valid application for tests. */
export function application(id: string, changed: Partial<Application> = {}): Application {
  return {
    id,
    jobKey: `greenhouse:acme:${id.toLowerCase()}`,
    ats: 'greenhouse',
    company: 'Acme',
    title: 'Backend Engineer',
    location: 'Remote',
    url: 'https://boards.greenhouse.io/acme/jobs/1',
    status: 'saved',
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    history: [{ at: NOW, from: null, to: 'saved' }],
    createdAt: NOW,
    updatedAt: NOW,
    ...changed,
  };
}

/** The whole of a document as one mutation, of a row that is new. */
export function creation(kind: SyncKind, id: string, doc: object): Mutation {
  const changes = Object.entries(doc).map(([key, value]) => ({
    path: [key],
    value: value as Json,
  }));
  return { mutationId: crypto.randomUUID(), kind, id, baseRev: 0, changes };
}

export function edit(
  kind: SyncKind,
  id: string,
  baseRev: number,
  values: Record<string, Json>,
): Mutation {
  const changes = Object.entries(values).map(([key, value]) => ({ path: key.split('.'), value }));
  return { mutationId: crypto.randomUUID(), kind, id, baseRev, changes };
}

export function deletion(kind: SyncKind, id: string, baseRev: number): Mutation {
  return { mutationId: crypto.randomUUID(), kind, id, baseRev, delete: true };
}
