import type { SavedAnswer } from '@jobai/shared/answers';
import type { FieldDescription, FieldType, FieldValue } from '@jobai/shared/fields';
import { HOLDS, isSensitive } from '@jobai/shared/fields';
import type { Job } from '@jobai/shared/job';
import { labelKey } from '@jobai/shared/rules/labels';
import type { Classification } from './classify.ts';
import { sameText } from './options/pick.ts';

/** True of one employer only: an answer remembered for everywhere says nothing here. */
const ABOUT_EMPLOYER: ReadonlySet<FieldType> = new Set([
  'previousEmployment',
  'currentEmployee',
  'relatives',
  'referral',
  'whyUs',
  'employmentRestrictions',
  'coverLetterText',
]);

/** Depends on the job's country unless the question names one. */
const ABOUT_COUNTRY: ReadonlySet<FieldType> = new Set([
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
  'visaStatus',
]);

const ABOUT_MONEY: ReadonlySet<FieldType> = new Set(['expectedSalary', 'currentSalary']);

/** The remembered answer to this very question, newest first: for this employer, then for everywhere. */
export function rememberedAnswer(
  field: FieldDescription,
  { type, params }: Classification,
  job: Job,
  answers: readonly SavedAnswer[],
): SavedAnswer | null {
  const kind = HOLDS[field.widget];
  if (isSensitive(type) || kind === 'checked' || kind === 'file') return null;
  if (ABOUT_COUNTRY.has(type) && !params.country) return null;
  const key = labelKey(field.label);
  const fitting = answers
    .filter(
      (answer) =>
        key !== '' &&
        answer.labelKey === key &&
        answer.type === type &&
        (answer.ats === null || answer.ats === job.ats) &&
        (answer.tenant === null || answer.tenant.toLowerCase() === job.tenant.toLowerCase()),
    )
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const own = fitting.find((answer) => answer.tenant !== null);
  if (own) return own;
  const needsOwn = ABOUT_EMPLOYER.has(type) || (ABOUT_MONEY.has(type) && !params.currency);
  return needsOwn ? null : (fitting[0] ?? null);
}

/** The remembered value as this control can take it; null when it can't. */
export function asFieldValue(value: FieldValue, field: FieldDescription): FieldValue | null {
  const texts =
    value.kind === 'text'
      ? [value.text]
      : value.kind === 'option'
        ? [value.option]
        : value.kind === 'options'
          ? value.options
          : [];
  const [first] = texts;
  if (first === undefined) return null;
  switch (HOLDS[field.widget]) {
    case 'text': {
      const text = texts.join(', ');
      return { kind: 'text', text };
    }
    case 'option': {
      if (!field.options || texts.length > 1) return null;
      const chosen = sameText(first, field.options);
      return 'option' in chosen ? { kind: 'option', option: chosen.option } : null;
    }
    case 'options': {
      const chosen = texts.map((text) => sameText(text, field.options ?? []));
      const options = chosen.flatMap((choice) => ('option' in choice ? [choice.option] : []));
      return options.length === texts.length ? { kind: 'options', options } : null;
    }
    default:
      return null;
  }
}
