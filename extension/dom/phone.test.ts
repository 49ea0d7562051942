import { expect, test } from 'vitest';
import { isSameNumber } from './phone.ts';

test.each([
  ['+15035550148', '(503) 555-0148'],
  ['5035550148', '+1 503-555-0148'],
  ['+442071838750', '020 7183 8750'.replace(/^0/, '')],
  ['+15035550148', '+1 (503) 555-0148'],
])('%s stands as %s', (wanted, found) => {
  expect(isSameNumber(wanted, found)).toBe(true);
});

test.each([
  ['+15035550148', '(150) 355-5014', 'the country code was taken for the first digit'],
  ['+15035550148', '555-0148', 'the area is missing'],
  ['+15035550148', '(503) 555-014', 'a digit is missing'],
  ['+15035550148', '', 'nothing stands'],
])('%s does not stand as "%s": %s', (wanted, found) => {
  expect(isSameNumber(wanted, found)).toBe(false);
});
