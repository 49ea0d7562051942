import type { FormValues, Option } from './form.ts';
import type { JobPost, JobRoute, Question } from './schema.ts';

/** The body of the submit request; plain data, read back by the server's recorder. */

export type StoredFile = { key: string; filename: string };
type Answer = {
  question_id: string;
  priority: number;
  text_value?: string;
  boolean_value?: string;
  answer_selected_options_attributes?: { question_option_id: string }[];
  attachment?: StoredFile;
};
type Education = {
  school_name_id: string | null;
  degree_id: string | null;
  discipline_id: string | null;
  start_date: { month: string | null; year: string | null };
  end_date: { month: string | null; year: string | null };
};
type Employment = {
  company_name: string;
  title: string;
  start_date: { month: string | null; year: string | null };
  end_date: { month: string | null; year: string | null };
  current_role: boolean;
};
export type JobApplication = {
  first_name: string;
  last_name: string;
  preferred_name?: string;
  email: string;
  phone: string;
  phone_country_iso2: string | null;
  location?: { label: string; latitude: string; longitude: string } | null;
  resume?: StoredFile;
  resume_text?: string;
  cover_letter?: StoredFile;
  cover_letter_text?: string;
  answers_attributes: Answer[];
  educations: Education[];
  employments: Employment[];
  gender?: string;
  hispanic_ethnicity?: string;
  race?: string;
  veteran_status?: string;
  disability_status?: string;
  demographic_answers: { question_id: number; answer_option_ids: string[] }[];
  data_compliance: Record<string, boolean>;
};
export type Submission = {
  job_application: JobApplication;
  fingerprint: string;
  'g-recaptcha-enterprise-token': string;
  security_code?: string;
  /** Values of the inputs nobody sees; empty on an honest application. */
  unseen: Record<string, string>;
};
export type SubmitReply =
  | { outcome: 'accepted' }
  | { outcome: 'security_code_required'; message?: string }
  | { outcome: 'invalid'; errors: Record<string, string> };

const first = (choice: readonly Option[] | undefined) => choice?.[0]?.value ?? null;

function answer(
  question: Question,
  values: FormValues,
  files: Readonly<Record<string, StoredFile>>,
  priority: number,
): Answer | null {
  const field = question.fields[0];
  if (!field?.name.startsWith('question_')) return null;
  const id = field.name;
  const base = { question_id: id.replace(/\D/g, ''), priority };
  const picked = [
    ...(values.choice[id] ?? []).map((option) => option.value),
    ...(values.boxes[id] ?? []),
  ];
  switch (field.type) {
    case 'input_file':
      return { ...base, attachment: files[id] };
    case 'multi_value_single_select':
    case 'multi_value_multi_select':
      if (field.values?.length && field.values.every(({ value }) => value === 0 || value === 1)) {
        return { ...base, boolean_value: picked[0] };
      }
      return {
        ...base,
        answer_selected_options_attributes: picked.map((option) => ({
          question_option_id: option,
        })),
      };
    default:
      return { ...base, text_value: values.text[id] ?? '' };
  }
}

function education({ choice, text }: FormValues, index: number): Education {
  const pick = (name: string) => first(choice[`${name}--${index}`]);
  const year = (name: string) => text[`${name}--${index}`] ?? null;
  return {
    school_name_id: pick('school'),
    degree_id: pick('degree'),
    discipline_id: pick('discipline'),
    start_date: { month: pick('start-month'), year: year('start-year') },
    end_date: { month: pick('end-month'), year: year('end-year') },
  };
}

function employment({ choice, text, boxes }: FormValues, index: number): Employment {
  const isCurrent = (boxes[`current-role-${index}`] ?? []).length > 0;
  const date = (edge: 'start' | 'end') => ({
    month: first(choice[`${edge}-date-month-${index}`]),
    year: text[`${edge}-date-year-${index}`] ?? null,
  });
  return {
    company_name: text[`company-name-${index}`] ?? '',
    title: text[`title-${index}`] ?? '',
    start_date: date('start'),
    end_date: isCurrent ? { month: null, year: null } : date('end'),
    current_role: isCurrent,
  };
}

function selfIdentification(post: JobPost, { choice }: FormValues) {
  if (!post.eeoc_sections) return {};
  const ids = ['gender', 'hispanic_ethnicity', 'race', 'veteran_status', 'disability_status'];
  // The answer to a question that has gone from the page again is not sent.
  const shown = ids.filter((id) => id !== 'race' || first(choice.hispanic_ethnicity) === 'No');
  return Object.fromEntries(shown.map((id) => [id, first(choice[id]) ?? '']));
}

export function jobApplication(
  { jobPost }: JobRoute,
  values: FormValues,
  files: Readonly<Record<string, StoredFile>>,
): JobApplication {
  const { text, choice, boxes } = values;
  const place = choice['candidate-location']?.[0];
  const typed = (id: string) => {
    const attached = values.files[id];
    return attached?.kind === 'text' ? attached.text : undefined;
  };
  return {
    first_name: text.first_name ?? '',
    last_name: text.last_name ?? '',
    preferred_name: text.preferred_name,
    email: text.email ?? '',
    phone: text.phone ?? '',
    phone_country_iso2: first(choice.country),
    location: place && {
      label: place.label,
      latitude: place.detail?.lat ?? '',
      longitude: place.detail?.lon ?? '',
    },
    resume: files.resume,
    resume_text: typed('resume'),
    cover_letter: files.cover_letter,
    cover_letter_text: typed('cover_letter'),
    answers_attributes: jobPost.questions
      .map((question, priority) => answer(question, values, files, priority))
      .filter((given) => given !== null),
    educations: Array.from({ length: values.educationCount }, (_, at) => education(values, at)),
    employments: Array.from({ length: values.employmentCount }, (_, at) => employment(values, at)),
    ...selfIdentification(jobPost, values),
    demographic_answers: (jobPost.demographic_questions?.questions ?? []).map(({ id }) => ({
      question_id: id,
      answer_option_ids: (choice[String(id)] ?? []).map((option) => option.value),
    })),
    data_compliance: Object.fromEntries(
      Object.entries(boxes)
        .filter(([id]) => id.startsWith('gdpr_'))
        .map(([id, ticked]) => [id, ticked.length > 0]),
    ),
  };
}
