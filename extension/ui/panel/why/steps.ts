import type { AskReason, FieldType, NeverReason, SkipReason, Source } from '@jobai/shared/fields';
import type { SessionField } from '../../../apply/session.ts';
import { answeredInPage, canRemember } from '../remember.ts';

/** What a person can do about a decision; each is a button or a sentence in `WhyDialog`. */
export type Step =
  /** Change or give the answer here. */
  | 'edit'
  | 'show'
  /** Where the profile keeps it, or would. */
  | 'profile'
  | 'presets'
  | 'answers'
  | 'files'
  /** Answer it once and have it remembered. */
  | 'teach';

// Total: a reason nobody can do anything about does not compile.
const ASK = {
  profileSilent: ['edit', 'profile', 'teach'],
  notUnderstood: ['edit', 'teach'],
  noOptionFits: ['edit', 'profile', 'teach'],
  answerOutdated: ['edit', 'answers', 'teach'],
  severalOptionsFit: ['edit', 'profile', 'teach'],
  countryUnclear: ['edit', 'profile', 'teach'],
  unitUnclear: ['edit', 'profile', 'teach'],
  ownWords: ['edit', 'teach'],
  personal: ['edit', 'teach'],
  noFile: ['edit', 'files'],
  letterUnclear: ['edit', 'files'],
  tooLong: ['edit', 'profile'],
  sameLabel: ['edit'],
} as const satisfies Record<AskReason, readonly Step[]>;

const NEVER = {
  demographic: ['show', 'presets'],
  health: ['show'],
  identityNumber: ['show'],
  consent: ['show'],
  attestation: ['show'],
  signature: ['show'],
  texting: ['show'],
  securityCode: ['show'],
  criminalRecord: ['show'],
  captcha: ['show'],
} as const satisfies Record<NeverReason, readonly Step[]>;

const SKIP = {
  hidden: [],
  disabled: ['show'],
  alreadyFilled: ['edit', 'show'],
  optionalFile: ['show', 'files'],
  notForPeople: [],
} as const satisfies Record<SkipReason, readonly Step[]>;

const FILLED = {
  profile: ['edit', 'profile', 'show'],
  rule: ['edit', 'profile', 'show'],
  answer: ['edit', 'answers', 'show'],
  file: ['edit', 'files', 'show'],
  preset: ['presets', 'show'],
  person: ['edit', 'show'],
  page: ['edit', 'show'],
  draft: ['edit', 'show'],
} as const satisfies Record<Source['kind'], readonly Step[]>;

/** Where the profile would keep what a question asks. */
const PLACES: Partial<Record<FieldType, string>> = {
  fullName: 'basics.name',
  givenName: 'basics.givenName',
  familyName: 'basics.familyName',
  preferredName: 'basics.preferredName',
  pronouns: 'preferences.pronouns',
  email: 'basics.email',
  phone: 'basics.phone',
  phoneCountry: 'basics.phoneCountry',
  streetAddress: 'basics.location.address',
  city: 'basics.location.city',
  region: 'basics.location.region',
  postalCode: 'basics.location.postalCode',
  country: 'basics.location.countryCode',
  location: 'basics.location',
  linkedin: 'basics.profiles',
  github: 'basics.profiles',
  twitter: 'basics.profiles',
  portfolio: 'basics.profiles',
  website: 'basics.url',
  currentCompany: 'work',
  currentTitle: 'work',
  school: 'education',
  degree: 'education',
  discipline: 'education',
  graduationDate: 'education',
  gpa: 'education',
  workAuthorization: 'preferences.workAuthorization',
  sponsorship: 'preferences.workAuthorization',
  authorizedWithoutSponsorship: 'preferences.workAuthorization',
  relocation: 'preferences.willingToRelocate',
  noticePeriod: 'preferences.noticePeriod',
  earliestStart: 'preferences.earliestStart',
  expectedSalary: 'preferences.expectedSalary',
  employmentType: 'preferences.employmentTypes',
  over18: 'preferences.over18',
  source: 'preferences.howDidYouHear',
  skills: 'skills',
  languages: 'languages',
  languageLevel: 'languages',
  yearsExperience: 'work',
};

/** The place in the profile a decision leads to: where the value came from, or where it is missing. */
export function profilePlace({ decision }: SessionField): string | null {
  if (decision.action === 'never') return 'preferences.eeo';
  const source = decision.action === 'fill' ? decision.source : null;
  if (source?.kind === 'profile' || source?.kind === 'preset') return source.path;
  if (source?.kind === 'rule') return source.paths[0] ?? null;
  return PLACES[decision.type] ?? null;
}

function planned({ decision }: SessionField): readonly Step[] {
  switch (decision.action) {
    case 'fill':
      return FILLED[decision.source.kind];
    case 'ask':
      return ASK[decision.reason];
    case 'never':
      return NEVER[decision.reason];
    case 'skip':
      return SKIP[decision.reason];
  }
}

/** What can be done about a field now; `isOpen`: the form still takes answers. */
export function stepsFor(field: SessionField, isOpen: boolean): Step[] {
  const isInPage = answeredInPage(field);
  const steps = planned(field).filter((step) => {
    if (step === 'edit') return isOpen && !isInPage;
    if (step === 'show') return isOpen;
    if (step === 'teach') return isOpen && canRemember(field);
    if (step === 'profile') return profilePlace(field) !== null;
    return true;
  });
  return isOpen && isInPage && field.description.blocked === null && !steps.includes('show')
    ? ['show', ...steps]
    : steps;
}
