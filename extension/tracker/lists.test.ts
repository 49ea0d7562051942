import { APPLICATION_STATUSES } from '@jobai/shared/application';
import { describe, expect, test } from 'vitest';
import { byDay, byStatus, type Filter, filterRows, NO_FILTER, sortRows } from './filter.ts';
import { isSilent, silentDays } from './followUp.ts';
import { entriesFor, postingKey } from './postings.ts';
import { testRow } from './testRow.ts';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).join(' ');

describe('follow-up', () => {
  const after = (days: number) => new Date(Date.UTC(2026, 0, 1 + days, 12));

  test.each(APPLICATION_STATUSES)(
    '%s is suggested only while the employer has the move',
    (status) => {
      const waits = ['applied', 'phone_screen', 'interview'].includes(status);
      expect(isSilent(testRow({ status }), after(14), 14)).toBe(waits);
    },
  );
  test('from the n-th silent day on, counted from the last move, not from edits', () => {
    const row = testRow({ updatedAt: after(13).toISOString() });
    expect(isSilent(row, after(13), 14)).toBe(false);
    expect(isSilent(row, after(14), 14)).toBe(true);
    expect(silentDays(row, after(20))).toBe(20);
    const moved = [...row.history, { at: after(10).toISOString(), from: null, to: row.status }];
    expect(isSilent({ ...row, history: moved }, after(14), 14)).toBe(false);
  });
  test('not with a day set already, not when switched off', () => {
    expect(isSilent(testRow({ dueOn: '2026-02-01' }), after(30), 14)).toBe(false);
    expect(isSilent(testRow(), after(300), 0)).toBe(false);
  });
  test('dismissed until the next move', () => {
    const row = testRow({ followUpDismissedAt: after(15).toISOString() });
    expect(isSilent(row, after(90), 14)).toBe(false);
    const moved = [...row.history, { at: after(20).toISOString(), from: null, to: row.status }];
    expect(isSilent({ ...row, history: moved }, after(90), 14)).toBe(true);
  });
});

describe('filter', () => {
  const rows = [
    testRow({ id: 'a', company: 'Café Zürich', dueOn: '2026-01-10', priority: 'high' }),
    testRow({ id: 'b', status: 'rejected', dueOn: '2026-01-10', notes: 'asked about VISA' }),
    testRow({ id: 'c', status: 'offer', nextStep: 'Call Maya', dueOn: '2026-01-11' }),
    testRow({ id: 'd', status: 'saved' }),
  ];
  const found = (filter: Partial<Filter>) =>
    ids(filterRows(rows, { ...NO_FILTER, ...filter }, '2026-01-10', ({ id }) => id === 'd'));

  test.each<[Partial<Filter>, string]>([
    [{}, 'a b c d'],
    [{ query: 'cafe ZURICH' }, 'a'],
    [{ query: 'visa' }, 'b'],
    [{ query: 'maya' }, 'c'],
    [{ query: '(.*' }, ''],
    [{ status: 'offer' }, 'c'],
    [{ priority: 'high' }, 'a'],
    [{ show: 'open' }, 'a c d'],
    [{ show: 'due' }, 'a'],
    [{ show: 'silent' }, 'd'],
    [{ show: 'due', query: 'visa' }, ''],
  ])('%o: %s', (filter, expected) => {
    expect(found(filter)).toBe(expected);
  });

  test('a changed row is found by its new words', () => {
    const [row = testRow()] = rows;
    const changed = { ...row, notes: 'remote' };
    expect(filterRows([changed], { ...NO_FILTER, query: 'remote' }, '', () => false)).toHaveLength(
      1,
    );
  });

  test('board and calendar take each entry once; what ended is on no day', () => {
    const columns = byStatus(rows);
    expect(Object.keys(columns)).toEqual([...APPLICATION_STATUSES]);
    expect(Object.values(columns).flat()).toHaveLength(4);
    expect([...byDay(rows)].map(([day, at]) => `${day} ${ids(at)}`)).toEqual([
      '2026-01-10 a',
      '2026-01-11 c',
    ]);
  });
});

test('sorting: numbers in names count, entries without a day stand last both ways', () => {
  const rows = [
    testRow({ id: 'a', title: 'Level 10', dueOn: null, priority: 'low' }),
    testRow({ id: 'b', title: 'Level 9', dueOn: '2026-01-02', priority: 'high' }),
    testRow({ id: 'c', title: 'level 9b', dueOn: '2026-01-01', status: 'saved' }),
  ];
  const order = (by: Parameters<typeof sortRows>[1]['by'], descending = false) =>
    ids(sortRows(rows, { by, descending }));
  expect(order('title')).toBe('b c a');
  expect(order('title', true)).toBe('a c b');
  expect(order('dueOn')).toBe('c b a');
  expect(order('dueOn', true)).toBe('b c a');
  expect(order('priority')).toBe('b c a');
  expect(order('status')).toBe('c a b');
});

describe('one posting', () => {
  test.each([
    ['https://job-boards.greenhouse.io/Acme/jobs/123?utm_source=x', 'greenhouse:acme:123'],
    ['https://www.acme.example/jobs/1/?utm_source=a&ref=b#top', 'acme.example/jobs/1'],
    ['https://acme.example/jobs?b=2&a=1', 'acme.example/jobs?a=1&b=2'],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s is %s', (url, key) => {
    expect(postingKey(url)).toBe(key);
  });
  test('is found under every spelling, but not as its own duplicate', () => {
    const url = 'https://boards.greenhouse.io/acme/jobs/123';
    const rows = [testRow({ id: 'x', url, jobKey: 'greenhouse:acme:123' }), testRow({ id: 'y' })];
    const other = 'https://job-boards.greenhouse.io/acme/jobs/123?gh_src=1';
    expect(ids(entriesFor(rows, other, null))).toBe('x');
    expect(entriesFor(rows, other, 'x')).toEqual([]);
    expect(entriesFor(rows, '', null)).toEqual([]);
  });
});
