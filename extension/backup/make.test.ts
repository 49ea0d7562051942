import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addApplication } from '../db/applications.ts';
import { db } from '../db/database.ts';
import { BACKUP_ALARM, keepBackupAlarm, setRhythm } from './alarm.ts';
import { backUp, backUpIfDue, faultOf, type Produced } from './make.ts';
import { changeSchedule, getSchedule, isDue, KEPT_FILES, type Schedule } from './schedule.ts';

const at = (iso: string) => new Date(iso);
const NOW = at('2026-11-23T20:00:00.000Z');

/** Chrome's downloads as far as a backup sees them. */
type Item = {
  id: number;
  state: string;
  error?: string;
  startTime: string;
  filename: string;
  byExtensionId: string;
};
let items: Item[] = [];
let removed: number[] = [];
let outcome: Partial<Item> = {};
let nextId = 1;

const released = vi.fn();
const produce = vi.fn(
  async (): Promise<Produced> => ({
    url: 'blob:x',
    name: `jobai-${nextId}.json`,
    bytes: 1234,
    release: released,
  }),
);

beforeEach(async () => {
  vi.clearAllMocks();
  items = [];
  removed = [];
  outcome = {};
  nextId = 1;
  await browser.storage.local.clear();
  await browser.alarms.clearAll();
  await db.applications.clear();
  await addApplication({ company: 'Acme', title: 'Engineer' });
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: { request: (_: string, work: () => Promise<void>) => work() },
  });
  Object.assign(browser, {
    permissions: { contains: vi.fn(async () => true), remove: vi.fn(async () => true) },
    downloads: {
      download: vi.fn(async ({ filename }: { filename: string }) => {
        const id = nextId++;
        items.push({
          id,
          state: 'complete',
          startTime: `t${id}`,
          filename,
          byExtensionId: browser.runtime.id,
          ...outcome,
        });
        return id;
      }),
      search: vi.fn(async ({ id }: { id: number }) => items.filter((item) => item.id === id)),
      removeFile: vi.fn(async (id: number) => void removed.push(id)),
      erase: vi.fn(async () => []),
      onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
    },
  });
});

const schedule = (over: Partial<Schedule>): Schedule => ({
  rhythm: 'daily',
  last: { at: '2026-11-22T20:30:00.000Z', name: 'x', bytes: 1 },
  failed: null,
  kept: [],
  ...over,
});

describe('due', () => {
  test.each<[string, Partial<Schedule>, boolean]>([
    ['off is never due', { rhythm: 'off', last: null }, false],
    ['the first one is due at once', { last: null }, true],
    ['daily after a day, an hour’s look early', {}, true],
    [
      'daily, not after half a day',
      { last: { at: '2026-11-23T08:00:00.000Z', name: '', bytes: 0 } },
      false,
    ],
    ['weekly, not after a day', { rhythm: 'weekly' }, false],
    [
      'weekly after a week',
      { rhythm: 'weekly', last: { at: '2026-11-16T20:30:00.000Z', name: '', bytes: 0 } },
      true,
    ],
    [
      'a failed one is tried again, the last good one counts',
      { failed: { at: '2026-11-23T19:00:00.000Z', fault: 'diskFull' } },
      true,
    ],
  ])('%s', (_, over, due) => {
    expect(isDue(schedule(over), NOW)).toBe(due);
  });
});

describe('making one', () => {
  test('writes into the folder, says when and how much, and lets go of the data', async () => {
    const after = await backUp(produce, NOW);
    expect(items.map(({ filename }) => filename)).toEqual(['JobAI/jobai-1.json']);
    expect(after).toMatchObject({
      last: { at: NOW.toISOString(), name: 'JobAI/jobai-1.json', bytes: 1234 },
      failed: null,
    });
    expect(released).toHaveBeenCalledOnce();
  });

  test('the last files are kept, the oldest is removed, never what is not ours', async () => {
    for (let count = 0; count < KEPT_FILES + 1; count += 1) await backUp(produce, NOW);
    expect(removed).toEqual([1]);
    const kept = (await getSchedule()).kept.map(({ downloadId }) => downloadId);
    expect(kept).toEqual(Array.from({ length: KEPT_FILES }, (_, index) => index + 2));
    // Chrome's list was cleared and its ids begin anew.
    items = items.map((item) => (item.id === 2 ? { ...item, startTime: 'another' } : item));
    await backUp(produce, NOW);
    items = items.map((item) => (item.id === 3 ? { ...item, byExtensionId: 'other' } : item));
    await backUp(produce, NOW);
    expect(removed).toEqual([1]);
  });

  test.each([
    ['FILE_NO_SPACE', 'diskFull'],
    ['FILE_ACCESS_DENIED', 'denied'],
    ['FILE_FAILED', 'denied'],
    ['USER_CANCELED', 'cancelled'],
    ['USER_SHUTDOWN', 'cancelled'],
    ['CRASH', 'other'],
    [undefined, 'other'],
  ])('%s is said as %s', (error, fault) => {
    expect(faultOf(error)).toBe(fault);
  });

  test('a full disk is said; the last good one stays known, nothing old is removed', async () => {
    await backUp(produce, at('2026-11-20T00:00:00.000Z'));
    outcome = { state: 'interrupted', error: 'FILE_NO_SPACE' };
    const after = await backUp(produce, NOW);
    expect(after.failed).toEqual({ at: NOW.toISOString(), fault: 'diskFull' });
    expect(after.last?.at).toBe('2026-11-20T00:00:00.000Z');
    expect(after.kept).toHaveLength(1);
    expect(released).toHaveBeenCalledTimes(2);
    outcome = {};
    expect((await backUp(produce, NOW)).failed).toBeNull();
  });

  test('a withdrawn permission is said and nothing is tried', async () => {
    vi.mocked(browser.permissions.contains).mockResolvedValue(false as never);
    expect((await backUp(produce, NOW)).failed?.fault).toBe('permission');
    expect(produce).not.toHaveBeenCalled();
  });

  test('an export that fails is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    produce.mockRejectedValueOnce(new Error('unreadable'));
    expect((await backUp(produce, NOW)).failed?.fault).toBe('other');
  });

  test('nothing stored, nothing written', async () => {
    await db.applications.clear();
    expect(await backUp(produce, NOW)).toMatchObject({ last: null, failed: null });
    expect(items).toEqual([]);
  });
});

test('the alarm lives while a rhythm is set; off gives the permission back', async () => {
  await setRhythm('weekly');
  expect(await browser.alarms.get(BACKUP_ALARM)).toBeTruthy();
  await browser.alarms.clearAll();
  await keepBackupAlarm();
  expect(await browser.alarms.get(BACKUP_ALARM)).toBeTruthy();
  await setRhythm('off');
  expect(await browser.alarms.get(BACKUP_ALARM)).toBeFalsy();
  expect(browser.permissions.remove).toHaveBeenCalledOnce();
  await backUpIfDue(produce);
  expect(items).toEqual([]);
});

test('an alarm makes the one that is due, and none that is not', async () => {
  await changeSchedule({ rhythm: 'daily' });
  await backUpIfDue(produce);
  await backUpIfDue(produce);
  expect(items).toHaveLength(1);
});

test('a damaged stored schedule counts as off', async () => {
  await browser.storage.local.set({ backup: { rhythm: 'hourly', kept: 'x' } });
  expect(await getSchedule()).toEqual({ rhythm: 'off', last: null, failed: null, kept: [] });
});
