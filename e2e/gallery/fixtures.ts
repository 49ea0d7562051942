import type { ApplySession, SessionField } from '../../extension/apply/session.ts';
import type { PanelView } from '../../extension/ui/panel/model.ts';
import {
  type FieldParts,
  sampleField,
  sampleSession,
  sampleView,
} from '../../extension/ui/panel/sample.ts';
import type { FieldType } from '../../shared/fields.ts';
import { FILLED } from './filled.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** More than 200 country names, as long lists on real forms have. */
export const COUNTRIES: string[] = LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
  .map((code) => regions.of(code) ?? '')
  .filter((name) => name.length > 2)
  .sort();

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
    | 'letterUnclear'
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

/** An optional letter that none of the stored ones is plainly meant for. */
export const LETTER_UNCLEAR = ask('cover_letter', 'Cover Letter', 'coverLetter', 'letterUnclear', {
  description: { widget: 'fileUpload' },
});

export const WITH_LETTERS: PanelView['files'] = [
  ...sampleView().files,
  {
    id: 'letter-1',
    kind: 'letter',
    label: 'Forecasting, warm',
    name: 'maya-okafor-letter.pdf',
    roles: ['Data Engineer', 'Data Platform Engineer'],
  },
  { id: 'letter-2', kind: 'letter', label: 'General', name: 'letter.docx', roles: [] },
];

export function greenhouseSession(parts: Partial<ApplySession> = {}): ApplySession {
  return sampleSession({
    fields: [...FILLED, ...QUESTIONS, ...LEFT_ALONE, ...NOT_TOUCHED],
    progress: { done: 18, total: 18 },
    ...parts,
  });
}
