import type { Choice, Question } from './schema.ts';

/** Builders for the question rows of a posting. `n` is the number in `question_<n>`. */

const FILETYPES = ['pdf', 'doc', 'docx', 'txt', 'rtf'];

type Extra = { required?: boolean; description?: string };
const row = (label: string, extra: Extra, fields: Question['fields']): Question => ({
  required: extra.required ?? false,
  label,
  description: extra.description ? `<p>${extra.description}</p>` : null,
  fields,
  multi_select_style: 'checkbox',
});
const choices = (n: number, labels: readonly string[]): Choice[] =>
  labels.map((label, index) => ({ value: n * 10 + index, label }));

export const text = (n: number, label: string, extra: Extra = {}): Question =>
  row(label, extra, [{ name: `question_${n}`, type: 'input_text' }]);

export const longText = (n: number, label: string, extra: Extra = {}): Question =>
  row(label, extra, [{ name: `question_${n}`, type: 'textarea' }]);

export const yesNo = (n: number, label: string, extra: Extra = {}): Question =>
  row(label, extra, [
    {
      name: `question_${n}`,
      type: 'multi_value_single_select',
      values: [
        { value: 1, label: 'Yes' },
        { value: 0, label: 'No' },
      ],
    },
  ]);

export const select = (
  n: number,
  label: string,
  labels: readonly string[],
  extra: Extra = {},
): Question =>
  row(label, extra, [
    { name: `question_${n}`, type: 'multi_value_single_select', values: choices(n, labels) },
  ]);

export const checkboxes = (
  n: number,
  label: string,
  labels: readonly string[],
  extra: Extra = {},
): Question =>
  row(label, extra, [
    { name: `question_${n}[]`, type: 'multi_value_multi_select', values: choices(n, labels) },
  ]);

/** Several answers in one react-select. */
export const multiSelect = (
  n: number,
  label: string,
  labels: readonly string[],
  extra: Extra = {},
): Question => ({
  ...checkboxes(n, label, labels, extra),
  multi_select_style: 'dropdown',
});

export const attachment = (n: number, label: string, extra: Extra = {}): Question =>
  row(label, extra, [{ name: `question_${n}`, type: 'input_file', allowed_filetypes: FILETYPES }]);

const basic = (label: string, name: string, required: boolean): Question => ({
  required,
  label,
  description: null,
  fields: [{ name, type: 'input_text' }],
});
const document = (label: string, name: string, required: boolean): Question => ({
  required,
  label,
  description: null,
  fields: [
    { name, type: 'input_file', allowed_filetypes: FILETYPES },
    { name: `${name}_text`, type: 'textarea' },
  ],
});

type Standard = {
  preferredName?: boolean;
  phone?: 'required' | 'optional';
  location?: 'required' | 'optional';
  coverLetter?: 'required' | 'optional';
};

/** The questions Greenhouse itself asks, in its order. */
export function standardQuestions(ask: Standard): Question[] {
  return [
    basic('First Name', 'first_name', true),
    basic('Last Name', 'last_name', true),
    ...(ask.preferredName ? [basic('Preferred First Name', 'preferred_name', false)] : []),
    basic('Email', 'email', true),
    basic('Phone', 'phone', ask.phone === 'required'),
    ...(ask.location
      ? [basic('Candidate Location', 'candidate_location', ask.location === 'required')]
      : []),
    document('Resume/CV', 'resume', true),
    ...(ask.coverLetter
      ? [document('Cover Letter', 'cover_letter', ask.coverLetter === 'required')]
      : []),
  ];
}
