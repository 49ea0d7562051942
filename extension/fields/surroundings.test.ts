import type { FieldDescription } from '@jobai/shared/fields';
import { describe, expect, test } from 'vitest';
import { planForm } from './plan.ts';
import { testField } from './testField.ts';
import { JOB, testInput } from './testProfile.ts';

const YES_NO: Partial<FieldDescription> = { widget: 'radioGroup', options: ['Yes', 'No'] };

/** What is done with each question, in order: "fill" or why not. */
function plan(labels: (string | [string, Partial<FieldDescription>])[], countryCode = 'US') {
  const fields = labels.map((label, i) => {
    const [text, part] = typeof label === 'string' ? [label, {}] : label;
    return testField(text, { key: `question_${i}`, ...part });
  });
  const job = { ...JOB, countryCode: countryCode || null };
  return planForm(testInput({ fields, job })).map((decision) =>
    decision.action === 'fill' ? 'fill' : 'reason' in decision ? decision.reason : '',
  );
}

test.each([
  [
    ['Name', 'Surname'],
    ['givenName', 'familyName'],
  ],
  [
    ['Name', 'Vorname'],
    ['familyName', 'givenName'],
  ],
  [
    ['Nom *', 'Prénom *'],
    ['familyName', 'givenName'],
  ],
  [
    ['Nombre(s)', 'Apellidos'],
    ['givenName', 'familyName'],
  ],
  [
    ['Nome', 'Cognome'],
    ['givenName', 'familyName'],
  ],
  [
    ['Name', 'First name', 'Last name'],
    ['fullName', 'givenName', 'familyName'],
  ],
  [
    ['Nombre', 'Ciudad'],
    ['unknown', 'city'],
  ],
  [['Name'], ['fullName']],
])('%j: which name is meant, the names beside it say', (labels, types) => {
  const fields = labels.map((label, i) => testField(label, { key: `question_${i}` }));
  expect(planForm(testInput({ fields, job: JOB })).map(({ type }) => type)).toEqual(types);
});

describe('a block about somebody else', () => {
  const own: [string, Partial<FieldDescription>] = ['Phone', { key: 'phone', known: 'phone' }];
  test.each<[string, Parameters<typeof plan>[0], string[]]>([
    [
      'an emergency contact',
      [own, 'Emergency contact name', 'Phone number', 'Email'],
      ['fill', 'notUnderstood', 'sameLabel', 'sameLabel'],
    ],
    [
      'a reference, beside the own phone',
      [own, 'Reference 1', 'Company', 'Phone number'],
      ['fill', 'personal', 'fill', 'sameLabel'],
    ],
    [
      'a relation that follows',
      [own, 'Full name', 'City', 'Phone number', 'Relationship to you'],
      ['fill', 'fill', 'fill', 'sameLabel', 'notUnderstood'],
    ],
    ['the only phone after a referral', ['Referral name', 'Phone'], ['personal', 'fill']],
    [
      'the help text says so',
      [['Phone', { description: 'Of your emergency contact' }]],
      ['notUnderstood'],
    ],
    [
      'even where the key is the own phone',
      [['Emergency contact phone', { key: 'phone', known: 'phone' }]],
      ['notUnderstood'],
    ],
    ['the same words twice', ['Email', 'Email'], ['sameLabel', 'sameLabel']],
  ])('%s', (_, labels, want) => expect(plan(labels)).toEqual(want));
});

describe('where the job is, by the form alone', () => {
  const sponsorship: [string, Partial<FieldDescription>] = [
    'Will you require sponsorship?',
    YES_NO,
  ];
  const authorized = (country: string): [string, Partial<FieldDescription>] => [
    `Are you authorized to work in ${country}?`,
    YES_NO,
  ];
  test.each<[string, string, Parameters<typeof plan>[0], string]>([
    ['nothing says', '', [sponsorship], 'countryUnclear'],
    ['another question does', '', [sponsorship, authorized('the US')], 'fill'],
    [
      'two say different things',
      '',
      [sponsorship, authorized('the US'), authorized('Canada')],
      'countryUnclear',
    ],
    ['the posting says more', 'GB', [sponsorship, authorized('the US')], 'countryUnclear'],
  ])('%s', (_, country, labels, want) => expect(plan(labels, country)[0]).toBe(want));
});
