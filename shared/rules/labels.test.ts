import { describe, expect, it } from 'vitest';
import { cleanLabel, fold, labelKey } from './labels.ts';

describe('cleanLabel', () => {
  it.each([
    ['First Name*', 'First Name'],
    ['First Name ✱', 'First Name'],
    ['* Email', 'Email'],
    ['Cover Letter (optional)', 'Cover Letter'],
    ['Phone (Required)', 'Phone'],
    ['Prénom (facultatif)', 'Prénom'],
    ['Vorname (erforderlich)', 'Vorname'],
    ['  Two\n lines  ', 'Two lines'],
    ['Location (City)', 'Location (City)'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['Is 2*3 required?', 'Is 2*3 required?'],
  ])('%j → %j', (raw, clean) => expect(cleanLabel(raw)).toBe(clean));
});

describe('labelKey', () => {
  it('is equal for the same question in other clothes', () => {
    expect(labelKey('What’s your NAME?*')).toBe(labelKey("what's  your name"));
    expect(labelKey('Prénom')).toBe(labelKey('prenom :'));
  });
  it.each([
    ['Years with C', 'Years with C++'],
    ['Years with C++', 'Years with C#'],
    ['Salary in $', 'Salary in €'],
    ['Question 1', 'Question 2'],
  ])('keeps %j and %j apart', (a, b) => expect(labelKey(a)).not.toBe(labelKey(b)));
});

it('folds quotes, dashes, case and diacritics', () => {
  expect(fold('“Ça” – it’s  Größe')).toBe('"ca" - it\'s grosse');
});
