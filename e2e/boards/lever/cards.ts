import { createHash } from 'node:crypto';
import type { Card, Question, QuestionType, Survey } from './job.ts';

/** Builders of custom questions. Ids follow from the texts, so that they are the same at every start. */

const hexOf = (seed: string) => createHash('sha256').update(seed).digest('hex');
function idOf(seed: string): string {
  const hex = hexOf(seed);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}

type Extra = { required?: boolean; description?: string };

function question(type: QuestionType, text: string, extra: Extra): Question {
  const { required = false, description = '' } = extra;
  return { type, text, description, required, id: idOf(`${type} ${text}`) };
}

function withOptions(
  type: QuestionType,
  text: string,
  options: readonly string[],
  extra: Extra,
): Question {
  const base = question(type, text, extra);
  const ids = (option: string) => idOf(`${base.id} ${option}`);
  return {
    ...base,
    ...(type === 'dropdown' && { prompt: '' }),
    options: options.map((option) => ({ text: option, optionId: ids(option) })),
  };
}

export const text = (label: string, extra: Extra = {}) => question('text', label, extra);
export const longText = (label: string, extra: Extra = {}) => question('textarea', label, extra);
export const upload = (label: string, extra: Extra = {}) => question('file-upload', label, extra);
export const radios = (label: string, options: readonly string[], extra: Extra = {}) =>
  withOptions('multiple-choice', label, options, extra);
export const boxes = (label: string, options: readonly string[], extra: Extra = {}) =>
  withOptions('multiple-select', label, options, extra);
export const dropdown = (label: string, options: readonly string[], extra: Extra = {}) =>
  withOptions('dropdown', label, options, extra);

export const required = { required: true };
export const YES_NO = ['Yes', 'No'];

export const card = (
  id: string,
  title: string,
  fields: readonly Question[],
  instructions = '',
): Card => ({ id, text: title, instructions, fields });

export const survey = (base: Card, audience: Survey['audience']): Survey => ({
  ...base,
  audience,
  surveyId: idOf(`survey ${base.id}`),
});

/** The two names of a question's control. */
export const cardName = (id: string, index: number) => `cards[${id}][field${index}]`;
export const surveyName = (id: string, index: number) =>
  `surveysResponses[${id}][responses][field${index}]`;
