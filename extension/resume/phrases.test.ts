import { readPhone } from '@jobai/shared/rules/phone';
import { readPlace } from '@jobai/shared/rules/place';
import { describe, expect, test } from 'vitest';
import { textLines } from './extract/text.ts';
import { readResume } from './read.ts';
import { toProfile } from './toProfile.ts';
import { headingOf } from './words/headings.ts';

const profileOf = (text: string) => toProfile(readResume(textLines(text)).values);

describe('telephone numbers get a country only when it is sure', () => {
  test.each([
    ['+44 (0)20 7946 0018', null, '+442079460018'],
    ['0033 6 99 55 01 72', null, '+33699550172'],
    ['06 99 55 01 72', 'FR', '+33699550172'],
    ['(503) 555-0148', 'US', '+15035550148'],
    ['655 555 013', 'ES', '+34655555013'],
  ])('%s of %s', (raw, country, e164) => {
    expect(readPhone(raw, country)?.e164).toBe(e164);
  });
  test.each([
    ['0561 5550193', null],
    ['555-0148', 'US'],
    ['06 99 55 01 72', 'US'],
    ['+999 123 456 789', null],
  ])('%s of %s is left to the person', (raw, country) => {
    expect(readPhone(raw, country)).toBeNull();
  });
});

describe('places', () => {
  test.each([
    [
      'Portland, OR 97205',
      { city: 'Portland', region: 'OR', postalCode: '97205', countryCode: 'US' },
    ],
    ['Berlin, Germany', { city: 'Berlin', countryCode: 'DE' }],
    [
      'Lindenallee 27, 34119 Kassel',
      { address: 'Lindenallee 27', postalCode: '34119', city: 'Kassel' },
    ],
    ['Bristol BS1 4XX', { city: 'Bristol', postalCode: 'BS1 4XX', countryCode: 'GB' }],
  ])('%s', (text, place) => {
    expect(readPlace(text)).toEqual({ place, isProven: true });
  });
  test.each(['Leipzig, DE', 'Hyderabad, IN'])('%s is not in the United States', (text) => {
    expect(readPlace(text)?.place.countryCode).not.toBe('US');
  });
});

test.each([
  ['W O R K  H I S TO RY'.replace('  ', ' '), 'work'],
  ['Compétences & Langues', 'skills'],
  ['BERUFSERFAHRUNG:', 'work'],
  ['Formación académica', 'education'],
  ['Languages: Go, Python', null],
  ['I have experience.', null],
])('the heading %s', (text, kind) => {
  expect(headingOf(text)).toBe(kind);
});

describe('what is in doubt is listed, not taken', () => {
  test('two names of which neither is a position', () => {
    const { values, doubts } = readResume(
      textLines('Ana Pérez\n\nExperience\n\nBlue Lantern\nGreen Harbour\n2019 – 2021\n'),
    );
    expect(values.filter(({ path }) => path[0] === 'work')).toEqual([]);
    expect(doubts).toMatchObject([{ kind: 'whoIsWho' }]);
  });
  test('e-mail addresses and numbers of references are nobody’s own', () => {
    const profile = profileOf(
      'Ana Pérez\nMadrid, España\n\nReferences\n\nDr. Ruiz, ruiz@example.es, +34 655 555 099\n',
    );
    expect(profile).toMatchObject({ basics: { name: 'Ana Pérez' } });
    expect(JSON.stringify(profile)).not.toMatch(/ruiz|099/);
  });
  test('sensitive lines go nowhere', () => {
    const read = readResume(
      textLines(
        'Jan Novak\nDate of birth: 3 May 1990\nNationality: Czech\nMarital status: single\njan@example.cz\n',
      ),
    );
    expect(JSON.stringify(read)).not.toMatch(/1990|Czech|single/);
  });
});

test('Markdown with its marks is read as text', () => {
  expect(
    profileOf(
      '# Luís Tavares\n\n## Experience\n\n**Nurse** — Hospital São Marcos\n*March 2016 – present*\n\n- Night shifts\n',
    ),
  ).toEqual({
    basics: { name: 'Luís Tavares' },
    work: [
      {
        name: 'Hospital São Marcos',
        position: 'Nurse',
        startDate: '2016-03',
        highlights: ['Night shifts'],
      },
    ],
  });
});
