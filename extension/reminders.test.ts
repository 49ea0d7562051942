import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { addApplication } from './db/applications.ts';
import { db } from './db/database.ts';
import { DUE_ALARM, nextDay, remindOfDue } from './reminders.ts';

const setBadgeText = vi.fn();

beforeEach(async () => {
  await db.applications.clear();
  setBadgeText.mockReset();
  Object.assign(browser.action, {
    setBadgeText,
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  });
});

test('a day ends a minute after midnight on the wall, also when the clocks change', () => {
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts);
  expect(nextDay(at(2026, 2, 28, 23, 59))).toBe(at(2026, 2, 29, 0, 1).getTime());
  expect(nextDay(at(2026, 9, 25, 0, 0))).toBe(at(2026, 9, 26, 0, 1).getTime());
  expect(nextDay(at(2026, 11, 31, 12, 0))).toBe(at(2027, 0, 1, 0, 1).getTime());
});

describe('the badge', () => {
  const shown = () => setBadgeText.mock.lastCall?.[0].text;

  test('follows changes, counts what is due and overdue, and is gone when nothing is', async () => {
    remindOfDue();
    await vi.waitFor(() => expect(shown()).toBe(''));
    const entry = { company: 'Acme', title: 'Engineer', dueOn: '2020-01-01' };
    await addApplication(entry);
    await addApplication({ ...entry, status: 'rejected' });
    await vi.waitFor(() => expect(shown()).toBe('1'));
    const { id } = await addApplication({ ...entry, dueOn: '2999-01-01' });
    await db.applications.update(id, { dueOn: '2021-01-01' });
    await vi.waitFor(() => expect(shown()).toBe('2'));
    await db.applications.clear();
    await vi.waitFor(() => expect(shown()).toBe(''));
  });

  test('is counted anew when the day changes, and the alarm is set for the next one', async () => {
    remindOfDue();
    await vi.waitFor(async () => expect(await browser.alarms.get(DUE_ALARM)).toBeTruthy());
    const set = await browser.alarms.get(DUE_ALARM);
    expect(set?.scheduledTime).toBe(nextDay(new Date()));
    await vi.waitFor(() => expect(shown()).toBe(''));
    setBadgeText.mockReset();
    await browser.alarms.clear(DUE_ALARM);
    const { trigger } = browser.alarms.onAlarm as unknown as {
      trigger: (alarm: object) => Promise<void>;
    };
    await trigger({ name: DUE_ALARM });
    await vi.waitFor(() => expect(shown()).toBe(''));
    expect(await browser.alarms.get(DUE_ALARM)).toBeTruthy();
  });
});
