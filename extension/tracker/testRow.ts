import type { Application } from '@jobai/shared/application';

/** An entry for tests; moved once, on 1 January 2026. */
export function testRow(parts: Partial<Application> = {}): Application {
  const at = '2026-01-01T12:00:00.000Z';
  const status = parts.status ?? 'applied';
  return {
    id: 'a1',
    jobKey: null,
    ats: null,
    company: 'Acme',
    title: 'Engineer',
    location: '',
    url: null,
    status,
    priority: 'medium',
    salary: null,
    notes: '',
    nextStep: '',
    dueOn: null,
    origin: 'manual',
    receiptId: null,
    history: [{ at, from: null, to: status }],
    createdAt: at,
    updatedAt: at,
    ...parts,
  };
}
