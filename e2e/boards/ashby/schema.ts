/** The shapes of `window.__appData` on an Ashby job page, and of the form as its API loads it. */

export type FieldType =
  | 'String'
  | 'LongText'
  | 'RichText'
  | 'Email'
  | 'Phone'
  | 'Url'
  | 'Number'
  | 'Boolean'
  | 'Date'
  | 'File'
  | 'Location'
  | 'ValueSelect'
  | 'MultiValueSelect'
  | 'EducationHistory';

export type Field = {
  id: string;
  path: string;
  humanReadablePath: string;
  title: string;
  isNullable: boolean;
  isPrivate: boolean;
  isDeactivated: boolean;
  isMany: boolean;
  metadata: Record<string, never>;
  type: FieldType;
  selectableValues?: readonly { label: string; value: string }[];
  locationTypes?: readonly string[];
  __autoSerializationID: string;
};

export type FieldEntry = {
  /** `<form id>_<path>`. */
  id: string;
  field: Field;
  isRequired: boolean;
  privacy: 'default' | 'private';
  descriptionHtml?: string;
  isExplicitlySet: boolean;
  hasDefault: boolean;
};

export type Section = {
  title: string;
  descriptionHtml?: string;
  fieldEntries: readonly FieldEntry[];
};

export type FormRender = {
  id: string;
  fieldEntries: readonly FieldEntry[];
  sections: readonly Section[];
  formControls: readonly { identifier: string; title: string; __autoSerializationID: string }[];
  errorMessagesByFieldPath: Record<string, never>;
  formErrors: readonly string[];
  __autoSerializationID: 'FormRender';
};

export type Organization = {
  organizationId: string;
  name: string;
  publicWebsite: string;
  customJobsPageUrl: string | null;
  hostedJobsPageSlug: string;
  theme: {
    colors: { version: '1'; colorPrimary600: string; colorPrimary900: string };
    showAutofillApplicationsBox: boolean;
    applicationSubmittedSuccessMessage: string | null;
  };
  recruitingPrivacyPolicyUrl: string | null;
  timezone: string;
};

export type Posting = {
  id: string;
  title: string;
  departmentName: string;
  teamNames: readonly string[];
  locationName: string;
  workplaceType: 'Remote' | 'Hybrid' | 'OnSite';
  employmentType: 'FullTime' | 'PartTime' | 'Contract';
  isRemote: boolean;
  isListed: boolean;
  descriptionHtml: string;
  publishedDate: string;
  compensationTierSummary: string | null;
  applicationLimitCalloutHtml: string | null;
  shouldAskForTextingConsent: boolean;
  legalEntityNameForTextingConsent: string;
  applicationFormDefinitionId: string;
  surveyFormDefinitionIds: readonly string[];
  linkedData: Record<string, unknown>;
  /** Left out on some pages; the form is then only what the API loads. */
  applicationForm?: FormRender;
  surveyForms?: readonly FormRender[];
};

export type AppData = {
  environment: 'production';
  maintenanceMode: boolean;
  organization: Organization;
  posting: Posting;
  jobBoard: null;
  routerPrefix: '';
  recaptchaPublicSiteKey: string;
};

/** Which generation of markup a deployment serves: class names with hashes only, or stable hooks beside them. */
export type Generation = 'hashed' | 'hooked';

/** An input no person can see. What stands in it is sent along, so that the recorder can tell. */
export type Trap = {
  id: string;
  label: string;
  hide: 'type' | 'offscreen' | 'transparent' | 'clipped';
};

/** How a question behaves beyond what its type says. */
export type Manner =
  /** Telephone: formats ten national digits as one types, and drops the rest. */
  | { kind: 'mask' }
  /** File: takes what is dropped; a file chosen by an input is not heard of, or there is none. */
  | { kind: 'dropOnly' }
  /** Date: takes no typing. */
  | { kind: 'calendarOnly' }
  /** Date: day before month. */
  | { kind: 'dayFirst' }
  /** Long list: shows its rows in view alone, and typing does not narrow it. */
  | { kind: 'windowed' };

/** The answer a question waits for, by the path of another one. */
export type Condition = { path: string; is: boolean | string };

/** What the page knows beside the public job data; kept out of `__appData`, as on the live site. */
export type PageExtras = {
  generation: Generation;
  /** From the load event to the form, ms. */
  renderDelayMs: number;
  maxFileBytes: number;
  traps: readonly Trap[];
  manners: Readonly<Record<string, Manner>>;
  conditions: Readonly<Record<string, Condition>>;
};
