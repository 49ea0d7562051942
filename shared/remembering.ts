import { type FieldDescription, type FieldType, HOLDS, isSensitive } from './fields.ts';

/** What may be remembered of the answers people give to forms, and for whom. One home for the panel, the background and the plan. */

export type Scope = 'tenant' | 'everywhere';

/** Parts of a form whose answers are never remembered, whatever a question in them is taken for (F7). */
const SENSITIVE_SECTIONS: readonly FieldDescription['section'][] = [
  'eeoc',
  'demographic',
  'consent',
  'verification',
];

// "If yes, please explain" and "Details" mean what stands above them: the same words elsewhere ask something else.
const POINTER =
  /^(?:if (?:yes|no|so|not|other|any|applicable)\b|(?:please )?(?:specify|explain|elaborate|describe|provide (?:more )?details)\b.{0,24}$|(?:additional |more |further )?(?:details|comments?|notes?|explanation|information)$|other(?: \(.*\))?$|n\/?a$)/i;

/** True of one employer only: said elsewhere, such an answer is wrong. */
const ABOUT_EMPLOYER: ReadonlySet<FieldType> = new Set([
  'previousEmployment',
  'currentEmployee',
  'relatives',
  'referral',
  'whyUs',
  'employmentRestrictions',
  'coverLetterText',
]);

/** Depends on the posting's currency and period; for everywhere the profile has a place. */
const ABOUT_MONEY: ReadonlySet<FieldType> = new Set(['expectedSalary', 'currentSalary']);

/** Depends on the country the job is in, or the question names: kept with it, and used nowhere else. */
const ABOUT_COUNTRY: ReadonlySet<FieldType> = new Set([
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
  'visaStatus',
]);

export const isAboutCountry = (type: FieldType): boolean => ABOUT_COUNTRY.has(type);
export const isAboutMoney = (type: FieldType): boolean => ABOUT_MONEY.has(type);
export const isAboutEmployer = (type: FieldType): boolean => ABOUT_EMPLOYER.has(type);

type Asked = Pick<FieldDescription, 'label' | 'section' | 'widget' | 'index'>;

/**
 * Whether an answer to this question may be remembered at all. Not: sensitive ones (F7), files (stored by themselves),
 * single boxes (their label often is a consent nobody recognised), one of several blocks (the profile holds those), and
 * labels that mean nothing without what stands around them.
 */
export function mayRemember({ label, section, widget, index }: Asked, type: FieldType): boolean {
  const kind = HOLDS[widget];
  return (
    !isSensitive(type) &&
    !SENSITIVE_SECTIONS.includes(section) &&
    kind !== 'file' &&
    kind !== 'checked' &&
    index === null &&
    label.trim() !== '' &&
    !POINTER.test(label.trim())
  );
}

/** For whom an answer of this type may be remembered; what is usual for it comes first. */
export function scopesFor(type: FieldType): readonly [Scope, ...Scope[]] {
  return ABOUT_EMPLOYER.has(type) || ABOUT_MONEY.has(type) ? ['tenant'] : ['everywhere', 'tenant'];
}
