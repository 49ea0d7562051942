import type { FieldValue, Source } from '@jobai/shared/fields';
import { expect, it } from 'vitest';
import { sourcePhrase, tabPhrase, valuePhrase } from './phrases.ts';
import { sampleSession, sampleView } from './sample.ts';

const SOURCES: [Source, string][] = [
  [{ kind: 'profile', path: 'basics.phone' }, 'profile · phone'],
  [{ kind: 'profile', path: 'work[0].name' }, 'profile · work history'],
  [{ kind: 'profile', path: 'somethingNew' }, 'profile'],
  [{ kind: 'profile', path: 'preferences.workAuthorization.PT' }, 'profile · work permission'],
  [
    { kind: 'rule', rule: 'r', paths: ['work[0].startDate', 'work[1].endDate'] },
    'worked out · work history',
  ],
  [{ kind: 'rule', rule: 'r', paths: [] }, 'worked out'],
  [{ kind: 'file', id: 'f', label: 'Backend' }, 'résumé “Backend”'],
  [{ kind: 'preset', path: 'preferences.eeo.race' }, 'your preset · race'],
  [{ kind: 'answer', id: 'a', label: 'Q' }, 'saved answer'],
  [{ kind: 'person' }, 'you'],
  [{ kind: 'page' }, 'was on the page'],
];
it.each(SOURCES)('%o', (source, phrase) => expect(sourcePhrase(source)).toBe(phrase));

const VALUES: [FieldValue | null, string][] = [
  [null, 'Empty'],
  [{ kind: 'checked', checked: false }, 'Not ticked'],
  [{ kind: 'options', options: ['Kafka', 'Flink'] }, 'Kafka, Flink'],
  [{ kind: 'file', name: 'cv.pdf', sha256: null }, 'cv.pdf (your file, name only)'],
];
it.each(VALUES)('%o', (value, phrase) => expect(valuePhrase(value)).toBe(phrase));

it('a tab whose title Chrome keeps from us is called by the page around the form', () => {
  const session = sampleSession({ topOrigin: 'https://careers.tidewater.example' });
  expect(tabPhrase(sampleView({ session, tabTitle: 'Jobs' }))).toBe('Tab: Jobs');
  expect(tabPhrase(sampleView({ session, tabTitle: '' }))).toBe('Tab: careers.tidewater.example');
  expect(tabPhrase(sampleView({ tabTitle: '' }))).toBe('Tab: without a title');
});
