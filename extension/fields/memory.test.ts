import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import { labelKey } from '@jobai/shared/rules/labels';
import { describe, expect, it } from 'vitest';
import { chooseForField, planForm } from './plan.ts';
import { testField } from './testField.ts';
import { JOB, savedAnswer, testInput } from './testProfile.ts';

/** What was learned from the person goes before what their profile says, and is asked again where it no longer fits. */
describe('a saved answer', () => {
  const decide = (field: FieldDescription, ...answers: ReturnType<typeof savedAnswer>[]) =>
    planForm(testInput({ fields: [field], answers }))[0];
  const saved = (label: string, type: FieldType, text: string, part = {}) =>
    savedAnswer({
      label,
      labelKey: labelKey(label),
      type,
      value: { kind: 'option', option: text },
      ...part,
    });
  const relocate = 'Are you willing to relocate?';

  it.each([
    // It goes before the profile, which says No.
    ['beats the profile', relocate, ['Yes', 'No'], saved(relocate, 'relocation', 'Yes'), 'Yes'],
    [
      'in another list, by meaning',
      relocate,
      ['Yes, within the country', 'No'],
      saved(relocate, 'relocation', 'Yes'),
      'Yes, within the country',
    ],
    [
      'of two that may be meant, none',
      relocate,
      ['Yes, abroad', 'Yes, nearby', 'No'],
      saved(relocate, 'relocation', 'Yes'),
      'answerOutdated',
    ],
    // More was said than Yes: it is not cut down to it, and the profile is not asked again.
    [
      'that says more than the list',
      relocate,
      ['Yes', 'No'],
      saved(relocate, 'relocation', 'Yes, within the EU'),
      'answerOutdated',
    ],
    [
      'whose option is gone',
      relocate,
      ['Now', 'Later'],
      saved(relocate, 'relocation', 'Yes'),
      'answerOutdated',
    ],
    [
      'a number among ranges',
      'Years of professional experience',
      ['0-3', '4-7', '8+'],
      saved('Years of professional experience', 'yearsExperience', '5'),
      '4-7',
    ],
    [
      'a time among times',
      'Notice period',
      ['Immediately', '30 days', '3 months'],
      saved('Notice period', 'noticePeriod', '1 month'),
      '30 days',
    ],
  ])('%s', (_, label, options, answer, want) => {
    const decision = decide(testField(label, { widget: 'reactSelect', options }), answer);
    expect(decision?.action === 'fill' ? decision.value : decision).toMatchObject(
      want === 'answerOutdated'
        ? { action: 'ask', reason: want }
        : { kind: 'option', option: want },
    );
  });

  it('says for whom it was saved', () => {
    const yes = saved(relocate, 'relocation', 'Yes', { tenant: 'acme', ats: 'greenhouse' });
    const field = testField(relocate, { widget: 'reactSelect', options: ['Yes', 'No'] });
    expect(decide(field, yes)).toMatchObject({ source: { kind: 'answer', scope: 'tenant' } });
    expect(decide(field, { ...yes, ats: 'lever' })).toMatchObject({ source: { kind: 'profile' } });
  });

  it('about the person is never given as somebody else’s', () => {
    const phone = saved('Phone number', 'phone', '555 0100');
    const fields = [
      testField('Emergency contact name', { key: 'a' }),
      testField('Phone number', { key: 'b' }),
    ];
    expect(planForm(testInput({ fields, answers: [phone] }))[1]).toMatchObject({ action: 'ask' });
  });

  it('of one of several blocks is never used for all of them', () => {
    const field = testField('School', {
      key: 'school--1',
      known: 'school',
      section: 'education',
      index: 1,
    });
    expect(decide(field, saved('School', 'school', 'Elsewhere'))).toMatchObject({ action: 'ask' });
  });

  it('about permission to work holds in its country only', () => {
    const label = 'Are you authorized to work in the country of this job?';
    const yes = saved(label, 'workAuthorization', 'Yes', { country: 'FR' });
    const at = (countryCode: string) =>
      planForm(
        testInput({
          fields: [testField(label, { widget: 'radioGroup', options: ['Yes', 'No'] })],
          answers: [yes],
          job: { ...JOB, countryCode },
        }),
      )[0];
    expect(at('FR')).toMatchObject({ source: { kind: 'answer' } });
    expect(at('IT')).toMatchObject({ action: 'ask', reason: 'countryUnclear' });
  });

  describe('of the same kind in other words', () => {
    const source = (text: string, part = {}) =>
      savedAnswer({
        label: 'How did you hear about us?',
        labelKey: 'how did you hear about us',
        type: 'source',
        value: { kind: 'text', text },
        ...part,
      });
    const field = testField('How did you learn about this job?');
    it.each([
      ['answers what the profile can’t', [source('A friend')], { value: { text: 'A friend' } }],
      ['not from another employer’s', [source('A friend', { tenant: 'other' })], { action: 'ask' }],
      [
        'two that differ are a question',
        [
          source('A friend'),
          source('A fair', { id: '2', label: 'How did you hear about this position?' }),
        ],
        { action: 'ask' },
      ],
      ['a bare Yes belongs to its words', [source('Yes')], { action: 'ask' }],
    ])('%s', (_, answers, want) => {
      expect(decide(field, ...answers)).toMatchObject(want);
    });
    it('never goes before what the profile says', () => {
      const phone = savedAnswer({
        label: 'My site',
        labelKey: 'my site',
        type: 'website',
        value: { kind: 'text', text: 'x' },
      });
      expect(decide(testField('Website'), phone)).toMatchObject({ source: { kind: 'profile' } });
    });
  });

  it.each([
    [['Yes', 'No'], { option: 'Yes' }],
    [['Yes, nearby', 'No'], { option: 'Yes, nearby' }],
    // The profile's own No stands in the list, and is what the person corrected.
    [['Perhaps', 'No'], { refuse: 'noOptionFits' }],
  ])('in a list that opens late: %s', (options, want) => {
    const field = testField(relocate, { key: 'late', widget: 'reactSelect', options: null });
    const input = testInput({ fields: [field], answers: [saved(relocate, 'relocation', 'Yes')] });
    expect(chooseForField(input, 'late', options)).toEqual(want);
  });
});
