import { type FieldDescription, SENSITIVE_TYPES } from '@jobai/shared/fields';
import type { Profile } from '@jobai/shared/profile';
import { payInText } from '@jobai/shared/rules/pay';
import { describe, expect, test } from 'vitest';
import { testField } from '../testField.ts';
import { JOB, PROFILE, savedAnswer, testInput } from '../testProfile.ts';
import { demandsOf } from './posting.ts';
import { previewOf } from './preview.ts';
import { quote, sentencesOf } from './sentences.ts';

const NO_SIGNS = { closed: null, deadline: '', limit: '' };
const YES_NO: Partial<FieldDescription> = {
  widget: 'radioGroup',
  options: ['Yes', 'No'],
  required: true,
};

/** The sample person is free to work in the US and Canada, not in Germany; lives in New York; works since 2016. */
const german = { ...JOB, location: 'Remote (Germany)', countryCode: 'DE' };
const berlin = { ...JOB, location: 'Berlin, Germany', countryCode: 'DE' };

function deciding(label: string, job = JOB, profile: Profile = PROFILE, answers = [] as never[]) {
  const input = testInput({ fields: [testField(label, YES_NO)], job, profile, answers });
  return previewOf(input, NO_SIGNS, true).deciding.map(({ topic, stance, own }) => [
    topic,
    stance,
    own,
  ]);
}

describe('questions that often decide', () => {
  test.each([
    ['Are you legally authorized to work in the United States?', JOB, 'workPermit', 'fits', 'Yes'],
    ['Are you legally authorized to work in Germany?', JOB, 'workPermit', 'mayRuleOut', 'No'],
    ['Are you authorized to work in this country?', german, 'workPermit', 'mayRuleOut', 'No'],
    ['Will you now or in the future require sponsorship?', JOB, 'sponsorship', 'fits', 'No'],
    [
      'Will you now or in the future require sponsorship?',
      german,
      'sponsorship',
      'mayRuleOut',
      'Yes',
    ],
    // Nothing is known of Japan: it stays a question, and never a guess.
    ['Are you legally authorized to work in Japan?', JOB, 'workPermit', 'open', ''],
    ['Are you at least 18 years old?', JOB, 'over18', 'fits', 'Yes'],
    ['Do you have at least 5 years of professional experience?', JOB, 'years', 'fits', 'Yes'],
    ['Do you have at least 15 years of professional experience?', JOB, 'years', 'mayRuleOut', 'No'],
    ['Are you willing to relocate?', JOB, 'relocation', 'mayRuleOut', 'No'],
    ['Do you have an active security clearance?', JOB, 'clearance', 'open', ''],
    ['Do you have a valid driver’s license?', JOB, 'licence', 'open', ''],
  ])('%s', (label, job, ...expected) => {
    expect(deciding(label, job)).toEqual([expected]);
  });

  test.each(['First name', 'Why do you want to work here?', 'LinkedIn profile'])(
    '%s decides nothing',
    (label) => {
      expect(deciding(label)).toEqual([]);
    },
  );

  test('a saved answer counts, not what the profile would have said', () => {
    const label = 'Are you willing to relocate?';
    const saved = savedAnswer({
      label,
      labelKey: 'are you willing to relocate',
      type: 'relocation',
      value: { kind: 'option', option: 'Yes' },
    });
    expect(deciding(label, JOB, PROFILE, [saved] as never[])).toEqual([
      ['relocation', 'fits', 'Yes'],
    ]);
  });
});

describe('what a posting demands', () => {
  const demand = (posting: string, job = JOB, profile = PROFILE) =>
    demandsOf({ job: { ...job, posting }, profile, now: testInput().now }).map(
      ({ topic, stance, own }) => [topic, stance, own],
    );

  test.each([
    [
      'We are unable to sponsor visas for this role.',
      german,
      'sponsorship',
      'mayRuleOut',
      'Germany',
    ],
    [
      'You must be authorized to work without sponsorship.',
      german,
      'sponsorship',
      'mayRuleOut',
      'Germany',
    ],
    ['You bring at least 12 years of professional experience.', JOB, 'years', 'mayRuleOut', '10'],
    ['15+ years of experience in backend systems', JOB, 'years', 'mayRuleOut', '10'],
    ['12+ years in game development', JOB, 'years', 'mayRuleOut', '10'],
    ['A PhD in statistics is required.', JOB, 'degree', 'mayRuleOut', 'Master of Science'],
    ['An active TS/SCI clearance is required.', JOB, 'clearance', 'open', ''],
    ['Applicants must be US citizens (ITAR).', JOB, 'citizenship', 'open', ''],
    ['You must have a valid driver’s license.', JOB, 'licence', 'open', ''],
    [
      'This is a hybrid role, 3 days a week in our office.',
      berlin,
      'place',
      'mayRuleOut',
      'New York, United States',
    ],
    [
      'You work on-site five days a week.',
      { ...JOB, location: 'Austin, TX' },
      'place',
      'open',
      'New York',
    ],
    [
      'The base salary range is $90,000 - $120,000 per year.',
      JOB,
      'salary',
      'mayRuleOut',
      '150,000 USD',
    ],
  ])('%s', (posting, job, ...expected) => {
    expect(demand(posting, job)).toEqual([expected]);
  });

  test.each([
    // What the person's facts meet.
    ['We are unable to sponsor visas for this role.', JOB],
    ['You bring 5+ years of experience.', JOB],
    ['A bachelor’s degree is required.', JOB],
    ['This is a hybrid role, 3 days a week in our office.', JOB],
    ['The base salary range is $140,000 - $190,000 per year.', JOB],
    // Wishes, and what the words mean elsewhere.
    ['15+ years of experience preferred.', JOB],
    ['A company with 20+ years of history', JOB],
    ['A paid month off after 14 years', JOB],
    ['Our founders have 30 years of experience in energy.', JOB],
    ['For over 20 years we have built experience in logistics.', JOB],
    ['A PhD or equivalent experience is required.', JOB],
    ['No security clearance is required.', JOB],
    ['We hire regardless of citizenship status.', JOB],
    ['An on-site interview takes place in our office.', german],
    ['We raised $90 million to $120 million in funding, base and pay aside.', JOB],
    // Other currencies and periods are not compared.
    ['The base salary range is €90,000 - €120,000 per year.', JOB],
    ['Pay: $40 - $60 per hour.', JOB],
    ['', JOB],
  ])('nothing is told of: %s', (posting, job) => {
    expect(demand(posting, job)).toEqual([]);
  });

  test('a remote job has no office to live near', () => {
    expect(demand('You work on-site five days a week.', german)).toEqual([]);
    expect(demand('We all work remotely. Remote since 2012.', berlin)).toEqual([]);
  });

  test('whoever would move is not ruled out by where they live', () => {
    const profile = {
      ...PROFILE,
      preferences: { ...PROFILE.preferences, willingToRelocate: true },
    };
    expect(demand('You work on-site five days a week.', berlin, profile)).toEqual([]);
    expect(demand('', berlin, profile)).toEqual([]);
  });

  test('a profile without facts is told nothing that it could not know', () => {
    const posting = 'At least 12 years of experience. A PhD is required. $1,000 - $2,000 salary.';
    expect(demand(posting, JOB, {})).toEqual([]);
  });
});

test.each([
  ['$150,000 - $180,000 annual base salary', 150000, 180000, 'year'],
  ['Compensation: $150K – $200K', 150000, 200000, 'year'],
  ['Salary 60–75k € per year', 60000, 75000, 'year'],
  ['The pay is $35.50 to $48.00 an hour', 35.5, 48, 'hour'],
  ['Gehalt: 60.000 € – 75.000 €', 60000, 75000, 'year'],
])('pay in “%s”', (text, min, max, period) => {
  expect(payInText([text])).toMatchObject({ min, max, period });
});

test('a posting falls apart at its sentences and lists, not at abbreviations', () => {
  expect(sentencesOf('Must live in the U.S. today. Good pay.\n• Go • SQL')).toEqual([
    'Must live in the U.S. today.',
    'Good pay.',
    'Go',
    'SQL',
  ]);
  expect(quote('x'.repeat(1000), 500).length).toBeLessThan(250);
});

describe('the preview', () => {
  const form = [
    testField('First name', { key: 'first_name', known: 'givenName', required: true }),
    testField('Why us?', { key: 'why', widget: 'textarea', required: true }),
    testField('Transcript', { key: 'transcript', widget: 'fileUpload', required: true }),
    testField('Favourite editor', { key: 'editor' }),
    testField('Gender', {
      key: 'gender',
      section: 'eeoc',
      widget: 'reactSelect',
      options: ['Woman', 'Man'],
    }),
    testField('Cover Letter', { key: 'letter', widget: 'fileUpload', known: 'coverLetter' }),
    testField('Trap', { key: 'trap', blocked: 'hidden', required: true }),
    testField('City', { key: 'city', value: { kind: 'text', text: 'Here' } }),
  ];

  test('counts every field a person sees once', () => {
    const preview = previewOf(testInput({ fields: form }), NO_SIGNS, true);
    const { total, fills, standing, waiting, left } = preview;
    expect(total).toBe(form.length - 1);
    expect(fills + standing + waiting.length + left.length).toBe(total);
    expect({ fills, standing, left: left.length }).toEqual({ fills: 1, standing: 1, left: 1 });
    expect(waiting.map(({ label, kind, required }) => [label, kind, required])).toEqual([
      ['Why us?', 'essay', true],
      ['Transcript', 'file', true],
      ['Favourite editor', 'question', false],
      ['Cover Letter', 'file', false],
    ]);
  });

  test('an answer from a preset is counted as such', () => {
    const profile = {
      ...PROFILE,
      preferences: { ...PROFILE.preferences, eeo: { gender: 'Woman' } },
    };
    const preview = previewOf(testInput({ fields: form, profile }), NO_SIGNS, true);
    expect([preview.presets, preview.left]).toEqual([1, []]);
  });

  test('F7: no sensitive question is weighed', () => {
    for (const known of SENSITIVE_TYPES) {
      const field = testField('x', { ...YES_NO, known });
      expect(previewOf(testInput({ fields: [field] }), NO_SIGNS, true).deciding).toEqual([]);
    }
  });

  test.each([
    ['2026-11-22', { by: 'deadline', text: '2026-11-22' }],
    ['2026-11-23', null],
    ['', null],
  ])('last day %s', (deadline, closed) => {
    expect(previewOf(testInput(), { ...NO_SIGNS, deadline }, true).signs.closed).toEqual(closed);
  });

  test('what the form asks goes before what the posting says of the same', () => {
    const job = { ...german, posting: 'We are unable to sponsor visas.' };
    const field = testField('Will you require sponsorship?', YES_NO);
    const preview = previewOf(testInput({ fields: [field], job }), NO_SIGNS, true);
    expect(preview.deciding.map(({ from, topic }) => [from, topic])).toEqual([
      ['question', 'sponsorship'],
    ]);
  });
});
