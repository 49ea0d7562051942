import type { TextKey } from '../../../i18n.ts';
import type { Path } from '../../../profile/paths.ts';

export type FieldKind = 'text' | 'longText' | 'partialDate' | 'country' | 'yesNo' | 'lines';

/** One value of the profile and how it is edited. */
export type FieldSpec = {
  key: string;
  label: TextKey;
  kind: FieldKind;
  help?: TextKey;
  /** Offered while typing; anything else may be typed. */
  suggestions?: readonly string[];
  type?: 'email' | 'tel' | 'url';
  autoComplete?: string;
  /** Takes the whole row. */
  isWide?: boolean;
};

const NAME: readonly FieldSpec[] = [
  { key: 'name', label: 'profile_basics_name', kind: 'text', autoComplete: 'name', isWide: true },
  { key: 'givenName', label: 'profile_basics_givenName', kind: 'text', autoComplete: 'given-name' },
  {
    key: 'familyName',
    label: 'profile_basics_familyName',
    kind: 'text',
    autoComplete: 'family-name',
  },
  {
    key: 'preferredName',
    label: 'profile_basics_preferredName',
    kind: 'text',
    help: 'profile_help_preferredName',
  },
  { key: 'label', label: 'profile_basics_label', kind: 'text', help: 'profile_help_label' },
];

const CONTACT: readonly FieldSpec[] = [
  {
    key: 'email',
    label: 'profile_basics_email',
    kind: 'text',
    type: 'email',
    autoComplete: 'email',
    isWide: true,
  },
  {
    key: 'phone',
    label: 'profile_basics_phone',
    kind: 'text',
    type: 'tel',
    help: 'profile_help_phone',
    autoComplete: 'tel',
  },
  { key: 'phoneCountry', label: 'profile_basics_phoneCountry', kind: 'country' },
];

const ABOUT: readonly FieldSpec[] = [
  {
    key: 'url',
    label: 'profile_basics_url',
    kind: 'text',
    type: 'url',
    help: 'profile_help_url',
    isWide: true,
  },
  { key: 'summary', label: 'profile_basics_summary', kind: 'longText', isWide: true },
];

const LOCATION: readonly FieldSpec[] = [
  {
    key: 'address',
    label: 'profile_location_address',
    kind: 'text',
    autoComplete: 'street-address',
    isWide: true,
  },
  { key: 'city', label: 'profile_location_city', kind: 'text', autoComplete: 'address-level2' },
  {
    key: 'region',
    label: 'profile_location_region',
    kind: 'text',
    autoComplete: 'address-level1',
  },
  {
    key: 'postalCode',
    label: 'profile_location_postalCode',
    kind: 'text',
    autoComplete: 'postal-code',
  },
  { key: 'countryCode', label: 'profile_location_countryCode', kind: 'country' },
];

const TERMS: readonly FieldSpec[] = [
  {
    key: 'noticePeriod',
    label: 'profile_preferences_noticePeriod',
    kind: 'text',
    suggestions: ['None', '2 weeks', '1 month', '2 months', '3 months'],
  },
  {
    key: 'earliestStart',
    label: 'profile_preferences_earliestStart',
    kind: 'partialDate',
  },
  { key: 'willingToRelocate', label: 'profile_preferences_willingToRelocate', kind: 'yesNo' },
  { key: 'over18', label: 'profile_preferences_over18', kind: 'yesNo' },
  {
    key: 'howDidYouHear',
    label: 'profile_preferences_howDidYouHear',
    kind: 'text',
    help: 'profile_help_howDidYouHear',
  },
  {
    key: 'pronouns',
    label: 'profile_preferences_pronouns',
    kind: 'text',
    suggestions: ['She/her', 'He/him', 'They/them'],
  },
  {
    key: 'desiredRoles',
    label: 'profile_preferences_desiredRoles',
    kind: 'lines',
    help: 'profile_help_lines',
  },
  {
    key: 'employmentTypes',
    label: 'profile_preferences_employmentTypes',
    kind: 'lines',
    help: 'profile_help_lines',
  },
];

// Wordings of the US forms (EEOC, VEVRAA, Section 503) as they stand among options.
const DECLINE = 'Decline To Self Identify';
const EEO: readonly FieldSpec[] = [
  {
    key: 'gender',
    label: 'profile_eeo_gender',
    kind: 'text',
    suggestions: ['Female', 'Male', DECLINE],
  },
  {
    key: 'hispanicEthnicity',
    label: 'profile_eeo_hispanicEthnicity',
    kind: 'text',
    suggestions: ['Yes', 'No', DECLINE],
  },
  {
    key: 'race',
    label: 'profile_eeo_race',
    kind: 'text',
    suggestions: [
      'American Indian or Alaska Native',
      'Asian',
      'Black or African American',
      'Native Hawaiian or Other Pacific Islander',
      'Two or More Races',
      'White',
      DECLINE,
    ],
  },
  {
    key: 'veteranStatus',
    label: 'profile_eeo_veteranStatus',
    kind: 'text',
    suggestions: [
      'I am not a protected veteran',
      'I identify as one or more of the classifications of a protected veteran',
      "I don't wish to answer",
    ],
  },
  {
    key: 'disabilityStatus',
    label: 'profile_eeo_disabilityStatus',
    kind: 'text',
    suggestions: [
      'Yes, I have a disability, or have had one in the past',
      'No, I do not have a disability and have not had one in the past',
      'I do not want to answer',
    ],
  },
  { key: 'transgender', label: 'profile_eeo_transgender', kind: 'text' },
  { key: 'sexualOrientation', label: 'profile_eeo_sexualOrientation', kind: 'text' },
];

/** Groups of single values, by where they stand in the profile. */
export const GROUPS = {
  name: { path: ['basics'], fields: NAME },
  contact: { path: ['basics'], fields: CONTACT },
  about: { path: ['basics'], fields: ABOUT },
  location: { path: ['basics', 'location'], fields: LOCATION },
  terms: { path: ['preferences'], fields: TERMS },
  eeo: { path: ['preferences', 'eeo'], fields: EEO },
} as const satisfies Record<string, { path: Path; fields: readonly FieldSpec[] }>;
