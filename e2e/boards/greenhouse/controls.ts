import type { DataCompliance, EducationConfig, JobPost, Question } from './schema.ts';

/** What the form holds, per question, in page order; validation on both sides walks this list. */
export type Control = {
  /** Id of the DOM control; of the fieldset for checkbox groups. */
  id: string;
  label: string;
  required: boolean;
  kind: 'text' | 'choice' | 'boxes' | 'file';
};

/** Checkboxes of the data-protection section, by their `name`. */
export function consentsOf(compliance: DataCompliance | undefined): Control[] {
  if (!compliance) return [];
  const box = (id: string, required: boolean): Control => ({
    id,
    label: 'This consent',
    required,
    kind: 'boxes',
  });
  return [
    ...(compliance.requires_processing_consent ? [box('gdpr_processing_consent_given', true)] : []),
    ...(compliance.requires_retention_consent ? [box('gdpr_retention_consent_given', true)] : []),
    ...(compliance.demographic_data_consent_applies
      ? [box('gdpr_demographic_data_consent_given', false)]
      : []),
  ];
}

const EDUCATION_PARTS: readonly [keyof EducationConfig, string, string, Control['kind']][] = [
  ['school_name', 'school', 'School', 'choice'],
  ['degree', 'degree', 'Degree', 'choice'],
  ['discipline', 'discipline', 'Discipline', 'choice'],
  ['start_month', 'start-month', 'Start date month', 'choice'],
  ['start_year', 'start-year', 'Start date year', 'text'],
  ['end_month', 'end-month', 'End date month', 'choice'],
  ['end_year', 'end-year', 'End date year', 'text'],
];

/** Controls of the n-th education entry. */
export function educationControls(config: EducationConfig, index: number): Control[] {
  return EDUCATION_PARTS.filter(([part]) => config[part] !== 'hidden').map(
    ([part, name, label, kind]) => ({
      id: `${name}--${index}`,
      label,
      required: config[part] === 'required',
      kind,
    }),
  );
}

/** Controls of the n-th job. */
export function employmentControls(index: number): Control[] {
  const one = (name: string, label: string, kind: Control['kind']): Control => ({
    id: `${name}-${index}`,
    label,
    required: false,
    kind,
  });
  return [
    one('company-name', 'Company name', 'text'),
    one('title', 'Title', 'text'),
    one('start-date-month', 'Start date month', 'choice'),
    one('start-date-year', 'Start date year', 'text'),
    one('current-role', 'Current role', 'boxes'),
    one('end-date-month', 'End date month', 'choice'),
    one('end-date-year', 'End date year', 'text'),
  ];
}

function questionControls(question: Question): Control[] {
  const { label, required } = question;
  const field = question.fields[0];
  if (!field) return [];
  const one = (kind: Control['kind'], id = field.name): Control => ({ id, label, required, kind });
  if (field.name === 'phone')
    return [{ ...one('choice', 'country'), label: 'Country' }, one('text')];
  if (field.name === 'candidate_location') {
    return [{ ...one('choice', 'candidate-location'), label: 'Location (City)' }];
  }
  switch (field.type) {
    case 'input_file':
      return [one('file')];
    case 'multi_value_single_select':
      return [one('choice')];
    case 'multi_value_multi_select':
      return [one(question.multi_select_style === 'checkbox' ? 'boxes' : 'choice')];
    default:
      return [one('text')];
  }
}

/** Greenhouse's own questions; everything else is the employer's and stands below a rule. */
export const isStandard = (question: Question) =>
  !question.fields.some((field) => field.name.startsWith('question_'));

export function controlsOf(post: JobPost, educationCount: number): Control[] {
  const standard = post.questions.filter(isStandard).flatMap(questionControls);
  const custom = post.questions.filter((q) => !isStandard(q)).flatMap(questionControls);
  const education = Array.from({ length: educationCount }, (_, index) =>
    educationControls(post.education_config, index),
  ).flat();
  const demographic = (post.demographic_questions?.questions ?? []).map(
    ({ id, name, required }): Control => ({
      id: String(id),
      label: name,
      required,
      kind: 'choice',
    }),
  );
  return [
    ...standard,
    ...education,
    ...custom,
    ...demographic,
    ...consentsOf(post.data_compliance),
  ];
}

export const hasEducation = (post: JobPost) =>
  educationControls(post.education_config, 0).length > 0;
