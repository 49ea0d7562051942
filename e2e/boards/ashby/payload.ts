import type { FormRender } from './schema.ts';

/** What travels between page and server, all of it over `POST /api/non-user-graphql?op=<operation>`. */

export type Place = { label: string };
export type StoredFile = { handle: string; filename: string };
export type School = {
  school: string;
  degree: string;
  major: string;
  startDate: MonthYear;
  endDate: MonthYear;
  isCurrent: boolean;
};
export type MonthYear = { month: string; year: string };

/** One saved answer; a date is `YYYY-MM-DD`, a chosen option its value. */
export type Saved =
  | string
  | boolean
  | readonly string[]
  | Place
  | StoredFile
  | readonly School[]
  | null;

/** Path of the answer to "may we text you", which has no field of its own. */
export const TEXTING_PATH = 'communicationConsent';
export const TEXTING_ANSWERS = [
  { value: 'given', label: 'Yes, you may text me' },
  { value: 'notGiven', label: 'No, please do not text me' },
] as const;

export type SubmitRequest = {
  formIds: readonly string[];
  recaptchaToken: string;
  unseen: Readonly<Record<string, string>>;
};

export type SubmitResult =
  | { __typename: 'FormSubmitSuccess' }
  | { __typename: 'FormRender'; errorMessages: readonly string[] }
  | { __typename: 'ApplicationBlocked'; blockMessageForCandidateHtml: string };

/** By operation: what the page asks with, and what it is answered. */
export type Operations = {
  ApiJobPosting: {
    ask: { organizationHostedJobsPageName: string; jobPostingId: string };
    answer: { applicationForm: FormRender; surveyForms: readonly FormRender[] };
  };
  ApiSetFormValue: { ask: { formId: string; path: string; value: Saved }; answer: null };
  ApiCreateFileUploadHandle: {
    ask: { formId: string; filename: string };
    answer: { handle: string; url: string };
  };
  ApiSetFormValueToFile: {
    ask: { formId: string; path: string; handle: string };
    answer: StoredFile;
  };
  ApiAutofillApplicationFormWithUploadedResume: {
    ask: { formId: string; handle: string };
    answer: { values: Readonly<Record<string, Saved>> };
  };
  ApiAutocompleteGeoLocation: { ask: { query: string }; answer: { places: readonly Place[] } };
  ApiAutocompleteSchool: { ask: { query: string }; answer: { places: readonly Place[] } };
  ApiSubmitSingleApplicationFormAction: { ask: SubmitRequest; answer: SubmitResult };
  ApiSubmitMultipleFormsAction: { ask: SubmitRequest; answer: SubmitResult };
};
export type Operation = keyof Operations;
