import { escapeHtml } from '../../reply.ts';
import { cardName, surveyName } from '../cards.ts';
import type { Card, LeverJob, Question, Survey } from '../job.ts';
import {
  alternative,
  attributes,
  errorOf,
  hidden,
  input,
  PAPERCLIP,
  type Shown,
  section,
  select,
  star,
} from './markup.ts';

/** `name` of an active control; an inactive survey keeps it in `data-name` only. */
type Naming = { name: string } | { 'data-name': string };

function control({ type, required, options = [] }: Question, naming: Naming, value = ''): string {
  const list = (kind: 'radio' | 'checkbox') =>
    options
      .map(({ text }) => alternative(input({ type: kind, ...naming, value: text, required }), text))
      .join('');
  switch (type) {
    case 'text':
      return input({
        required,
        class: 'card-field-input',
        type: 'text',
        placeholder: 'Type your response',
        value,
        ...naming,
      });
    case 'textarea':
      return `<textarea${attributes({ class: 'card-field-input', ...naming, required })}>${escapeHtml(value)}</textarea>`;
    case 'multiple-choice':
      return `<ul data-qa="multiple-choice">${list('radio')}</ul>`;
    case 'multiple-select':
      return `<ul data-qa="checkboxes">${list('checkbox')}</ul>`;
    case 'dropdown':
      return select(
        { ...naming, required },
        options.map(({ text }) => [text, text] as const),
      );
    case 'file-upload':
      return `<a href="#" class="upload-file-overlay">${PAPERCLIP}<span class="filename" data-qa="filename"></span><span class="default-label">Upload file</span>${input({ type: 'file', class: 'application-file-input', ...naming, 'data-qa': 'application-file-upload', required })}</a>`;
  }
}

function label({ type, text, description, required }: Question): string {
  const about = description ? `<p class="description">${escapeHtml(description)}</p>` : '';
  return `<div class="application-label full-width ${type}"><div class="text">${escapeHtml(text)}${star(required)}</div>${about}</div>`;
}

const field = (question: Question, inner: string) =>
  `<div class="application-field full-width${question.required ? ' required-field' : ''}">${inner}</div>`;

/** Also what the server expects back unchanged. */
export function baseTemplate({ accountId }: LeverJob, card: Card, type: 'posting' | 'survey') {
  const { id, text, instructions, fields } = card;
  const times = { createdAt: 1_758_013_201_334, updatedAt: 1_761_746_399_120 };
  return JSON.stringify({
    ...times,
    text,
    instructions,
    type,
    accountId,
    fields,
    secret: false,
    id,
  });
}

const instructions = (card: Card) =>
  card.instructions ? `<p>${escapeHtml(card.instructions)}</p>` : '';

export function cardSection(job: LeverJob, card: Card, shown: Shown): string {
  const rows = card.fields.map((question, at) => {
    const name = cardName(card.id, at);
    const inner = control(question, { name }, shown.values.get(name)) + errorOf(shown, name);
    return `<li class="application-question custom-question"><div>${label(question)}${field(question, inner)}</div></li>`;
  });
  const base = hidden(`cards[${card.id}][baseTemplate]`, baseTemplate(job, card, 'posting'));
  return section(
    `<h4 data-qa="card-name">${escapeHtml(card.text)}</h4>${instructions(card)}${base}<ul>${rows.join('')}</ul>`,
    ' data-qa="additional-cards"',
  );
}

/** Every copy is served inactive; the page's script brings the fitting one to life. */
export function surveySection(job: LeverJob, survey: Survey): string {
  const { audience, surveyId, id } = survey;
  const rows = survey.fields.map((question, at) => {
    const naming = { 'data-name': surveyName(id, at) };
    return `<li class="application-question">${label(question)}${field(question, control(question, naming))}</li>`;
  });
  const own = (name: string, value: string) =>
    input({ type: 'hidden', value, 'data-name': `surveysResponses[${id}][${name}]` });
  // The live templates leave line breaks in this id.
  const wrapper =
    typeof audience === 'string'
      ? `countrySurvey\n\n_${audience}`
      : `countrySurvey\n${audience.country}\n`;
  return `<div class="section page-centered application-form hidden" id="${escapeHtml(wrapper)}"><hr><h4 data-qa="card-name">${escapeHtml(survey.text)}</h4>${instructions(survey)}${own('baseTemplate', baseTemplate(job, survey, 'survey'))}${own('surveyId', surveyId)}${own('candidateSelectedLocation', '')}<ul>${rows.join('')}</ul></div>`;
}
