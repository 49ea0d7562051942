import { type FieldDescription, valueText } from '@jobai/shared/fields';
import type { Profile } from '@jobai/shared/profile';
import { describe, expect, it } from 'vitest';
import { type PlanInput, planForm } from './plan.ts';
import { testField } from './testField.ts';
import { JOB, PROFILE, testInput } from './testProfile.ts';

type Part = Partial<FieldDescription>;
const YES_NO = { widget: 'reactSelect', options: ['Yes', 'No'] } as const satisfies Part;

/** Value and source of a fill, or the action and its reason. */
function outcome(label: string, part: Part = {}, input: Partial<PlanInput> = {}): string {
  const [decision] = planForm(testInput({ ...input, fields: [testField(label, part)] }));
  if (decision?.action !== 'fill') return `${decision?.action} ${decision?.reason}`;
  const { value, source } = decision;
  const text = value.kind === 'lookup' ? value.queries.join(' | ') : valueText(value);
  const from =
    source.kind === 'profile' || source.kind === 'preset'
      ? source.path
      : source.kind === 'rule'
        ? source.rule
        : source.kind;
  return `${text} ← ${from}`;
}

const withPreferences = (preferences: Profile['preferences']): Partial<PlanInput> => ({
  profile: { ...PROFILE, preferences: { ...PROFILE.preferences, ...preferences } },
});
const job = (part: Partial<typeof JOB>): Partial<PlanInput> => ({ job: { ...JOB, ...part } });

describe('facts of the profile', () => {
  it.each<[string, Part, string]>([
    ['Full name', {}, 'Ana Sample ← basics.name'],
    ['First name', {}, 'Ana ← basics.givenName'],
    ['Preferred name', {}, 'ask profileSilent'],
    ['Pronouns', {}, 'ask personal'],
    ['Email', {}, 'ana@example.com ← basics.email'],
    ['Phone', {}, '+12125550100 ← basics.phone'],
    ['LinkedIn', {}, 'https://www.linkedin.com/in/ana ← basics.profiles[0].url'],
    ['GitHub username', {}, 'ana-s ← basics.profiles[1].username'],
    ['Twitter', {}, 'ask profileSilent'],
    ['Portfolio', {}, 'https://ana.example.com ← basics.url'],
    ['City', {}, 'New York ← basics.location.city'],
    ['State', { widget: 'reactSelect', options: ['NJ', 'NY'] }, 'NY ← basics.location.region'],
    ['Country', {}, 'United States ← basics.location.countryCode'],
    ['Where are you located?', {}, 'New York, New York, United States ← basics.location'],
    ['Where are you located? (state, country)', {}, 'New York, United States ← basics.location'],
    [
      'Location (City)',
      { widget: 'reactSelectAsync' },
      'New York, New York, United States | New York, New York | New York ← basics.location',
    ],
    ['Address', {}, '1 Main St, New York, New York 10001, United States ← address in one line'],
    ['Do you live in the United States?', YES_NO, 'Yes ← home country'],
    ['Do you live in Germany?', YES_NO, 'No ← home country'],
    ['Are you located in California?', YES_NO, 'No ← home state'],
    ['Do you live in Metropolis?', YES_NO, 'ask personal'],
    ['Current company', {}, 'Initech ← work[0].name'],
    ['Current title', {}, 'Engineer ← work[0].position'],
    ['School', {}, 'State University ← education[0].institution'],
    [
      'Degree',
      { widget: 'reactSelect', options: ["Bachelor's Degree", "Master's Degree"] },
      "Master's Degree ← education[0].studyType",
    ],
    ['School', { section: 'education', index: 1 }, 'ask profileSilent'],
    [
      'End date month',
      { section: 'education', index: 0, widget: 'reactSelect', options: ['May', 'June'] },
      'June ← education[0].endDate',
    ],
    [
      'End date year',
      { section: 'education', index: 0, widget: 'number' },
      '2015 ← education[0].endDate',
    ],
    ['End date year', { section: 'employment', index: 0 }, 'skip notForPeople'],
    ['GPA', {}, '3.7 ← score of the degree'],
    ['GPA (undergraduate)', {}, 'ask profileSilent'],
    [
      'Highest level of education',
      { widget: 'reactSelect', options: ['Bachelor', 'Master'] },
      'Master ← education[0].studyType',
    ],
    ["Do you have a bachelor's degree?", YES_NO, 'Yes ← finished degree'],
    ["Do you have a bachelor's degree in biology?", YES_NO, 'ask personal'],
    ['Do you have a PhD degree?', YES_NO, 'ask personal'],
    ['Are you fluent in English?', YES_NO, 'Yes ← fluency in the language named'],
    ['Are you fluent in German?', YES_NO, 'ask personal'],
    ['Do you speak English and German?', YES_NO, 'ask personal'],
    ['Are you based in a US time zone?', YES_NO, 'ask personal'],
    ['Which languages do you speak fluently?', {}, 'English ← languages'],
    ['Foreign languages', {}, 'ask personal'],
    ['Skills', {}, 'Go, SQL ← skills'],
  ])('%s %j → %s', (label, part, want) => expect(outcome(label, part)).toBe(want));
});

describe('permission to work is bound to a country', () => {
  it.each<[string, Part, Partial<PlanInput>, string]>([
    [
      'Are you authorized to work in the United States?',
      YES_NO,
      job({ countryCode: 'DE' }),
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    [
      'Are you authorized to work in Germany?',
      YES_NO,
      {},
      'No ← preferences.workAuthorization.DE.authorized',
    ],
    ['Are you authorized to work in France?', YES_NO, {}, 'ask countryUnclear'],
    [
      'Are you authorized to work in the country of this role?',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    [
      'Are you authorized to work in the country of this role?',
      YES_NO,
      job({ countryCode: null }),
      'ask countryUnclear',
    ],
    [
      'Are you authorized to work in the EU?',
      YES_NO,
      job({ countryCode: 'DE' }),
      'ask countryUnclear',
    ],
    [
      'Are you authorized to work in the US or Canada?',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.CA.authorized',
    ],
    ['Are you authorized to work in the US or Germany?', YES_NO, {}, 'ask countryUnclear'],
    [
      'Will you require sponsorship?',
      YES_NO,
      {},
      'No ← preferences.workAuthorization.US.needsSponsorship',
    ],
    [
      'Will you require sponsorship?',
      YES_NO,
      job({ countryCode: 'DE' }),
      'Yes ← preferences.workAuthorization.DE.needsSponsorship',
    ],
    [
      'Please confirm that you do not require sponsorship',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.needsSponsorship',
    ],
    [
      'Are you authorized to work in the US without sponsorship?',
      YES_NO,
      {},
      'Yes ← authorization and sponsorship together',
    ],
    [
      'Can you work in Germany without visa sponsorship?',
      YES_NO,
      {},
      'No ← authorization and sponsorship together',
    ],
    [
      'Are you authorized to work in the US? Will you require sponsorship?',
      YES_NO,
      {},
      'ask noOptionFits',
    ],
    [
      'Are you authorized to work in the US? Will you require sponsorship?',
      {},
      {},
      'ask notUnderstood',
    ],
    ['Are you a US citizen?', YES_NO, {}, 'ask personal'],
    [
      'We do not sponsor visas. Are you authorized to work in the US?',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    [
      'Are you authorized to work in the US? (We are unable to sponsor visas.)',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    [
      'We cannot sponsor visas. Please confirm that you are authorized to work in the US.',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    ['Do you have experience with sponsored content?', YES_NO, {}, 'ask notUnderstood'],
    ['Is your work authorization tied to a visa?', YES_NO, {}, 'ask notUnderstood'],
    [
      'Are you authorized to work in the US for any employer?',
      YES_NO,
      {},
      'Yes ← authorization and sponsorship together',
    ],
    [
      'Do you have US work authorization?',
      YES_NO,
      {},
      'Yes ← preferences.workAuthorization.US.authorized',
    ],
    [
      'Do you have the right to work in the US, or do you require sponsorship?',
      { widget: 'reactSelect', options: ['I have the right to work', 'I require sponsorship'] },
      {},
      'I have the right to work ← authorization and sponsorship together',
    ],
    [
      'Will you require sponsorship?',
      YES_NO,
      withPreferences({ workAuthorization: { US: { authorized: true } } }),
      'ask profileSilent',
    ],
    [
      'Will you require sponsorship?',
      { widget: 'textarea' },
      job({ language: 'de', countryCode: 'DE' }),
      'Ja ← preferences.workAuthorization.DE.needsSponsorship',
    ],
  ])('%s %j %#', (label, part, input, want) => expect(outcome(label, part, input)).toBe(want));
});

describe('terms', () => {
  it.each<[string, Part, Partial<PlanInput>, string]>([
    ['Desired salary', {}, {}, '150000 ← preferences.expectedSalary'],
    ['Desired salary, with currency', {}, {}, '150000 USD per year ← preferences.expectedSalary'],
    ['Desired salary (EUR)', {}, {}, 'ask unitUnclear'],
    ['Desired salary', {}, job({ countryCode: 'DE' }), 'ask unitUnclear'],
    ['Desired salary', {}, job({ countryCode: null }), 'ask unitUnclear'],
    ['Desired salary (USD)', {}, job({ countryCode: null }), '150000 ← preferences.expectedSalary'],
    ['Desired hourly rate', {}, {}, 'ask unitUnclear'],
    [
      'Desired salary',
      { widget: 'reactSelect', options: ['£25,000 – £35,000', '£120,000+'] },
      {},
      'ask unitUnclear',
    ],
    [
      'Desired salary',
      { widget: 'reactSelect', options: ['$100k-$140k', '$140k-$180k'] },
      {},
      '$140k-$180k ← preferences.expectedSalary',
    ],
    [
      'Desired salary',
      {},
      withPreferences({ expectedSalary: { amount: 60, currency: 'USD', period: 'hour' } }),
      '60 USD per hour ← preferences.expectedSalary',
    ],
    [
      'Desired salary',
      { widget: 'number' },
      withPreferences({ expectedSalary: { amount: 60, currency: 'USD', period: 'hour' } }),
      'ask unitUnclear',
    ],
    ['Current salary', {}, {}, 'ask profileSilent'],
    ['Notice period', {}, {}, '1 month ← preferences.noticePeriod'],
    [
      'Notice period',
      { widget: 'reactSelect', options: ['2 weeks', '30 days'] },
      {},
      '30 days ← preferences.noticePeriod',
    ],
    ['Start date', {}, {}, '2027-01-15 ← preferences.earliestStart'],
    ['Earliest start date (MM/DD/YYYY)', {}, {}, '01/15/2027 ← preferences.earliestStart'],
    ['Start date', { description: 'DD.MM.YYYY' }, {}, '15.01.2027 ← preferences.earliestStart'],
    ['Start date', {}, withPreferences({ earliestStart: '2026-01-01' }), 'ask profileSilent'],
    [
      'Start date',
      {},
      withPreferences({ earliestStart: '2027-02' }),
      'February 2027 ← preferences.earliestStart',
    ],
    ['Are you willing to relocate?', YES_NO, {}, 'No ← preferences.willingToRelocate'],
    ['Are you at least 18 years old?', YES_NO, {}, 'Yes ← preferences.over18'],
    ['Are you under 18?', YES_NO, {}, 'No ← preferences.over18'],
    ['Years of professional experience', {}, {}, '10 ← years from work dates'],
    [
      'Years of professional experience',
      { widget: 'reactSelect', options: ['5-9', '10-14', '15+'] },
      {},
      '10-14 ← years from work dates',
    ],
    [
      'Do you have at least 12 years of professional experience?',
      YES_NO,
      {},
      'No ← years from work dates',
    ],
    ['Years of experience with Go', {}, {}, 'ask personal'],
    ['Years of experience', {}, {}, 'ask personal'],
    ['Do you live in Austin or are you willing to relocate?', YES_NO, {}, 'ask personal'],
    ['How did you hear about us?', {}, {}, 'ask personal'],
    [
      'How did you hear about us?',
      {},
      withPreferences({ howDidYouHear: 'A friend' }),
      'A friend ← preferences.howDidYouHear',
    ],
    ['Why do you want to work here?', { widget: 'textarea' }, {}, 'ask ownWords'],
    ['Anything else?', { widget: 'textarea' }, {}, 'ask ownWords'],
  ])('%s %j %#', (label, part, input, want) => expect(outcome(label, part, input)).toBe(want));

  it('counts overlapping jobs once', () => {
    const work = [
      { name: 'A', startDate: '2020-01', endDate: '2021-12' },
      { name: 'B', startDate: '2021-01', endDate: '2022-12' },
    ];
    expect(outcome('Total years of experience', {}, { profile: { work } })).toBe(
      '3 ← years from work dates',
    );
  });
});

describe('earlier employment here', () => {
  it.each<[string, Partial<PlanInput>, string]>([
    ['Have you ever worked for Acme Robotics?', {}, 'No ← work history names other employers only'],
    ['Have you previously worked for us?', {}, 'No ← work history names other employers only'],
    ['Have you ever worked for Acme Robotics or its affiliates?', {}, 'ask personal'],
    ['Have you ever worked for Umbrella?', {}, 'ask personal'],
    [
      'Have you worked with linear models before?',
      job({ company: 'Linear', tenant: 'linear' }),
      'ask personal',
    ],
    [
      'Have you ever worked for Globex?',
      job({ company: 'Globex', tenant: 'globex' }),
      'Yes ← work history names this employer',
    ],
    [
      'Have you ever worked for Initech?',
      job({ company: 'Initech', tenant: 'initech' }),
      'ask personal',
    ],
    [
      'Have you ever worked for Acme Robotics?',
      { profile: { basics: PROFILE.basics } },
      'ask personal',
    ],
    [
      'Are you a current employee of Acme Robotics?',
      {},
      'No ← work history names other employers only',
    ],
  ])('%s %#', (label, input, want) => expect(outcome(label, YES_NO, input)).toBe(want));
});

describe('sensitive questions', () => {
  const VETERAN = {
    section: 'eeoc',
    widget: 'reactSelect',
    options: ['I am not a protected veteran', "I don't wish to answer"],
  } as const satisfies Part;
  it.each<[string, Part, Partial<PlanInput>, string]>([
    ['Gender', { section: 'eeoc' }, {}, 'never demographic'],
    ['Veteran Status', VETERAN, {}, 'never demographic'],
    [
      'Veteran Status',
      VETERAN,
      withPreferences({ eeo: { veteranStatus: 'Decline to answer' } }),
      "I don't wish to answer ← preferences.eeo.veteranStatus",
    ],
    [
      'Veteran Status',
      VETERAN,
      withPreferences({ eeo: { veteranStatus: 'I am a protected veteran' } }),
      'ask noOptionFits',
    ],
    ['Age range', {}, withPreferences({ eeo: { gender: 'Female' } }), 'never demographic'],
    ['Date of birth', {}, {}, 'never identityNumber'],
    ['Do you require accommodations?', {}, {}, 'never health'],
    ['I agree to the privacy policy', { widget: 'checkbox' }, {}, 'never consent'],
    ['I certify that this is true', YES_NO, {}, 'never attestation'],
    ['Signature', {}, {}, 'never signature'],
    ["Today's date", {}, {}, 'never signature'],
    ['I agree to receive text messages', { widget: 'checkbox' }, {}, 'never texting'],
    ['Have you been convicted of a crime?', YES_NO, {}, 'never criminalRecord'],
    ['Security code', {}, {}, 'never securityCode'],
    [
      'Are you a military spouse?',
      YES_NO,
      withPreferences({ eeo: { veteranStatus: 'I am not a veteran' } }),
      'never demographic',
    ],
    [
      'Do you need accommodations for a disability?',
      YES_NO,
      withPreferences({ eeo: { disabilityStatus: 'No' } }),
      'never health',
    ],
    [
      'Describe your work on gender data',
      { widget: 'textarea' },
      withPreferences({ eeo: { gender: 'Female' } }),
      'never demographic',
    ],
  ])('%s %#', (label, part, input, want) => expect(outcome(label, part, input)).toBe(want));
});
