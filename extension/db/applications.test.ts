import type { Application, ApplicationStatus } from '@jobai/shared/application';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  applicationsByJob,
  countDue,
  dueApplications,
  recentApplications,
  searchApplications,
} from './applicationLists.ts';
import {
  addApplication,
  deleteApplication,
  getApplication,
  moveApplication,
  restoreApplication,
  undoLastMove,
  updateApplication,
} from './applications.ts';
import { db } from './database.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 12));
const entry = { company: 'Acme', title: 'Engineer' };

const counting = new Set<() => number>();
beforeEach(() => db.applications.clear());
afterEach(() => {
  for (const stop of counting) stop();
});

/** Counts rows that are read from here on, until it is stopped. */
function countReads() {
  let read = 0;
  const count = <T>(row: T) => {
    read += row === undefined ? 0 : 1;
    return row;
  };
  db.applications.hook('reading', count);
  const stop = () => {
    db.applications.hook('reading').unsubscribe(count);
    counting.delete(stop);
    return read;
  };
  counting.add(stop);
  return { stop };
}

describe('moves', () => {
  test('each is kept with its time, and taken back one by one', async () => {
    const { id } = await addApplication(entry, day(1));
    await moveApplication(id, 'applied', day(2));
    const moved = await moveApplication(id, 'rejected', day(3));
    expect(moved.history).toEqual([
      { at: day(1).toISOString(), from: null, to: 'saved' },
      { at: day(2).toISOString(), from: 'saved', to: 'applied' },
      { at: day(3).toISOString(), from: 'applied', to: 'rejected' },
    ]);
    expect(await undoLastMove(id)).toMatchObject({ status: 'applied' });
    expect(await undoLastMove(id)).toMatchObject({ status: 'saved' });
    expect((await undoLastMove(id)).history).toHaveLength(1);
  });

  test('an undo takes back the very move it was offered for, never a later one', async () => {
    const { id } = await addApplication(entry, day(1));
    const moved = await moveApplication(id, 'applied', day(2));
    await moveApplication(id, 'interview', day(3));
    await expect(undoLastMove(id, moved)).rejects.toMatchObject({ code: 'movedSince' });
    expect(await getApplication(id)).toMatchObject({ status: 'interview' });
    await undoLastMove(id);
    expect(await undoLastMove(id, moved)).toMatchObject({ status: 'saved' });
  });

  test('the same status is no move', async () => {
    const { id } = await addApplication(entry, day(1));
    const same = await moveApplication(id, 'saved', day(2));
    expect(same.history).toHaveLength(1);
    expect(same.updatedAt).toBe(day(1).toISOString());
  });

  test('two moves at once are both kept', async () => {
    const { id } = await addApplication(entry);
    await Promise.all([moveApplication(id, 'applied'), moveApplication(id, 'interview')]);
    expect((await getApplication(id))?.history).toHaveLength(3);
  });

  test('a thousand moves later the latest ones are kept', async () => {
    const row = await addApplication(entry);
    const history = Array.from({ length: 1000 }, () => row.history[0]);
    await db.applications.update(row.id, { history: history as Application['history'] });
    const moved = await moveApplication(row.id, 'offer');
    expect(moved.history).toHaveLength(1000);
    expect(moved.history.at(-1)?.to).toBe('offer');
  });
});

test('edits change what they name and are checked', async () => {
  const { id } = await addApplication(entry, day(1));
  const edited = await updateApplication(id, { notes: 'call Ana', dueOn: '2026-01-05' }, day(2));
  expect(edited).toMatchObject({ company: 'Acme', notes: 'call Ana', dueOn: '2026-01-05' });
  await expect(updateApplication(id, { url: 'nonsense' })).rejects.toMatchObject({
    code: 'invalid',
  });
  await expect(updateApplication('none', {})).rejects.toMatchObject({ code: 'notFound' });
  expect(await getApplication(id)).toEqual(edited);
});

test('a link of a known system names its job, in every spelling', async () => {
  const url = 'https://job-boards.greenhouse.io/Acme/jobs/123?utm_source=x';
  const added = await addApplication({ ...entry, url });
  expect(added).toMatchObject({ ats: 'greenhouse', jobKey: 'greenhouse:acme:123' });
  const other = await updateApplication(added.id, { url: 'https://acme.example/jobs/1' });
  expect(other).toMatchObject({ ats: null, jobKey: null });
  const filled = await addApplication({ ...entry, url, origin: 'apply' });
  expect(await updateApplication(filled.id, { url: null })).toMatchObject({
    jobKey: 'greenhouse:acme:123',
  });
});

test('a deleted entry can be put back', async () => {
  const { id } = await addApplication(entry);
  const row = await deleteApplication(id);
  expect(await getApplication(id)).toBeNull();
  await restoreApplication(row);
  expect(await getApplication(id)).toEqual(row);
});

describe('due', () => {
  const dueOf = async () => (await dueApplications(day(10))).rows.map((row) => row.company);

  test('today and overdue, the longest overdue first; not tomorrow, not without a day', async () => {
    await addApplication({ ...entry, company: 'today', dueOn: '2026-01-10' });
    await addApplication({ ...entry, company: 'overdue', dueOn: '2025-12-31' });
    await addApplication({ ...entry, company: 'tomorrow', dueOn: '2026-01-11' });
    await addApplication({ ...entry, company: 'none' });
    expect(await dueOf()).toEqual(['overdue', 'today']);
  });

  test.each<[ApplicationStatus, boolean]>([
    ['interview', true],
    ['offer', true],
    ['no_reply', true],
    ['rejected', false],
    ['withdrawn', false],
    ['accepted', false],
  ])('%s: %s', async (status, due) => {
    await addApplication({ ...entry, status, dueOn: '2026-01-01' });
    expect(await dueOf()).toEqual(due ? ['Acme'] : []);
  });
});

test('with 10,000 rows the popup reads what it shows and no more', async () => {
  const row = await addApplication({ ...entry, status: 'rejected', dueOn: '2026-01-01' });
  const at = (n: number) => new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();
  await db.applications.bulkAdd(
    Array.from({ length: 10_000 }, (_, n) => ({
      ...row,
      id: `r${n}`,
      // Most ended with a day that is long over; every tenth is due.
      status: n % 10 ? row.status : ('applied' as const),
      updatedAt: at(n),
    })),
  );
  const reads = countReads();
  expect((await dueApplications(day(10))).rows).toHaveLength(50);
  expect((await recentApplications()).rows).toHaveLength(20);
  expect(await countDue(day(10))).toBe(1000);
  expect(reads.stop()).toBe(50 + 20);
}, 30_000);

test('recent: the latest change first', async () => {
  const a = await addApplication({ ...entry, company: 'a' }, day(1));
  await addApplication({ ...entry, company: 'b' }, day(2));
  await moveApplication(a.id, 'applied', day(3));
  expect((await recentApplications(5)).rows.map((row) => row.company)).toEqual(['a', 'b']);
});

test('by job: every entry that shares it', async () => {
  await addApplication({ ...entry, jobKey: 'greenhouse:acme:1' });
  await addApplication({ ...entry, jobKey: 'greenhouse:acme:1', status: 'applied' });
  await addApplication({ ...entry, jobKey: 'greenhouse:acme:2' });
  expect((await applicationsByJob('greenhouse:acme:1')).rows).toHaveLength(2);
});

describe('search', () => {
  test.each([
    ['acme', 1],
    ['ACME  engin', 1],
    ['cafe', 1],
    ['visa', 1],
    ['acme zurich', 0],
    ['', 2],
    ['(.*', 0],
  ])('"%s" finds %i', async (query, total) => {
    await addApplication({ ...entry, notes: 'asked about VISA' });
    await addApplication({ company: 'Café Zürich', title: 'Barista' });
    expect((await searchApplications(query)).rows).toHaveLength(total);
  });

  test('a row that no longer fits is reported', async () => {
    await db.applications.add({ id: 'x', company: 'Acme', title: 'Old' } as never);
    const found = await searchApplications('acme');
    expect(found.broken).toMatchObject([{ store: 'applications', id: 'x' }]);
  });

  test('one of 10,000 rows is found, and a broken row elsewhere does not matter', async () => {
    const row = await addApplication({ ...entry, notes: 'n'.repeat(500) });
    await db.applications.bulkAdd(
      Array.from({ length: 9_999 }, (_, n) => ({ ...row, id: `r${n}`, company: `Company ${n}` })),
    );
    await db.applications.add({ id: 'x', company: 'Other', title: 'Old' } as never);
    const reads = countReads();
    const found = await searchApplications('company 7777');
    expect(found).toMatchObject({
      hasMore: false,
      broken: [],
      rows: [{ company: 'Company 7777' }],
    });
    expect(reads.stop()).toBe(10_001);
    // What is often there is read no further than it is shown; what nobody waits for any more, not at all.
    const few = countReads();
    expect(await searchApplications('company', { limit: 20 })).toMatchObject({ hasMore: true });
    expect(few.stop()).toBe(250);
    const none = countReads();
    await searchApplications('company 7777', { isWanted: () => false });
    expect(none.stop()).toBe(0);
  }, 30_000);
});
