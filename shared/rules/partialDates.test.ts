import { describe, expect, test } from 'vitest';
import { findRanges, isVagueDate } from './partialDates.ts';

describe('times as people write them', () => {
  test.each([
    ['May 2020 – present', '2020-05', null],
    ['01/2020 - 12/2021', '2020-01', '2021-12'],
    ['2015–17', '2015', '2017'],
    ['Mar – Jun 2019', '2019-03', '2019-06'],
    ['since 2019', '2019', null],
    ['2018-04 to 2019-05', '2018-04', '2019-05'],
    ['septembre 2019 – aujourd’hui', '2019-09', null],
    ['de mars 2015 à août 2019', '2015-03', '2019-08'],
    ['04/2018 – heute', '2018-04', null],
    ['01.04.2018 bis 31.03.2020', '2018-04-01', '2020-03-31'],
    ['seit Januar 2021', '2021-01', null],
    ['enero de 2018 - actualidad', '2018-01', null],
    ['março 2016 – o momento', '2016-03', null],
    ['sept. 2011 – heden', '2011-09', null],
    ['marzo 2016 – oggi', '2016-03', null],
  ])('%s', (text, start, end) => {
    expect(findRanges(text)).toMatchObject([{ start, end, isSingle: false }]);
  });

  test.each([
    '04/05/2019', // another day on each side of the ocean
    '13/2019',
    '2021 – 2019', // backwards
    'Version 1.2020.3',
    'room 1234',
  ])('%s is no span of time', (text) => {
    expect(findRanges(text).filter(({ isSingle }) => !isSingle)).toEqual([]);
  });

  test('a season stays a season', () => {
    expect(findRanges('Summer 2016')).toMatchObject([{ isSingle: true, end: '2016' }]);
    expect(isVagueDate('Summer 2016')).toBe(true);
    expect(isVagueDate('Somerset 2016')).toBe(false);
  });
});
