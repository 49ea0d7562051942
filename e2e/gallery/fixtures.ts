import type { ApplySession, SessionField } from '../../extension/apply/session.ts';
import { type FieldParts, sampleField, sampleSession } from '../../extension/ui/panel/sample.ts';
import type { FieldType, FieldValue, Source, Verdict } from '../../shared/fields.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** More than 200 country names, as long lists on real forms have. */
export const COUNTRIES: string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .map((code) => regions.of(code) ?? '')
  .filter((name) => name.length > 2)
  .sort();

export const text = (value: string): FieldValue => ({ kind: 'text', text: value });
export const option = (value: string): FieldValue => ({ kind: 'option', option: value });

const VERIFIED: Verdict = { state: 'verified' };
const profile = (path: string): Source => ({ kind: 'profile', path });

export function filled(
  key: string,
  label: string,
  type: FieldType,
  value: FieldValue,
  source: Source,
  parts: FieldParts = {},
): SessionField {
  return sampleField(key, label, {
    decision: { action: 'fill', value, source, key, type, by: 'pattern', rule: '' },
    value,
    source,
    verdict: VERIFIED,
    ...parts,
  });
}

const required = { description: { required: true } };

const RESUME: Source = { kind: 'file', id: 'file-1', label: 'Backend, two pages' };
const COVER_LETTER = `Dear Tidewater team,

Forecasts that people can act on are the reason I moved from finance to infrastructure. For the last four years I have run the ingestion and backtesting platform at Lindholm Energy: 1,400 models a night, each with its inputs, its version and the person who approved it.

Your posting asks for someone who has carried a system through its second rewrite. I have done that twice, and the second time we kept the first one running until nobody missed it.

Kind regards,
Maya Okafor`;

export const FILLED: SessionField[] = [
  filled(
    'first_name',
    'First Name',
    'givenName',
    text('Maya'),
    profile('basics.givenName'),
    required,
  ),
  filled(
    'last_name',
    'Last Name',
    'familyName',
    text('Okafor'),
    profile('basics.familyName'),
    required,
  ),
  filled(
    'email',
    'Email',
    'email',
    text('maya.okafor@example.com'),
    profile('basics.email'),
    required,
  ),
  filled(
    'country',
    'Country',
    'phoneCountry',
    option('Portugal +351'),
    profile('basics.phoneCountry'),
  ),
  filled('phone', 'Phone', 'phone', text('912 345 678'), profile('basics.phone'), required),
  filled(
    'candidate-location',
    'Location (City)',
    'location',
    option('Lisbon, Portugal'),
    profile('basics.location.city'),
    required,
  ),
  filled(
    'resume',
    'Resume/CV',
    'resume',
    { kind: 'file', name: 'maya-okafor-resume.pdf', sha256: 'b'.repeat(64) },
    RESUME,
    { description: { required: true, widget: 'fileUpload' } },
  ),
  filled(
    'question_31',
    'LinkedIn Profile',
    'linkedin',
    text('https://www.linkedin.com/in/maya-okafor-example'),
    profile('basics.profiles[0].url'),
  ),
  filled(
    'question_32',
    'Website',
    'website',
    text('https://okafor.example'),
    profile('basics.url'),
    {
      verdict: {
        state: 'notVerified',
        reason: 'readBackDiffers',
        found: text('okafor.example'),
      },
      value: text('okafor.example'),
    },
  ),
  filled(
    'question_33',
    'How many years of experience do you have with distributed systems?',
    'yearsExperience',
    option('6–9 years'),
    { kind: 'rule', rule: 'years from work dates', paths: ['work[0].startDate'] },
    { description: { required: true, widget: 'reactSelect' } },
  ),
  filled(
    'question_34',
    'Are you legally authorized to work in Portugal?',
    'workAuthorization',
    option('Yes'),
    profile('preferences.workAuthorization.PT.authorized'),
    { description: { required: true, widget: 'reactSelect', options: ['Yes', 'No'] } },
  ),
  filled(
    'question_35',
    'Will you now or in the future require sponsorship for employment?',
    'sponsorship',
    option('No'),
    profile('preferences.workAuthorization.PT.needsSponsorship'),
    { description: { required: true, widget: 'reactSelect', options: ['Yes', 'No'] } },
  ),
  filled(
    'question_36',
    'How did you hear about this job?',
    'source',
    text('A colleague’s recommendation'),
    { kind: 'answer', id: 'answer-4', label: 'How did you hear about us?' },
  ),
  filled(
    'cover_letter_text',
    'Cover Letter',
    'coverLetterText',
    text(COVER_LETTER),
    {
      kind: 'person',
    },
    {
      description: { widget: 'textarea', maxLength: 4000 },
      verdict: null,
    },
  ),
  filled(
    'school--0',
    'School',
    'school',
    option('University of Porto'),
    profile('education[0].institution'),
  ),
  filled(
    'degree--0',
    'Degree',
    'degree',
    option("Master's Degree"),
    profile('education[0].studyType'),
  ),
  filled(
    'question_37',
    'Current company',
    'currentCompany',
    text('Lindholm Energy'),
    profile('work[0].name'),
    {
      verdict: { state: 'refused', reason: 'typedByPerson' },
      source: { kind: 'person' },
      value: text('Lindholm Energy AB'),
    },
  ),
  filled(
    'gender',
    'Gender',
    'gender',
    option('Woman'),
    { kind: 'preset', path: 'preferences.eeo.gender' },
    {
      description: { section: 'eeoc', widget: 'reactSelect' },
    },
  ),
];

const never = (
  key: string,
  label: string,
  type: FieldType,
  reason: 'demographic' | 'consent' | 'attestation',
  parts: FieldParts = {},
) =>
  sampleField(key, label, {
    decision: { action: 'never', reason, key, type, by: 'pattern', rule: '' },
    ...parts,
  });

export const LEFT_ALONE: SessionField[] = [
  never('veteran_status', 'Veteran Status', 'veteranStatus', 'demographic'),
  never('disability_status', 'Disability Status', 'disabilityStatus', 'demographic'),
  sampleField('cover_letter', 'Cover Letter (file)', {
    description: { widget: 'fileUpload' },
    decision: {
      action: 'skip',
      reason: 'optionalFile',
      key: 'cover_letter',
      type: 'coverLetter',
      by: 'adapter',
      rule: '',
    },
  }),
];

export const NOT_TOUCHED: SessionField[] = [
  sampleField('website_confirm', 'Leave this field empty', {
    description: { blocked: 'hidden' },
    decision: {
      action: 'skip',
      reason: 'hidden',
      key: 'website_confirm',
      type: 'unknown',
      by: 'none',
      rule: '',
    },
  }),
];

function ask(
  key: string,
  label: string,
  type: FieldType,
  reason:
    | 'profileSilent'
    | 'notUnderstood'
    | 'noOptionFits'
    | 'unitUnclear'
    | 'ownWords'
    | 'noFile'
    | 'personal',
  parts: FieldParts = {},
): SessionField {
  return sampleField(key, label, {
    decision: { action: 'ask', reason, key, type, by: 'pattern', rule: '' },
    ...parts,
  });
}

export const QUESTIONS: SessionField[] = [
  ask('question_41', 'Why Tidewater?', 'whyUs', 'ownWords', {
    description: {
      required: true,
      widget: 'textarea',
      maxLength: 1200,
      description: 'A few sentences are enough. We read every one of them.',
    },
  }),
  ask('question_42', 'Which of these have you run in production?', 'skills', 'notUnderstood', {
    description: {
      required: true,
      widget: 'checkboxGroup',
      options: ['Kafka', 'Flink', 'Airflow', 'Dagster', 'None of these'],
    },
  }),
  ask('question_43', 'What is your notice period?', 'noticePeriod', 'noOptionFits', {
    description: {
      required: true,
      widget: 'reactSelect',
      options: ['None', '2 weeks', '1 month', '2 months', '3 months', 'Longer than 3 months'],
    },
  }),
  never(
    'gdpr_processing_consent_given_0',
    'I have read the privacy notice and agree that Tidewater Analytics processes my data for this application.',
    'consent',
    'consent',
    { description: { required: true, section: 'consent', widget: 'checkbox' } },
  ),
  ask(
    'question_44',
    'Would you come to our Lisbon office twice a week?',
    'workArrangement',
    'personal',
    {
      description: { widget: 'reactSelect', options: ['Yes', 'No', 'Let us talk about it'] },
    },
  ),
  ask('question_45', 'Desired gross yearly salary in EUR', 'expectedSalary', 'unitUnclear', {
    description: { widget: 'number' },
  }),
  ask('question_46', 'Earliest start (YYYY-MM-DD)', 'earliestStart', 'profileSilent'),
  ask('question_47', 'Work samples', 'otherFile', 'noFile', {
    description: { widget: 'fileUpload', accept: '.pdf' },
  }),
  ask('question_48', 'Country of citizenship', 'citizenship', 'profileSilent', {
    description: { widget: 'reactSelect', options: COUNTRIES },
  }),
];

export function greenhouseSession(parts: Partial<ApplySession> = {}): ApplySession {
  return sampleSession({
    fields: [...FILLED, ...QUESTIONS, ...LEFT_ALONE, ...NOT_TOUCHED],
    progress: { done: 18, total: 18 },
    resume: { fileId: 'file-1', rule: 'default' },
    ...parts,
  });
}
