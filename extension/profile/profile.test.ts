import { Profile } from '@jobai/shared/profile';
import { describe, expect, test } from 'vitest';
import { profileGaps } from './gaps.ts';
import { applyImport } from './merge.ts';
import { suggestNameSplits } from './names.ts';
import { getIn, isBlank, pathText, setIn } from './paths.ts';

describe('names are suggested, never assumed', () => {
  test.each([
    ['Ana', []],
    ['', []],
    ['Maya Okafor', ['Maya|Okafor']],
    ['Okafor, Maya', ['Maya|Okafor']],
    ['Ana  María García', ['Ana María|García', 'Ana|María García']],
    [
      'Ana María López García',
      ['Ana María López|García', 'Ana María|López García', 'Ana|María López García'],
    ],
  ])('%s', (name, splits) => {
    const found = suggestNameSplits({ name });
    expect(found.map((each) => `${each.givenName}|${each.familyName}`)).toEqual(splits);
  });

  test('nothing is suggested where one part is known', () => {
    expect(suggestNameSplits({ name: 'Maya Okafor', givenName: 'Maya' })).toEqual([]);
  });
});

describe('gaps', () => {
  test('an empty profile lacks everything forms usually ask', () => {
    expect(profileGaps(null)).toHaveLength(10);
    expect(profileGaps(null)[0]).toEqual({ id: 'givenName', path: 'basics.givenName' });
  });
  test('blank texts and empty lists are gaps; "no" is an answer', () => {
    const gaps = profileGaps({
      basics: {
        givenName: ' ',
        familyName: 'B',
        email: 'a@b.example',
        phone: '+1',
        profiles: [{}],
      },
      work: [],
      preferences: { workAuthorization: { US: { authorized: false } } },
    }).map((gap) => gap.id);
    expect(gaps).toEqual(['givenName', 'country', 'city', 'links', 'work', 'education']);
  });
});

describe('import over an existing profile', () => {
  const mine: Profile = {
    basics: { name: 'Ana', phone: '+33611223344', location: { city: 'Lyon' }, mood: 'good' },
    work: [{ name: 'Mine' }],
    preferences: { eeo: { gender: 'Woman' }, noticePeriod: '1 month' },
  };
  const theirs: Profile = {
    basics: {
      name: 'Ana B',
      givenName: 'Ana',
      email: 'a@b.example',
      phone: '+1',
      phoneCountry: 'US',
      location: { city: 'Paris', region: 'Île-de-France' },
    },
    work: [{ name: 'Theirs' }],
    education: [{ institution: 'X' }],
    preferences: { eeo: { race: 'Y' }, noticePeriod: '2 weeks', pronouns: 'she/her' },
    publications: [1],
  };

  test('keep: mine stays, what is empty is filled, and nothing is mixed', () => {
    const merged = applyImport(mine, theirs, { mode: 'keep', withEeo: false });
    expect(Profile.safeParse(merged).success).toBe(true);
    expect(merged).toEqual({
      basics: { ...mine.basics, email: 'a@b.example' },
      work: [{ name: 'Mine' }],
      education: [{ institution: 'X' }],
      preferences: { eeo: { gender: 'Woman' }, noticePeriod: '1 month', pronouns: 'she/her' },
      publications: [1],
    });
  });

  test('replace: theirs, but my presets stay unless I say so', () => {
    const replaced = applyImport(mine, theirs, { mode: 'replace', withEeo: false });
    expect(replaced.basics).toEqual(theirs.basics);
    expect(replaced.preferences?.eeo).toEqual({ gender: 'Woman' });
    const all = applyImport(mine, theirs, { mode: 'replace', withEeo: true });
    expect(all).toEqual(theirs);
  });

  test('F7: presets never come from a file by themselves', () => {
    const fresh = applyImport(null, theirs, { mode: 'replace', withEeo: false });
    expect(fresh.preferences).not.toHaveProperty('eeo');
  });
});

test('paths: read, write, remove; unknown keys beside them stay', () => {
  const root = { a: [{ b: 1, keep: 'x' }], other: true };
  expect(getIn(root, ['a', 0, 'b'])).toBe(1);
  expect(getIn(root, ['a', 0, 'toString'])).toBeUndefined();
  expect(setIn(root, ['a', 0, 'b'], 2)).toEqual({ a: [{ b: 2, keep: 'x' }], other: true });
  expect(setIn(root, ['a', 0, 'b'], undefined)).toEqual({ a: [{ keep: 'x' }], other: true });
  expect(setIn(root, ['a', 0], undefined)).toEqual({ a: [], other: true });
  expect(setIn({}, ['x', 'y'], 1)).toEqual({ x: { y: 1 } });
  expect(root.a[0]?.b).toBe(1);
  expect(pathText(['work', 0, 'startDate'])).toBe('work[0].startDate');
  expect([isBlank([{}, ' ']), isBlank(false), isBlank(0)]).toEqual([true, false, false]);
});
