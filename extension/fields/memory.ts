import type { SavedAnswer } from '@jobai/shared/answers';
import type { FieldDescription, FieldType } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import {
  isAboutCountry,
  isAboutEmployer,
  isAboutMoney,
  mayRemember,
} from '@jobai/shared/remembering';
import { labelKey } from '@jobai/shared/rules/labels';
import { type Classification, classify } from './classify.ts';
import { textOf } from './memory/value.ts';
import { polarityOf } from './options/yesNo.ts';
import type { Params } from './params.ts';

/** The remembered answer to this very question, newest first: for this employer, then for everywhere. */
export function rememberedAnswer(
  field: FieldDescription,
  { type, params }: Classification,
  job: Job,
  answers: readonly SavedAnswer[],
): SavedAnswer | null {
  const key = labelKey(field.label);
  if (key === '' || !mayRemember(field, type)) return null;
  const fitting = answersHere(job, answers).filter(
    (answer) =>
      answer.labelKey === key && answer.type === type && isSameCountry(answer, params, job),
  );
  const own = fitting.find((answer) => answer.tenant !== null);
  if (own) return own;
  const needsOwn = isAboutEmployer(type) || (isAboutMoney(type) && !params.currency);
  return needsOwn ? null : (fitting[0] ?? null);
}

/** What may be said at this employer, the newest first. */
function answersHere({ ats, tenant }: Job, answers: readonly SavedAnswer[]): SavedAnswer[] {
  return answers
    .filter(
      (answer) =>
        (answer.ats === null || answer.ats === ats) &&
        (answer.tenant === null || answer.tenant.toLowerCase() === tenant.toLowerCase()),
    )
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}

/** The country an answer is about: the one the question names, else the job's. */
export function countryAsked(type: FieldType, params: Params, job: Job): string | null {
  return isAboutCountry(type) ? params.country || job.countryCode : null;
}

/** Permission to work is kept with its country. Older answers have none: they hold only where the question names one. */
function isSameCountry({ type, country }: SavedAnswer, params: Params, job: Job): boolean {
  if (!isAboutCountry(type)) return true;
  return country ? country === countryAsked(type, params, job) : Boolean(params.country);
}

/** One fact in whatever words it is asked for. Everything else may mean something else in other words. */
const ONE_FACT: ReadonlySet<FieldType> = new Set([
  'source',
  'preferredName',
  'namePronunciation',
  'phoneType',
  'timeZone',
  'linkedin',
  'github',
  'website',
  'portfolio',
  'twitter',
  'noticePeriod',
]);

/**
 * An answer to a question of the same type in other words, for what the profile can't answer. Two that differ are a
 * question again; a bare Yes or No belongs to its own words.
 */
export function similarAnswer(
  field: FieldDescription,
  { type, params }: Classification,
  job: Job,
  answers: readonly SavedAnswer[],
): SavedAnswer | null {
  if (!ONE_FACT.has(type) || !mayRemember(field, type)) return null;
  const alike = answersHere(job, answers).filter(
    (answer) =>
      answer.type === type &&
      polarityOf(textOf(answer.value)) === null &&
      isAlike(
        classify({ ...field, label: answer.label, description: '', autocomplete: '', known: null }),
        type,
        params,
      ),
  );
  const own = alike.filter(({ tenant }) => tenant !== null);
  const [first, ...more] = own.length ? own : alike;
  if (!first) return null;
  const text = textOf(first.value);
  return more.every((other) => textOf(other.value) === text) ? first : null;
}

function isAlike(kind: Classification, type: FieldType, params: Params): boolean {
  return kind.type === type && JSON.stringify(kind.params) === JSON.stringify(params);
}
