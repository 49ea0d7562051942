import { describe, expect, test } from 'vitest';
import { sameAnswer } from './same.ts';

describe('one answer in two spellings', () => {
  test.each([
    ['+4930901820', '30 901820 00', false],
    ['+14155550132', '(415) 555-0132', true],
    ['+14155550132', '0132', false],
    ['4155550132', '4155550133', false],
    ['2026-12-07', '12/07/2026', true],
    ['2026-12-07', '7 December 2026', true],
    ['2026-12-07', 'Dec 7th, 2026', true],
    ['2017-06', 'June 2017', true],
    ['2026-12-07', '2026-12', false],
    ['2026-12-07', '07/12/2026', false],
    ['185000', '$185,000', true],
    ['185000', '185000 USD per year', true],
    ['185k USD', '185.000', true],
    ['185000 EUR', '185000 USD', false],
    ['185000 per month', '185000 a year', false],
    ['185000', '18500', false],
    ['9', '9 teams', false],
    ['https://www.example.org/me/', 'example.org/me', true],
    ['https://example.org/me', 'https://example.org/you', false],
    ['https://a.example, https://b.example', 'a.example b.example/', true],
    ['São Paulo', 'sao paulo', true],
    ['Yes.', 'yes', true],
    ['Yes', 'Yes, with conditions', false],
    ['United States +1', 'United States', true],
    ['', 'No', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameAnswer(a, b)).toBe(same);
    expect(sameAnswer(b, a)).toBe(same);
  });

  test('a day is read in the order the field shows', () => {
    expect(sameAnswer('07/12/2026', '2026-12-07', 'Start (DD/MM/YYYY)')).toBe(true);
    expect(sameAnswer('12/07/2026', '2026-12-07', 'Start (DD/MM/YYYY)')).toBe(false);
  });
});
