import type { FieldDescription } from '@jobai/shared/fields';
import { describe, expect, it } from 'vitest';
import { classify } from './classify.ts';
import { testField } from './testField.ts';

const kind = (label: string, part: Partial<FieldDescription> = {}) => {
  const { type, by } = classify(testField(label, part));
  return `${type} by ${by}`;
};

describe('order of evidence', () => {
  it('believes the adapter first', () => {
    expect(kind('Country', { known: 'phoneCountry' })).toBe('phoneCountry by adapter');
  });
  it('sees a sensitive question before a name', () => {
    expect(kind('I certify that my full name is correct')).toBe('attestation by pattern');
    expect(kind('Type your full name to sign')).toBe('signature by pattern');
  });
  it('takes the autocomplete token before the label', () => {
    expect(kind('Tvoje jméno', { autocomplete: 'given-name' })).toBe('givenName by autocomplete');
    expect(kind('Telefon', { autocomplete: 'section-a shipping tel' })).toBe(
      'phone by autocomplete',
    );
  });
  it('reads a preferred name although the token says given name', () => {
    expect(kind('Preferred first name', { autocomplete: 'given-name' })).toBe(
      'preferredName by pattern',
    );
  });
  it('knows nothing and says so', () => {
    expect(kind('Qwerty')).toBe('unknown by none');
    expect(kind('')).toBe('unknown by none');
  });
  it('reads the help text where there is no label', () => {
    expect(kind('', { description: 'LinkedIn profile' })).toBe('linkedin by pattern');
  });
  it('does not let a follow-up question be taken for the question', () => {
    expect(kind('If yes, will you require sponsorship?')).toBe('unknown by pattern');
  });
});

describe('sections of the form', () => {
  it.each<[FieldDescription['section'], string, string]>([
    ['eeoc', 'Gender', 'gender by pattern'],
    ['eeoc', 'Something new', 'otherDemographic by adapter'],
    ['demographic', 'Which of these describe you?', 'otherDemographic by adapter'],
    ['demographic', 'Where do you live?', 'otherDemographic by adapter'],
    ['demographic', 'What are your pronouns?', 'pronouns by pattern'],
    ['consent', 'Yes', 'consent by adapter'],
    ['verification', '1', 'securityCode by adapter'],
  ])('%s: %s → %s', (section, label, want) => expect(kind(label, { section })).toBe(want));
});

describe('options speak where the label is silent', () => {
  it.each<[string, string[], string]>([
    ['Please select', ['Male', 'Female', 'Other'], 'gender by options'],
    [
      'Status',
      ['I am a protected veteran', 'I am not a protected veteran'],
      'veteranStatus by options',
    ],
    [
      'About you',
      ['Yes, I have a disability', 'No, I do not have a disability'],
      'disabilityStatus by options',
    ],
    ['Our values', ['I agree'], 'consent by options'],
    ['Please read', ['I have read and understood this', 'I do not agree'], 'consent by options'],
    ['Background', ['A', 'Prefer not to say'], 'otherDemographic by options'],
    ['Are you willing to relocate?', ['Yes', 'No', 'Prefer not to say'], 'relocation by pattern'],
  ])('%s %j → %s', (label, options, want) =>
    expect(kind(label, { options, widget: 'reactSelect' })).toBe(want),
  );
});

describe('details of a question', () => {
  const params = (label: string) => classify(testField(label)).params;
  it.each<[string, object]>([
    ['Are you authorized to work in the UK?', { country: 'GB' }],
    ['Are you authorized to work in the US or Canada?', { countries: ['CA', 'US'] }],
    ['Are you authorized to work in the European Union?', { country: null }],
    ['Do you have work authorization in the country you selected above?', { country: null }],
    ['Are you authorized to work?', {}],
    [
      'Will you require sponsorship for a visa to remain in your current location?',
      { ofResidence: true },
    ],
    [
      'Are you authorized to work in the US? Will you require sponsorship?',
      { country: 'US', double: true },
    ],
    ['You will not require sponsorship', { negated: true }],
    ['Are you under 18?', { negated: true }],
    ['Salary expectation in EUR per month', { currency: 'EUR', period: 'month' }],
    ['How many years of Python experience do you have?', { skill: 'python' }],
    ['Do you have at least 5 years of professional experience?', { atLeastYears: 5 }],
    ['Current address (City - State - ZIP Code)', { parts: ['city', 'region', 'postalCode'] }],
    ['GitHub username', { username: true }],
    ['GPA (graduate)', { level: 'master' }],
  ])('%s → %j', (label, want) => expect(params(label)).toEqual(want));
});
