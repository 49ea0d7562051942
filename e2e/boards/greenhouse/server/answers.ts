import { PHONE_COUNTRIES } from '../countries.ts';
import type { GreenhouseJob } from '../job.ts';
import type { JobApplication } from '../payload.ts';
import { educationText } from './education.ts';

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const monthName = (month: string | null) =>
  month === null ? '' : MONTHS.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
const HISPANIC: Readonly<Record<string, string>> = { Decline: 'Decline To Self Identify' };

type Answers = Record<string, string | readonly string[]>;

/** The payload turned back into what a person would read in the form, by control id; empty answers are left out. */
export function answersOf(job: GreenhouseJob, sent: JobApplication): Answers {
  const all: Answers = {
    ...standardAnswers(sent),
    ...customAnswers(job, sent),
    ...educationAnswers(sent),
    ...employmentAnswers(sent),
    ...surveyAnswers(job, sent),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
}

function standardAnswers(sent: JobApplication): Answers {
  return {
    first_name: sent.first_name,
    last_name: sent.last_name,
    preferred_name: sent.preferred_name ?? '',
    email: sent.email,
    country: PHONE_COUNTRIES.find(({ value }) => value === sent.phone_country_iso2)?.label ?? '',
    phone: sent.phone,
    'candidate-location': sent.location?.label ?? '',
    resume: sent.resume?.filename ?? '',
    resume_text: sent.resume_text ?? '',
    cover_letter: sent.cover_letter?.filename ?? '',
    cover_letter_text: sent.cover_letter_text ?? '',
  };
}

function customAnswers({ post }: GreenhouseJob, sent: JobApplication): Answers {
  const answers: Answers = {};
  for (const { fields } of post.questions) {
    const field = fields[0];
    if (!field?.name.startsWith('question_')) continue;
    const given = sent.answers_attributes.find(
      ({ question_id }) => question_id === field.name.replace(/\D/g, ''),
    );
    if (!given) continue;
    const label = (value: string) =>
      field.values?.find((choice) => String(choice.value) === value)?.label ?? '';
    const picked = given.answer_selected_options_attributes?.map((option) =>
      label(option.question_option_id),
    );
    if (field.type === 'multi_value_multi_select') answers[field.name] = picked ?? [];
    else if (picked) answers[field.name] = picked[0] ?? '';
    else if (given.boolean_value !== undefined) answers[field.name] = label(given.boolean_value);
    else answers[field.name] = given.text_value ?? given.attachment?.filename ?? '';
  }
  return answers;
}

function educationAnswers({ educations }: JobApplication): Answers {
  return Object.fromEntries(
    educations.flatMap((entry, at) => [
      [`school--${at}`, educationText('schools', entry.school_name_id)],
      [`degree--${at}`, educationText('degrees', entry.degree_id)],
      [`discipline--${at}`, educationText('disciplines', entry.discipline_id)],
      [`start-month--${at}`, monthName(entry.start_date.month)],
      [`start-year--${at}`, entry.start_date.year ?? ''],
      [`end-month--${at}`, monthName(entry.end_date.month)],
      [`end-year--${at}`, entry.end_date.year ?? ''],
    ]),
  );
}

function employmentAnswers({ employments }: JobApplication): Answers {
  return Object.fromEntries(
    employments.flatMap((entry, at) => [
      [`company-name-${at}`, entry.company_name],
      [`title-${at}`, entry.title],
      [`start-date-month-${at}`, monthName(entry.start_date.month)],
      [`start-date-year-${at}`, entry.start_date.year ?? ''],
      [`end-date-month-${at}`, monthName(entry.end_date.month)],
      [`end-date-year-${at}`, entry.end_date.year ?? ''],
      [`current-role-${at}_1`, entry.current_role ? 'ticked' : ''],
    ]),
  );
}

function surveyAnswers({ post }: GreenhouseJob, sent: JobApplication): Answers {
  const answers: Answers = {};
  for (const { fields } of (post.eeoc_sections ?? []).flatMap(({ questions }) => questions)) {
    const field = fields[0];
    if (!field) continue;
    const value = { ...sent }[field.name as 'gender'];
    answers[field.name] = field.values?.find((choice) => choice.value === value)?.label ?? '';
  }
  const hispanic = sent.hispanic_ethnicity ?? '';
  answers.hispanic_ethnicity = HISPANIC[hispanic] ?? hispanic;
  for (const { id, answer_options } of post.demographic_questions?.questions ?? []) {
    const given = sent.demographic_answers.find(({ question_id }) => question_id === id);
    answers[id] = (given?.answer_option_ids ?? []).map(
      (picked) => answer_options.find((option) => String(option.id) === picked)?.name ?? '',
    );
  }
  for (const [name, ticked] of Object.entries(sent.data_compliance)) {
    answers[name] = ticked ? 'ticked' : '';
  }
  return answers;
}
