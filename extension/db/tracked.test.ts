import { beforeEach, expect, test, vi } from 'vitest';
import {
  addApplication,
  deleteApplication,
  importApplications,
  moveApplication,
  removeApplications,
} from './applications.ts';
import { db } from './database.ts';
import { followApplications, type Tracked } from './tracked.ts';

const entry = { company: 'Acme', title: 'Engineer' };

beforeEach(() => db.applications.clear());

function follow() {
  const stop = new AbortController();
  const told: Tracked[] = [];
  const fault = vi.fn();
  followApplications((tracked) => told.push(tracked), fault, stop.signal);
  return { told, stop, fault, latest: () => told.at(-1) };
}
const names = (tracked: Tracked | undefined) =>
  tracked?.rows
    .map(({ company, status }) => `${company} ${status}`)
    .sort()
    .join(', ');

test('every change is told, and rows that did not change stay the same object', async () => {
  const kept = await addApplication({ ...entry, company: 'Kept' });
  const { latest, told, stop, fault } = follow();
  await vi.waitFor(() => expect(names(latest())).toBe('Kept saved'));
  const before = latest()?.rows[0];

  const { id } = await addApplication(entry);
  await vi.waitFor(() => expect(names(latest())).toBe('Acme saved, Kept saved'));
  const all = vi.spyOn(db.applications, 'toArray');
  await moveApplication(id, 'offer');
  await vi.waitFor(() => expect(names(latest())).toBe('Acme offer, Kept saved'));
  expect(latest()?.rows.find((row) => row.id === kept.id)).toBe(before);
  await deleteApplication(id);
  await vi.waitFor(() => expect(names(latest())).toBe('Kept saved'));
  expect(all).not.toHaveBeenCalled();
  all.mockRestore();

  await db.applications.clear();
  await vi.waitFor(() => expect(names(latest())).toBe(''));
  stop.abort();
  const count = told.length;
  await addApplication(entry);
  expect(told).toHaveLength(count);
  expect(fault).not.toHaveBeenCalled();
});

test('a row that can no longer be read is counted, not shown', async () => {
  const { id } = await addApplication(entry);
  const { latest, stop } = follow();
  await vi.waitFor(() => expect(latest()?.rows).toHaveLength(1));
  await db.applications.update(id, { status: 'lost' as never });
  await vi.waitFor(() => expect(latest()).toEqual({ rows: [], brokenCount: 1 }));
  stop.abort();
});

test('an import is taken as a whole, and can be taken back', async () => {
  const here = await addApplication(entry);
  const rows = Array.from({ length: 500 }, (_, n) => ({ ...here, id: `r${n}`, company: `C${n}` }));
  const { latest, stop } = follow();
  await expect(importApplications([...rows, { ...here, id: '' }])).rejects.toMatchObject({
    code: 'invalid',
  });
  const added = await importApplications([here, ...rows]);
  expect(added).toHaveLength(500);
  await vi.waitFor(() => expect(latest()?.rows).toHaveLength(501));
  await removeApplications(added);
  await vi.waitFor(() => expect(latest()?.rows).toEqual([here]));
  stop.abort();
});

test('what happened earlier is kept with its time', async () => {
  const since = '2026-01-02T11:00:00.000Z';
  const row = await addApplication({ ...entry, status: 'applied', since });
  expect(row.history).toEqual([{ at: since, from: null, to: 'applied' }]);
  expect(row).not.toHaveProperty('since');
});
