import { Profile } from '@jobai/shared/profile';
import { describe, expect, test } from 'vitest';
import { readDate } from './dates.ts';
import { exportJsonResume, type ImportResult, MAX_IMPORT, readJsonResume } from './importResume.ts';
import { findJsonFault } from './jsonFault.ts';

function taken(result: ImportResult) {
  if ('error' in result) throw new Error(`refused: ${result.error.code}`);
  return result;
}
const read = (value: unknown) => taken(readJsonResume(JSON.stringify(value)));

describe('what is not JSON is refused with its place', () => {
  test.each([
    ['{"basics": {"name": "Ana",}}', 1, 27],
    ['{\n  "basics": {\n    name: "Ana"\n  }\n}', 3, 5],
    ["{'basics': 1}", 1, 2],
    ['{"basics": {"name": "Ana"', 1, 26],
    ['{"basics": "line\nbreak"}', 1, 12],
    ['{"work": [1 2]}', 1, 13],
    ['{"work": [}]', 1, 11],
    ['{"work": []} extra', 1, 14],
    ['basics: name', 1, 1],
    ['{"basics": undefined}', 1, 12],
    ['{"basics": 01}', 1, 13],
  ])('%s', (text, line, column) => {
    expect(readJsonResume(text)).toEqual({ error: { code: 'syntax', line, column } });
  });

  test('the place is found for exactly the texts JSON.parse refuses', () => {
    const good = '{"basics":{"name":"A\\u00e9\\n","n":[1,-2.5e3,true,null,{}]},"work":[]}';
    for (let at = 0; at < good.length; at += 1) {
      for (const text of [good.slice(0, at), good.slice(0, at) + good.slice(at + 1)]) {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(findJsonFault(text) === null, text).toBe(valid);
      }
    }
  });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['[]', 'notResume'],
  ['"text"', 'notResume'],
  ['null', 'notResume'],
  ['{"hello": 1}', 'notResume'],
  [`{"basics": "${'x'.repeat(MAX_IMPORT)}"}`, 'tooLarge'],
  [`{"basics": ${'['.repeat(5000)}${']'.repeat(5000)}}`, 'tooDeep'],
])('%.30s is refused: %s', (text, code) => {
  expect(readJsonResume(text)).toMatchObject({ error: { code } });
});

test('a byte order mark is no fault', () => {
  expect(taken(readJsonResume('\uFEFF{"basics": {"name": "Ana"}}')).issues).toEqual([]);
});

test('"__proto__" never becomes a prototype', () => {
  const text = '{"basics": {"name": "A", "__proto__": {"email": "x"}}, "__proto__": {"a": 1}}';
  const { profile } = taken(readJsonResume(text));
  expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
  expect(profile.basics).toEqual({ name: 'A' });
});

describe('a half-valid file: the valid part is taken, the rest is named', () => {
  test('single values', () => {
    const { profile, issues } = read({
      basics: {
        name: 'Ana',
        email: 'not an address',
        url: 'example',
        phone: 123,
        location: { city: 'Lyon', countryCode: 'France' },
      },
      preferences: { over18: 'yes', willingToRelocate: true, earliestStart: 'soon' },
    });
    expect(profile).toEqual({
      basics: { name: 'Ana', location: { city: 'Lyon' } },
      preferences: { willingToRelocate: true },
    });
    expect(issues).toEqual([
      { path: 'basics.email', problem: 'email', value: 'not an address' },
      { path: 'basics.phone', problem: 'notText', value: '123' },
      { path: 'basics.url', problem: 'url', value: 'example' },
      { path: 'basics.location.countryCode', problem: 'country', value: 'France' },
      { path: 'preferences.earliestStart', problem: 'date', value: 'soon' },
      { path: 'preferences.over18', problem: 'notYesNo', value: 'yes' },
    ]);
  });

  test('lists of the wrong kind, and wrong entries among right ones', () => {
    const { profile, issues } = read({
      work: [{ name: 'A' }, null, 'text', { name: 'B', highlights: 'one' }],
      education: { institution: 'X' },
      skills: [{ name: 'S', keywords: ['a', 5, 'b'] }],
    });
    expect(profile).toEqual({
      work: [{ name: 'A' }, { name: 'B' }],
      skills: [{ name: 'S', keywords: ['a', 'b'] }],
    });
    expect(issues.map(({ path, problem }) => [path, problem])).toEqual([
      ['work[1]', 'notGroup'],
      ['work[2]', 'notGroup'],
      ['work[3].highlights', 'notList'],
      ['education', 'notList'],
      ['skills[0].keywords[1]', 'notText'],
    ]);
  });

  test('a salary without its currency is no salary', () => {
    const { profile, issues } = read({
      preferences: { expectedSalary: { amount: 5, period: 'year' }, pronouns: 'she/her' },
    });
    expect(profile.preferences).toEqual({ pronouns: 'she/her' });
    expect(issues).toMatchObject([{ path: 'preferences.expectedSalary', problem: 'missing' }]);
  });

  test('a country that is none does not take the others along', () => {
    const { profile, issues } = read({
      preferences: { workAuthorization: { US: { authorized: true }, usa: { authorized: true } } },
    });
    expect(profile.preferences?.workAuthorization).toEqual({ US: { authorized: true } });
    expect(issues).toMatchObject([
      { path: 'preferences.workAuthorization.usa', problem: 'country' },
    ]);
  });

  test('too many entries: the first ones are taken', () => {
    const { profile, issues } = read({ work: Array.from({ length: 230 }, () => ({ name: 'A' })) });
    expect(profile.work).toHaveLength(200);
    expect(issues).toEqual([{ path: 'work', problem: 'tooMany', value: '230' }]);
  });

  test('a past job whose end is unreadable never becomes the current job', () => {
    const { profile, issues } = read({
      work: [
        { name: 'Old', startDate: '2017', endDate: 'Summer 2019' },
        { name: 'Now', startDate: '2020', endDate: 'Present' },
      ],
    });
    expect(profile.work?.map((job) => job.name)).toEqual(['Now']);
    expect(issues).toMatchObject([{ path: 'work[0]', problem: 'endDate' }]);
  });
});

describe('other spellings', () => {
  test.each([
    ['2019-7', '2019-07'],
    ['2019/07', '2019-07'],
    ['7/2019', '2019-07'],
    ['July 2019', '2019-07'],
    ['Sept. 2019', '2019-09'],
    ['2019-07-01T00:00:00.000Z', '2019-07-01'],
    ['2019/7/1', '2019-07-01'],
    ['13/2019', null],
    ['03/04/2020', null],
    ['Summer 2019', null],
    ['2019-13', null],
  ])('date %s → %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });

  test('reinterpreted dates are shown', () => {
    const { profile, readings, issues } = read({
      work: [{ name: 'A', startDate: 'March 2020', endDate: 'present' }],
    });
    expect(profile.work).toEqual([{ name: 'A', startDate: '2020-03', endDate: null }]);
    expect(readings).toEqual([
      { path: 'work[0].startDate', value: 'March 2020', readAs: '2020-03' },
      { path: 'work[0].endDate', value: 'present', readAs: '' },
    ]);
    expect(issues).toEqual([]);
  });

  test('empty texts where a date or address would stand are simply absent', () => {
    const { profile, issues } = read({
      basics: { name: 'A', email: '', url: '' },
      work: [{ name: 'A', endDate: '', summary: '' }],
    });
    expect(profile).toEqual({ basics: { name: 'A' }, work: [{ name: 'A', summary: '' }] });
    expect(issues).toEqual([]);
  });

  test('names of older JSON Resume files', () => {
    const { profile } = read({
      basics: { website: 'https://a.example' },
      work: [{ company: 'Acme' }, { company: 'X', name: 'Y' }],
    });
    expect(profile.basics?.url).toBe('https://a.example');
    expect(profile.work).toEqual([{ name: 'Acme' }, { company: 'X', name: 'Y' }]);
  });
});

/** Small deterministic generator (mulberry32), so that a failing shape can be run again. */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TEXTS = ['', 'Ana', 'Zoë Łódź', '李小龍', 'a"b\\c\n', '\u202Eabc', '🙂', 'x'.repeat(300)];
const KEYS = ['note', 'x-extra', '日本', 'constructor', 'toString', 'meta'];

function shapes(seed: number) {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const maybe = <T>(make: () => T) => (next() < 0.5 ? make() : undefined);
  const text = () => pick([...TEXTS, null]);
  const date = () => pick(['2019', '2019-07', '2019-07-31', null]);
  const unknown = (depth = 0): unknown =>
    depth > 2 || next() < 0.5
      ? pick<unknown>([1, -2.5, true, null, 'text', ''])
      : next() < 0.5
        ? [unknown(depth + 1), unknown(depth + 1)]
        : { [pick(KEYS)]: unknown(depth + 1) };
  const extra = () => ({ [pick(KEYS)]: unknown() });
  const list = <T>(make: () => T) => Array.from({ length: Math.floor(next() * 4) }, make);
  const shape = {
    basics: maybe(() => ({
      name: text(),
      email: pick(['a@b.example', null]),
      phoneCountry: pick(['US', null]),
      location: maybe(() => ({ city: text(), countryCode: pick(['DE', null]), ...extra() })),
      profiles: list(() => ({ network: text(), url: pick(['https://a.example/x', null]) })),
      ...extra(),
    })),
    work: list(() => ({
      name: text(),
      startDate: date(),
      endDate: date(),
      highlights: list(() => pick(TEXTS)),
      ...extra(),
    })),
    skills: maybe(() => list(() => ({ name: text(), keywords: list(() => pick(TEXTS)) }))),
    preferences: maybe(() => ({
      workAuthorization: { [pick(['US', 'DE'])]: { authorized: pick([true, false, null]) } },
      expectedSalary: pick([{ amount: 1.5, currency: 'EUR', period: 'month' }, null]),
      eeo: maybe(() => ({ gender: text(), ...extra() })),
      ...extra(),
    })),
    ...extra(),
  };
  return JSON.parse(JSON.stringify(shape));
}

test('500 shapes of profile survive export and import unchanged', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const profile = Profile.parse(shapes(seed));
    const back = taken(readJsonResume(exportJsonResume(profile)));
    expect(back.issues, `seed ${seed}`).toEqual([]);
    expect(back.profile, `seed ${seed}`).toEqual(profile);
    expect(exportJsonResume(back.profile), `seed ${seed}`).toBe(exportJsonResume(profile));
  }
});

test('500 damaged shapes: always a profile that fits, every loss named', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const next = random(seed);
    const damage = (value: unknown): unknown => {
      if (next() < 0.08) return next() < 0.5 ? 42 : { odd: ['x'] };
      if (Array.isArray(value)) return value.map(damage);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, damage(each)]));
    };
    const damaged = { basics: {}, ...(damage(shapes(seed)) as object) };
    const { profile, issues } = read(damaged);
    expect(Profile.safeParse(profile).success, `seed ${seed}`).toBe(true);
    expect(issues.length === 0, `seed ${seed}`).toBe(Profile.safeParse(damaged).success);
  }
});
