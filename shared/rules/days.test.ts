import { describe, expect, test } from 'vitest';
import { addDays, dayOf, nextWorkday } from './days.ts';

describe('days', () => {
  test('a day is the one on the wall, not the one in UTC', () => {
    expect(dayOf(new Date(2026, 2, 5, 0, 1))).toBe('2026-03-05');
    expect(dayOf(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05');
  });
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    // The clocks change in these nights.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-10-25', -1, '2026-10-24'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
  test.each([
    ['2026-11-25', '2026-11-26'], // Wednesday
    ['2026-11-27', '2026-11-30'], // Friday
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
  ])('after %s people work again on %s', (day, expected) => {
    expect(nextWorkday(day)).toBe(expected);
  });
});
