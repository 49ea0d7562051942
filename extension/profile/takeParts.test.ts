import { describe, expect, test } from 'vitest';
import { standing, takeParts } from './takeParts.ts';

const MINE = {
  basics: { name: 'Ana García', email: 'ana@example.com', 'x-handle': '@ana' },
  work: [
    { name: 'Acme', position: 'Engineer', startDate: '2020-05', summary: 'My own words.' },
    { name: 'Past', position: 'Clerk', startDate: '2015' },
  ],
  skills: [{ name: 'Go' }],
};

describe('parts taken into a profile that is there', () => {
  test('only what was chosen changes; unknown keys and everything else stay', () => {
    const next = takeParts(MINE, [{ at: ['basics', 'email'], value: 'new@example.com' }]);
    expect(next).toEqual({ ...MINE, basics: { ...MINE.basics, email: 'new@example.com' } });
  });

  test('an entry that is there is completed, another one added at the end', () => {
    const next = takeParts(MINE, [
      { at: ['work', 0], value: { name: 'New Ltd', position: 'Lead', startDate: '2022' } },
      { at: ['work', 1], value: { name: 'ACME', position: 'Engineer', location: 'Lyon' } },
      { at: ['skills', 0], value: { name: 'go' } },
      { at: ['skills', 1], value: { name: 'Rust' } },
    ]) as typeof MINE;
    expect(next.work).toEqual([
      {
        name: 'ACME',
        position: 'Engineer',
        startDate: '2020-05',
        summary: 'My own words.',
        location: 'Lyon',
      },
      MINE.work[1],
      { name: 'New Ltd', position: 'Lead', startDate: '2022' },
    ]);
    expect(next.skills).toEqual([{ name: 'go' }, { name: 'Rust' }]);
  });

  test('two jobs at one employer are two entries', () => {
    const part = { at: ['work', 0], value: { name: 'Acme', position: 'Lead', startDate: '2023' } };
    expect(standing(MINE, part)).toEqual({ place: ['work', 2], old: null });
  });

  test('the same job by its employer and beginning, where the title is worded another way', () => {
    const value = { name: 'Acme', position: 'Software Engineer', startDate: '2020-05' };
    expect(standing(MINE, { at: ['work', 7], value })).toEqual({
      place: ['work', 0],
      old: MINE.work[0],
    });
  });

  test('into nothing', () => {
    expect(takeParts(null, [{ at: ['languages', 3], value: { language: 'French' } }])).toEqual({
      languages: [{ language: 'French' }],
    });
  });
});
