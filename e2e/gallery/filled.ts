import type { SessionField } from '../../extension/apply/session.ts';
import { type FieldParts, sampleField } from '../../extension/ui/panel/sample.ts';
import type { FieldType, FieldValue, Source, Verdict } from '../../shared/fields.ts';

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

const RESUME: Source = {
  kind: 'file',
  id: 'file-1',
  label: 'Backend, two pages',
  fileKind: 'resume',
  why: { rule: 'role', role: 'Backend Engineer' },
};
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
