import { describe, expect, it } from 'vitest';
import type { Meaning } from './meaning.ts';
import { chooseOption, chooseOptions } from './options.ts';

const NONE = 'noOptionFits';
const SEVERAL = 'severalOptionsFit';

function chosen(meaning: Meaning, options: readonly string[]): string {
  const choice = chooseOption(meaning, options);
  return 'option' in choice ? choice.option : choice.refuse;
}

const text = (value: string, ...accept: string[]): Meaning => ({
  kind: 'text',
  text: value,
  accept,
});
const yes: Meaning = { kind: 'yesNo', yes: true };
const no: Meaning = { kind: 'yesNo', yes: false };

describe('text', () => {
  it.each<[Meaning, string[], string]>([
    [text('Acme'), ['Acme', 'ACME'], 'Acme'],
    [text('acme'), ['Acme', 'Other'], 'Acme'],
    [text('acme'), ['Acme', 'ACME'], SEVERAL],
    [text('California', 'CA'), ['CA', 'CO'], 'CA'],
    [text('Stanford'), ['Stanford University'], NONE],
    [text('Select'), ['Select...', 'A'], NONE],
  ])('%j in %j → %s', (meaning, options, want) => expect(chosen(meaning, options)).toBe(want));
});

describe('yes and no', () => {
  it.each<[Meaning, string[], string]>([
    [yes, ['Yes', 'No'], 'Yes'],
    [no, ['yes', 'no'], 'no'],
    [yes, ['Oui', 'Non'], 'Oui'],
    [no, ['Ja', 'Nein'], 'Nein'],
    [yes, ['Yes, I am willing to move.', 'No, I am not willing.'], 'Yes, I am willing to move.'],
    [yes, ['Yes', 'Yes, with help', 'No'], 'Yes'],
    [yes, ['Yes, now', 'Yes, later', 'No'], SEVERAL],
    [no, ['I do not', 'I do'], 'I do not'],
    [yes, ['I am 18 or older', 'I am not 18 yet'], 'I am 18 or older'],
    [yes, ['Maybe', 'Not sure'], NONE],
    [no, ['No preference', 'Yes'], NONE],
    [no, ['Not applicable', 'Yes'], NONE],
  ])('%j in %j → %s', (meaning, options, want) => expect(chosen(meaning, options)).toBe(want));
});

const permission = (
  answer: boolean | null,
  authorized: boolean | null,
  needsSponsorship: boolean | null,
): Meaning => ({
  kind: 'permission',
  yes: answer,
  facts: { authorized, needsSponsorship, country: 'US' },
});

describe('permission to work', () => {
  const LONG = [
    'No – I am authorized to work in the U.S. and do not require sponsorship',
    'Yes – I will require sponsorship now or in the future',
    'N/A – I am authorized to work in Canada',
  ];
  it.each<[Meaning, string[], string]>([
    [permission(false, true, false), ['Yes', 'No'], 'No'],
    [permission(false, true, false), LONG, LONG[0] ?? ''],
    [permission(true, true, true), LONG, LONG[1] ?? ''],
    [
      permission(true, true, false),
      ['Yes, I am authorized', 'No, I require sponsorship'],
      'Yes, I am authorized',
    ],
    [
      permission(true, true, true),
      ['Yes, without sponsorship', 'Yes, with sponsorship', 'No'],
      'Yes, with sponsorship',
    ],
    [
      permission(false, true, false),
      ['I require sponsorship', 'I do not require sponsorship'],
      'I do not require sponsorship',
    ],
    [
      permission(true, true, false),
      ['Yes, I am a citizen', 'Yes, I hold an H-1B visa', 'No'],
      NONE,
    ],
    [
      permission(true, true, false),
      ['Authorized to work without sponsorship', 'Not authorized'],
      'Authorized to work without sponsorship',
    ],
    [permission(false, true, null), ['No, I do not require sponsorship', 'Yes'], NONE],
    [permission(null, true, false), ['Yes', 'No'], NONE],
    [
      permission(null, true, false),
      ['Authorized, no sponsorship needed', 'Authorized, sponsorship needed', 'Not authorized'],
      'Authorized, no sponsorship needed',
    ],
  ])('%j in %j → %s', (meaning, options, want) => expect(chosen(meaning, options)).toBe(want));
});

describe('numbers, money and time', () => {
  const years = (n: number): Meaning => ({ kind: 'years', years: n });
  const money = (amount: number): Meaning => ({
    kind: 'money',
    amount,
    currency: 'USD',
    period: 'year',
    bare: true,
  });
  const weeks: Meaning = { kind: 'duration', text: '2 weeks', days: 14 };
  it.each<[Meaning, string[], string]>([
    [years(9.4), ['0-2', '3-5', '6-10', '11+'], '6-10'],
    [years(9.4), ['1-2', '3-4', '4-7', '7-10', '10+'], '7-10'],
    [years(9.4), ['Less than 5 years', '5 to 9 years', '10+ years'], '5 to 9 years'],
    [years(10.2), ['5-10 years', 'More than 10 years'], 'More than 10 years'],
    [years(1.2), ['less than 2', '2+'], 'less than 2'],
    [years(0), ['None', '1+'], 'None'],
    [years(7), ['4-7', '7-10'], SEVERAL],
    [years(9.4), ['Junior', 'Senior'], NONE],
    [years(9.4), ['Up to 6 months', '1 year'], NONE],
    [
      money(185000),
      ['$100,000 - $150,000', '$150,001 – $200,000', '$200,000+'],
      '$150,001 – $200,000',
    ],
    [money(185000), ['$150k-$180k', '$180k-$200k'], '$180k-$200k'],
    [money(185000), ['Under $100,000', 'Over $100,000'], 'Over $100,000'],
    [money(185000), ['50.000 - 100.000', '100.001 - 200.000'], '100.001 - 200.000'],
    [weeks, ['Immediate', '2 weeks', '1 month'], '2 weeks'],
    [weeks, ['Immediate', 'Two weeks', '1 month'], 'Two weeks'],
    [weeks, ['Less than 1 month', '1-3 months', '3 months +'], 'Less than 1 month'],
    [weeks, ['Immediate', '1 month', '2 months'], NONE],
    [weeks, ['1-2 weeks', '2-4 weeks'], SEVERAL],
    [{ kind: 'month', month: 9 }, ['August', 'September'], 'September'],
    [{ kind: 'month', month: 9 }, ['08', '09'], '09'],
  ])('%j in %j → %s', (meaning, options, want) => expect(chosen(meaning, options)).toBe(want));
});

describe('places', () => {
  const home: Meaning = {
    kind: 'location',
    place: { city: 'San Francisco', region: 'California', postalCode: '94107', countryCode: 'US' },
    text: 'San Francisco, California, United States',
    queries: ['San Francisco'],
  };
  const country = (code: string): Meaning => ({ kind: 'country', code });
  it.each<[Meaning, string[], string]>([
    [
      home,
      [
        'San Francisco, California, United States',
        'South San Francisco, California, United States',
      ],
      'San Francisco, California, United States',
    ],
    [
      home,
      ['San Francisco, CA, USA', 'San Francisco, Córdoba, Argentina'],
      'San Francisco, CA, USA',
    ],
    [home, ['San Francisco, Antioquia, Colombia'], NONE],
    [home, ['San Francisco, New Mexico, United States'], NONE],
    [home, ['Alabama', 'California', 'Colorado'], 'California'],
    [home, ['Canada', 'United States'], 'United States'],
    [
      country('US'),
      ['United States +1', 'United States Minor Outlying Islands +1', 'Canada +1'],
      'United States +1',
    ],
    [country('US'), ['USA', 'Canada'], 'USA'],
    [
      country('GB'),
      ['Ireland', 'United Kingdom of Great Britain and Northern Ireland'],
      'United Kingdom of Great Britain and Northern Ireland',
    ],
    [country('US'), ['USA', 'United States'], SEVERAL],
    [country('DE'), ['France', 'Other'], NONE],
  ])('%j in %j → %s', (meaning, options, want) => expect(chosen(meaning, options)).toBe(want));
});

describe('degrees', () => {
  const degree: Meaning = { kind: 'degree', text: 'Bachelor of Science', level: 'bachelor' };
  it.each<[string[], string]>([
    [["Associate's Degree", "Bachelor's Degree", "Master's Degree"], "Bachelor's Degree"],
    [['Bachelor of Arts', 'Bachelor of Science'], 'Bachelor of Science'],
    [['BA', 'BS', 'MS'], 'BS'],
    [['BA', 'MS'], NONE],
    [['High School', 'Bachelor (or equivalent)', 'PhD'], 'Bachelor (or equivalent)'],
    [['Master of Science', 'Doctorate'], NONE],
  ])('%j → %s', (options, want) => expect(chosen(degree, options)).toBe(want));
});

describe("a person's presets are matched with regard to negation", () => {
  type Topic = Extract<Meaning, { kind: 'stance' }>['topic'];
  const VETERAN = [
    'I am not a protected veteran',
    'I identify as one or more of the classifications of a protected veteran',
    "I don't wish to answer",
  ];
  const DISABILITY = [
    'Yes, I have a disability, or have had one in the past',
    'No, I do not have a disability',
    'I do not want to answer',
  ];
  it.each<[Topic, string, string[], string]>([
    ['veteran', 'I am not a protected veteran', VETERAN, VETERAN[0] ?? ''],
    ['veteran', 'I am not a veteran', VETERAN, VETERAN[0] ?? ''],
    ['veteran', 'No', VETERAN, VETERAN[0] ?? ''],
    ['veteran', 'I am a protected veteran', VETERAN, VETERAN[1] ?? ''],
    ['veteran', 'I am a veteran', VETERAN, NONE],
    ['veteran', 'Prefer not to say', VETERAN, VETERAN[2] ?? ''],
    ['veteran', 'I am not a protected veteran', ['I am a veteran', 'I am not a veteran'], NONE],
    ['disability', 'No', DISABILITY, DISABILITY[1] ?? ''],
    ['disability', 'Yes', DISABILITY, DISABILITY[0] ?? ''],
    ['disability', 'Decline to answer', DISABILITY, DISABILITY[2] ?? ''],
    ['gender', 'Female', ['Man', 'Woman', 'Non-binary'], 'Woman'],
    ['gender', 'Woman', ['Male', 'Female', 'Decline To Self Identify'], 'Female'],
    ['gender', 'Female', ['Cisgender woman', 'Transgender woman'], NONE],
    [
      'race',
      'Asian',
      ['Asian (Not Hispanic or Latino)', 'White (Not Hispanic or Latino)'],
      'Asian (Not Hispanic or Latino)',
    ],
    ['race', 'Asian', ['East Asian', 'South Asian'], NONE],
    ['hispanic', 'No', ['Yes', 'No', 'Decline To Self Identify'], 'No'],
    ['hispanic', 'No', ['Hispanic or Latino', 'Not Hispanic or Latino'], 'Not Hispanic or Latino'],
  ])('%s %s in %j → %s', (topic, preset, options, want) =>
    expect(chosen({ kind: 'stance', topic, text: preset }, options)).toBe(want),
  );
});

describe('several choices', () => {
  it('takes every listed item that is offered', () => {
    const meaning: Meaning = {
      kind: 'list',
      items: ['English', 'German'],
      text: 'English, German',
    };
    expect(chooseOptions(meaning, ['English', 'French', 'German'])).toEqual({
      options: ['English', 'German'],
    });
    expect(chooseOptions(meaning, ['French'])).toEqual({ refuse: NONE });
  });
  it('takes the one option of a question asked with boxes', () => {
    expect(chooseOptions(yes, ['Yes', 'No'])).toEqual({ options: ['Yes'] });
  });
});
