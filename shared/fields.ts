import * as z from 'zod';
import { FileKind, FileWhy } from './files.ts';

/**
 * Everything a form may ask, in the terms of the WHATWG autocomplete tokens and Chromium's field types where they
 * exist. Closed: `extension/fields/answers.ts` is a total record over it.
 */
export const FIELD_TYPES = [
  // identity
  'fullName',
  'givenName',
  'middleName',
  'familyName',
  'preferredName',
  'namePronunciation',
  'pronouns',
  // contact
  'email',
  'phone',
  'phoneCountry',
  'phoneType',
  // address
  'streetAddress',
  'addressLine2',
  'city',
  'region',
  'postalCode',
  'country',
  'location',
  'residesIn',
  'fullAddress',
  'timeZone',
  // links
  'linkedin',
  'github',
  'website',
  'portfolio',
  'twitter',
  'otherLink',
  // work
  'currentCompany',
  'currentTitle',
  'employmentCompany',
  'employmentTitle',
  'employmentStartMonth',
  'employmentStartYear',
  'employmentEndMonth',
  'employmentEndYear',
  'employmentCurrent',
  'previousEmployment',
  'currentEmployee',
  'employmentRestrictions',
  'relatives',
  'references',
  // education
  'school',
  'degree',
  'discipline',
  'educationStartMonth',
  'educationStartYear',
  'educationEndMonth',
  'educationEndYear',
  'graduationDate',
  'gpa',
  'highestEducation',
  'degreeHeld',
  // permission to work
  'workAuthorization',
  'sponsorship',
  'authorizedWithoutSponsorship',
  'visaStatus',
  'citizenship',
  'securityClearance',
  'driverLicense',
  // terms
  'relocation',
  'noticePeriod',
  'earliestStart',
  'expectedSalary',
  'currentSalary',
  'employmentType',
  'workArrangement',
  'travel',
  'over18',
  // experience
  'yearsExperience',
  'yearsWithSkill',
  'skills',
  'languages',
  'languageLevel',
  'certifications',
  // how they met
  'source',
  'referral',
  // documents and prose
  'resume',
  'coverLetter',
  'otherFile',
  'resumeText',
  'coverLetterText',
  'whyUs',
  'openQuestion',
  'additionalInformation',
  // only ever the person's own presets, or left alone
  'gender',
  'transgender',
  'sexualOrientation',
  'race',
  'hispanicEthnicity',
  'veteranStatus',
  'disabilityStatus',
  'religion',
  'maritalStatus',
  'ageRange',
  'otherDemographic',
  'dateOfBirth',
  'nationalId',
  'criminalRecord',
  'backgroundCheck',
  'health',
  'consent',
  'attestation',
  'signature',
  'signatureDate',
  'textingConsent',
  'securityCode',
  'captcha',
  // not understood
  'unknown',
] as const;
export const FieldType = z.enum(FIELD_TYPES);
export type FieldType = z.infer<typeof FieldType>;

/** Questions that only the person's presets or own hand may answer, and that are never remembered (F7). */
export const SENSITIVE_TYPES = [
  'gender',
  'transgender',
  'sexualOrientation',
  'race',
  'hispanicEthnicity',
  'veteranStatus',
  'disabilityStatus',
  'religion',
  'maritalStatus',
  'ageRange',
  'otherDemographic',
  'dateOfBirth',
  'nationalId',
  'criminalRecord',
  'backgroundCheck',
  'health',
  'consent',
  'attestation',
  'signature',
  'signatureDate',
  'textingConsent',
  'securityCode',
  'captcha',
] as const satisfies readonly FieldType[];

export function isSensitive(type: FieldType): boolean {
  return (SENSITIVE_TYPES as readonly FieldType[]).includes(type);
}

/** Kinds of controls a form is made of; `extension/dom/write/` has one writer per kind. */
export const WIDGETS = [
  'text',
  'textarea',
  'number',
  'telInput',
  'checkbox',
  'checkboxGroup',
  'reactSelect',
  'reactSelectMulti',
  'reactSelectAsync',
  'fileUpload',
  'select',
  'radioGroup',
  'leverLocation',
  'leverFile',
  'yesNoButtons',
  'combobox',
  'datePicker',
  'ashbyFile',
  'richText',
] as const;
export const Widget = z.enum(WIDGETS);
export type Widget = z.infer<typeof Widget>;

/** What each kind of control holds. */
export const HOLDS = {
  text: 'text',
  textarea: 'text',
  number: 'text',
  telInput: 'text',
  checkbox: 'checked',
  checkboxGroup: 'options',
  reactSelect: 'option',
  reactSelectMulti: 'options',
  reactSelectAsync: 'option',
  fileUpload: 'file',
  select: 'option',
  radioGroup: 'option',
  leverLocation: 'option',
  leverFile: 'file',
  yesNoButtons: 'option',
  combobox: 'option',
  datePicker: 'text',
  ashbyFile: 'file',
  richText: 'text',
} as const satisfies Record<Widget, FieldValue['kind']>;

/** What stands, or should stand, in a field. `options` and `option` are exact option texts of the page. */
export const FieldValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().max(50_000) }),
  z.object({ kind: z.literal('option'), option: z.string().max(2000) }),
  z.object({ kind: z.literal('options'), options: z.array(z.string().max(2000)).max(500) }),
  z.object({ kind: z.literal('checked'), checked: z.boolean() }),
  z.object({
    kind: z.literal('file'),
    name: z.string().max(500),
    /** Lower-case hex. null: the person attached it themselves and it can't be read: "your file, name only". */
    sha256: z.string().length(64).nullable(),
  }),
]);
export type FieldValue = z.infer<typeof FieldValue>;

/** One question of a form, as data. Texts come from the page and are hostile. */
export const FieldDescription = z.object({
  /** Stable within the form: the control's id, or the base id of a group ("question_12[]"). */
  key: z.string().min(1).max(300),
  /** Visible question text without the required marker. */
  label: z.string().max(5000),
  /** Help text below the label, plain. '' when there is none. */
  description: z.string().max(5000),
  /** The part of the form it stands in. */
  section: z.enum([
    'main',
    'education',
    'employment',
    'eeoc',
    'demographic',
    'consent',
    'verification',
  ]),
  /** Position in a repeated block (education, employment), from 0; null elsewhere. */
  index: z.number().int().min(0).nullable(),
  widget: Widget,
  required: z.boolean(),
  /** Exact option texts in page order; null: not known before the list is opened. */
  options: z.array(z.string().max(2000)).max(1000).nullable(),
  maxLength: z.number().int().positive().nullable(),
  /** `accept` of a file control, '' elsewhere. */
  accept: z.string().max(500),
  /** WHATWG autocomplete token of the control, '' without. */
  autocomplete: z.string().max(100),
  /** The adapter's own knowledge of this key, where it has any. */
  known: FieldType.nullable(),
  /** What stands in it now; null: empty. */
  value: FieldValue.nullable(),
  /** Why it must not be written although it is in the page: 'hidden' from people, 'disabled', or null. */
  blocked: z.enum(['hidden', 'disabled']).nullable(),
});
export type FieldDescription = z.infer<typeof FieldDescription>;

/** Rules that derive a value from profile facts; each has words in the panel (`ui/panel/why/`). */
export const DERIVED_RULES = [
  'given and family name',
  'national number',
  'country of the phone number',
  'home country',
  'home state',
  'home city',
  'address in one line',
  'no end date',
  'work history names this employer',
  'work history names other employers only',
  'years from work dates',
  'finished degree',
  'score of the degree',
  'fluency in the language named',
  'authorization and sponsorship together',
] as const;
export type DerivedRule = (typeof DERIVED_RULES)[number];

/** Where a value came from; shown beside every value. */
export const Source = z.discriminatedUnion('kind', [
  /** `path` in the profile: "basics.phone", "work[0].name". */
  z.object({ kind: z.literal('profile'), path: z.string().max(200) }),
  /** Derived from profile facts by one of `DERIVED_RULES`; stored receipts may name one that is gone. */
  z.object({
    kind: z.literal('rule'),
    rule: z.string().max(200),
    paths: z.array(z.string().max(200)),
  }),
  /** An answer the person saved earlier. */
  z.object({
    kind: z.literal('answer'),
    id: z.string().max(100),
    label: z.string().max(5000),
    /** For whom it was saved; absent in sessions and receipts of before that was told. */
    scope: z.enum(['tenant', 'everywhere']).optional(),
  }),
  /** A stored file; receipts of before its kinds have neither `fileKind` nor `why`. */
  z.object({
    kind: z.literal('file'),
    id: z.string().max(100),
    label: z.string().max(300),
    fileKind: FileKind.optional(),
    why: FileWhy.optional(),
  }),
  /** A preset the person set in options for a sensitive question. */
  z.object({ kind: z.literal('preset'), path: z.string().max(200) }),
  /** Typed or chosen by the person, in the page or in the panel. */
  z.object({ kind: z.literal('person') }),
  /** Stood in the page before the fill (the site's own default or another autofill). */
  z.object({ kind: z.literal('page') }),
  /** Drafted from facts of the profile and accepted by the person. */
  z.object({
    kind: z.literal('draft'),
    id: z.string().max(200),
    /** What it cites, in the words the profile had then. */
    facts: z.array(z.object({ id: z.string().max(200), text: z.string().max(2000) })).max(100),
    /** Parts the truth review marked in it; `isSeen`: the person looked at this one and stands by it. */
    flags: z
      .array(
        z.object({
          text: z.string().max(2000),
          code: z.string().max(50),
          isSeen: z.boolean(),
        }),
      )
      .max(200),
    /** Who wrote it; null: rules, no model. */
    by: z.object({ provider: z.string().max(100), model: z.string().max(200) }).nullable(),
    /** The person changed its words before it was written. */
    isEdited: z.boolean(),
  }),
]);
export type Source = z.infer<typeof Source>;

/** What to write. `lookup`: type each query in turn into an async list and choose among what appears. */
export const WantedValue = z.discriminatedUnion('kind', [
  ...FieldValue.options,
  z.object({ kind: z.literal('lookup'), queries: z.array(z.string().max(300)).min(1).max(8) }),
]);
export type WantedValue = z.infer<typeof WantedValue>;

/** How the type of a field was recognised. */
export const ClassifyReason = z.enum(['adapter', 'autocomplete', 'pattern', 'options', 'none']);
export type ClassifyReason = z.infer<typeof ClassifyReason>;

/** Why a field is left to the person. Each has a plain sentence in `_locales` (`ask_<code>`). */
export const ASK_REASONS = [
  'profileSilent', // the profile has no such fact
  'notUnderstood', // no rule knows this question
  'noOptionFits', // no option means what the profile says
  'answerOutdated', // an answer is saved, and the control can't take it any more
  'severalOptionsFit', // two options mean it
  'countryUnclear', // authorization or sponsorship for a country that isn't known or not in the profile
  'unitUnclear', // salary in another currency or period
  'ownWords', // an essay
  'personal', // only the person knows (how did you hear, relatives, references …)
  'noFile', // no stored file for it
  'letterUnclear', // letters are stored, and none is plainly meant for this employer or role
  'tooLong', // the value doesn't fit the limit
  'sameLabel', // two questions with one label, and nothing tells them apart
] as const;
export const AskReason = z.enum(ASK_REASONS);
export type AskReason = z.infer<typeof AskReason>;

/** Why a machine must not answer. `never_<code>` in `_locales`. */
export const NEVER_REASONS = [
  'demographic', // EEO, disability, veteran, age, religion …: only presets
  'health',
  'identityNumber', // national id, date of birth
  'consent',
  'attestation',
  'signature',
  'texting',
  'securityCode',
  'criminalRecord',
  'captcha',
] as const;
export const NeverReason = z.enum(NEVER_REASONS);
export type NeverReason = z.infer<typeof NeverReason>;

/** Why a field is not touched and not asked. `skip_<code>` in `_locales`. */
export const SKIP_REASONS = [
  'hidden',
  'disabled',
  'alreadyFilled',
  'optionalFile',
  'notForPeople',
] as const;
export const SkipReason = z.enum(SKIP_REASONS);
export type SkipReason = z.infer<typeof SkipReason>;

const decided = {
  key: z.string().max(300),
  type: FieldType,
  /** How the type was recognised. */
  by: ClassifyReason,
  /** Id of the pattern row or rule that decided, for diagnostics; '' where none. */
  rule: z.string().max(200),
};

/** Every described field gets exactly one of these. */
export const Decision = z.discriminatedUnion('action', [
  z.object({ ...decided, action: z.literal('fill'), value: WantedValue, source: Source }),
  z.object({ ...decided, action: z.literal('ask'), reason: AskReason }),
  z.object({ ...decided, action: z.literal('never'), reason: NeverReason }),
  z.object({ ...decided, action: z.literal('skip'), reason: SkipReason }),
]);
export type Decision = z.infer<typeof Decision>;

/** Why a writer did not write, or what stands does not count. `refused_<code>` in `_locales`. */
export const REFUSALS = [
  'hidden', // a person can't see it
  'covered', // something lies over it
  'disabled',
  'gone', // the control left the page
  'changed', // label, kind or job differ from the plan
  'ambiguous', // two controls answer to the same key
  'typedByPerson', // the person wrote something; it stays
  'noOptions', // the list stayed closed or empty
  'noOptionFits',
  'severalOptionsFit',
  'tooLong',
  'fileRejected',
  'readBackDiffers', // the page shows something else afterwards
  'pageReset', // the page emptied it again after two writes
  'wrongPage', // not the exact ATS origin, or a sandboxed frame
  'cancelled',
] as const;
export const Refusal = z.enum(REFUSALS);
export type Refusal = z.infer<typeof Refusal>;

/** What became of a planned value, read back in a later task after the page settled. */
export const Verdict = z.discriminatedUnion('state', [
  z.object({ state: z.literal('pending') }),
  z.object({ state: z.literal('verified') }),
  /** Written, but what stands differs; `found` is what stands. */
  z.object({ state: z.literal('notVerified'), reason: Refusal, found: FieldValue.nullable() }),
  z.object({ state: z.literal('refused'), reason: Refusal }),
  z.object({ state: z.literal('undone') }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** Plain text of a value, as it is shown, hashed and compared. */
export function valueText(value: FieldValue | null): string {
  if (!value) return '';
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'option':
      return value.option;
    case 'options':
      return value.options.join(', ');
    case 'checked':
      return value.checked ? '✓' : '';
    case 'file':
      return value.name;
  }
}
