import { expect, test } from 'vitest';
import { type LengthAsked, lengthAsked, lengthOf } from './lengthAsked.ts';

const row = (
  text: string,
  unit: LengthAsked['unit'] | null,
  min: number | null = null,
  max: number | null = null,
) => [text, unit && { unit, min, max }] as const;

test.each([
  row('Why us? (max 500 characters)', 'characters', null, 500),
  row('In 140 chars or less', 'characters', null, 140),
  row('Character limit: 1,000', 'characters', null, 1000),
  row('Word limit 200', 'words', null, 200),
  row('Please answer in 2–3 sentences.', 'sentences', 2, 3),
  row('In two or three sentences, tell us about a project', 'sentences', 2, 3),
  row('150 to 200 words', 'words', 150, 200),
  row('Tell us about yourself (200 words)', 'words', null, 200),
  row('No more than 1 000 characters', 'characters', null, 1000),
  row('At least 100 words', 'words', 100, null),
  row('100 words or more', 'words', 100, null),
  row('Describe yourself in three words', 'words', null, 3),
  row('a 250-word statement', 'words', null, 250),
  row('Maximal 300 Wörter', 'words', null, 300),
  row('Maximum 300 mots', 'words', null, 300),
  row('máximo de 500 caracteres', 'characters', null, 500),
  row('A few sentences are enough.', null),
  row('How many words do you type a minute?', null),
  row('5 years of experience, in your own words', null),
  row('Describe a system with 10,000,000 users', null),
  row('', null),
])('%s', (text, asked) => {
  expect(lengthAsked(text)).toEqual(asked);
});

test('a text is counted as a person counts it', () => {
  const text = ' I led it. It took two years!\nWould I do it again? ';
  expect(lengthOf(text, 'sentences')).toBe(3);
  expect(lengthOf(text, 'words')).toBe(12);
  expect(lengthOf(text, 'characters')).toBe(text.trim().length);
  expect(lengthOf('  ', 'sentences')).toBe(0);
});
