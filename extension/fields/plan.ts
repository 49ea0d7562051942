import type { SavedAnswer } from '@jobai/shared/answers';
import type {
  Decision,
  FieldDescription,
  FieldType,
  Refusal,
  SkipReason,
} from '@jobai/shared/fields';
import { HOLDS } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import type { Answer } from './answers/rule.ts';
import { ANSWERS } from './answers.ts';
import type { AttachFacts, PlanFile } from './attach.ts';
import { type Classification, classify } from './classify.ts';
import { chooseAllSaved, chooseSaved, savedValue, sourceOf, textOf } from './memory/value.ts';
import { rememberedAnswer, similarAnswer } from './memory.ts';
import { chooseOption, chooseOptions } from './options.ts';
import { render } from './render.ts';
import {
  countryOfForm,
  isAboutContact,
  isSecondPerson,
  questionOf,
  withBareNames,
} from './surroundings.ts';

export type PlanInput = {
  fields: FieldDescription[];
  job: Job;
  profile: Profile;
  answers: SavedAnswer[];
  files: PlanFile[];
  /** What decides which file attaches. */
  attach: AttachFacts;
  now: Date;
};

/**
 * What to do with every field of a form. Total and ordered: exactly one decision per field, in the order given.
 * Deterministic. Doubt is a question, never a guess.
 */
export function planForm(input: PlanInput): Decision[] {
  const form = readForm(input);
  return input.fields.map((field, i) => decide(field, i, form));
}

/** A planned question with what was meant, for those who weigh answers instead of writing them. */
export type Planned = {
  field: FieldDescription;
  kind: Classification;
  decision: Decision;
  answer: Answer;
};

/** As `planForm`, with how each question was understood and what the profile says to it. */
export function readPlan(input: PlanInput): Planned[] {
  const form = readForm(input);
  return input.fields.map((field, i) => ({
    field,
    kind: form.kinds[i] ?? UNKNOWN,
    decision: decide(field, i, form),
    answer: answerFor(field, i, form),
  }));
}

/** Which of the options of an opened list means what was planned for `key`. */
export function chooseForField(
  input: PlanInput,
  key: string,
  options: string[],
): { option: string } | { options: string[] } | { refuse: Refusal } {
  const form = readForm(input);
  const i = input.fields.findIndex((field) => field.key === key);
  const field = input.fields[i];
  if (!field) return { refuse: 'changed' };
  const isMany = HOLDS[field.widget] === 'options';
  const answer = answerFor(field, i, form);
  const saved = savedFor(field, i, form, answer);
  // The person corrected what the profile says: without their answer in the list it is asked again.
  if (saved && saved !== 'sameLabel') {
    const { value, type } = saved.answer;
    return isMany
      ? chooseAllSaved(saved.answer, options)
      : chooseSaved(textOf(value), type, options);
  }
  if (!('meaning' in answer)) return { refuse: 'noOptionFits' };
  return isMany ? chooseOptions(answer.meaning, options) : chooseOption(answer.meaning, options);
}

type Form = {
  input: PlanInput;
  kinds: readonly Classification[];
  types: ReadonlySet<FieldType>;
  /** How often a question stands in the form. */
  counts: ReadonlyMap<string, number>;
};

function readForm(input: PlanInput): Form {
  const kinds = withBareNames(input.fields, input.fields.map(classify));
  const counts = new Map<string, number>();
  for (const field of input.fields) {
    const question = questionOf(field);
    counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  const countryCode = input.job.countryCode ?? countryOfForm(kinds);
  return {
    input: { ...input, job: { ...input.job, countryCode } },
    kinds,
    types: new Set(kinds.map(({ type }) => type)),
    counts,
  };
}

const UNKNOWN: Classification = { type: 'unknown', by: 'none', rule: '', params: {} };

function decide(field: FieldDescription, i: number, form: Form): Decision {
  const kind = form.kinds[i] ?? UNKNOWN;
  const decided = { key: field.key, type: kind.type, by: kind.by, rule: kind.rule };
  const skip = skipReason(field, kind.type);
  if (skip) return { ...decided, action: 'skip', reason: skip };
  const answer = answerFor(field, i, form);
  const saved = savedFor(field, i, form, answer);
  if (saved === 'sameLabel') return { ...decided, action: 'ask', reason: 'sameLabel' };
  if (saved) {
    const value = savedValue(saved.answer, field);
    if (typeof value !== 'string')
      return { ...decided, action: 'fill', value, source: sourceOf(saved.answer) };
    if (saved.isSame) return { ...decided, action: 'ask', reason: value };
  }
  if ('ask' in answer) return { ...decided, action: 'ask', reason: answer.ask };
  if ('never' in answer) return { ...decided, action: 'never', reason: answer.never };
  if ('skip' in answer) return { ...decided, action: 'skip', reason: answer.skip };
  const rendered = render(answer.meaning, field, form.input.job.language);
  return 'ask' in rendered
    ? { ...decided, action: 'ask', reason: rendered.ask }
    : { ...decided, action: 'fill', value: rendered.value, source: answer.source };
}

// The search box of a telephone country list and its kind are parts of a widget, not questions.
const WIDGET_PART = /^iti-\d+__search-input$/;

function skipReason(field: FieldDescription, type: FieldType): SkipReason | null {
  if (field.blocked) return field.blocked;
  if (WIDGET_PART.test(field.key)) return 'notForPeople';
  // The site preselects a telephone country; ours has to match the number. Everything else that stands stays.
  return isFilled(field) && type !== 'phoneCountry' ? 'alreadyFilled' : null;
}

function isFilled({ value }: FieldDescription): boolean {
  switch (value?.kind) {
    case 'text':
      return value.text.trim() !== '';
    case 'option':
      return value.option.trim() !== '';
    case 'options':
      return value.options.length > 0;
    case 'checked':
      return value.checked;
    case 'file':
      return true;
    default:
      return false;
  }
}

function answerFor(field: FieldDescription, i: number, form: Form): Answer {
  const { input, types } = form;
  const { type, params } = form.kinds[i] ?? UNKNOWN;
  // Every other fact answers its question wherever the same words stand again.
  const asked = { fields: input.fields, kinds: form.kinds };
  if (isSecondPerson(asked, i) || isAboutContact(asked, i)) return { ask: 'sameLabel' };
  return ANSWERS[type]({
    profile: input.profile,
    job: input.job,
    now: input.now,
    params,
    field,
    files: input.files,
    facts: input.attach,
    formTypes: types,
  });
}

function isRepeated(field: FieldDescription, { counts }: Form): boolean {
  return (counts.get(questionOf(field)) ?? 0) > 1;
}

/**
 * What the person saved for this question, else for one like it where the profile knows nothing. A remembered answer
 * belongs to one of two equal questions, and nothing says to which.
 */
function savedFor(
  field: FieldDescription,
  i: number,
  form: Form,
  answer: Answer,
): { answer: SavedAnswer; isSame: boolean } | 'sameLabel' | null {
  // What may be about somebody else is no question of theirs, whatever they said to the same words elsewhere.
  if ('ask' in answer && answer.ask === 'sameLabel') return null;
  const { job, answers } = form.input;
  const kind = form.kinds[i] ?? UNKNOWN;
  const same = rememberedAnswer(field, kind, job, answers);
  if (same) return isRepeated(field, form) ? 'sameLabel' : { answer: same, isSame: true };
  if (!('ask' in answer) || isRepeated(field, form)) return null;
  const similar = similarAnswer(field, kind, job, answers);
  return similar && { answer: similar, isSame: false };
}
