/** The shapes of `window.__remixContext` on a Greenhouse job page. */

export type Choice = { value: number | string; label: string };
export type QuestionField = {
  name: string;
  type:
    | 'input_text'
    | 'input_file'
    | 'textarea'
    | 'multi_value_single_select'
    | 'multi_value_multi_select';
  values?: readonly Choice[];
  allowed_filetypes?: readonly string[];
};
export type Question = {
  required: boolean;
  label: string;
  description: string | null;
  fields: readonly QuestionField[];
  multi_select_style?: 'checkbox' | 'dropdown' | null;
};

export type EeocSection = {
  description: string;
  questions: readonly { required: boolean; label: string; fields: readonly QuestionField[] }[];
};

export type DemographicQuestion = {
  id: number;
  name: string;
  required: boolean;
  answer_type: { id: null; key: 'SINGLE_SELECT' | 'MULTI_SELECT' };
  answer_options: readonly {
    id: number;
    name: string;
    free_form: boolean;
    decline_to_answer: boolean;
  }[];
};

export type Presence = 'required' | 'optional' | 'hidden';
export type EducationConfig = {
  id: number;
  school_name: Presence;
  degree: Presence;
  discipline: Presence;
  start_month: Presence;
  start_year: Presence;
  end_month: Presence;
  end_year: Presence;
};

export type DataCompliance = {
  type: 'gdpr';
  requires_processing_consent: boolean;
  requires_retention_consent: boolean;
  retention_period: number | null;
  demographic_data_consent_applies: boolean;
  single_purpose_consent: boolean;
};

export type PayRange = {
  title: string;
  description: string;
  min: string;
  max: string;
  currency_type: string;
};

export type JobPost = {
  post_type: 'job_post';
  language: string;
  title: string;
  hiring_plan_id: number;
  content: string;
  introduction: string | null;
  conclusion: string | null;
  enable_eeoc: boolean;
  job_post_location: string;
  public_url: string;
  company_name: string;
  confirmation_message: string;
  pay_ranges: readonly PayRange[];
  published_at: string;
  employment: Exclude<Presence, 'required'>;
  fingerprint: string;
  redirect_to: null;
  is_featured: boolean;
  ai_disclaimer: null;
  include_ai_disclaimer: null;
  apply_with_seek: null;
  show_quick_apply_cta: boolean;
  ai_opt_out_request_url: null;
  application_deadline: null;
  education_config: EducationConfig;
  questions: readonly Question[];
  eeoc_sections?: readonly EeocSection[];
  demographic_questions?: {
    title: string;
    description: string;
    questions: readonly DemographicQuestion[];
  };
  data_compliance?: DataCompliance;
};

export type JobRoute = {
  jobPost: JobPost;
  jobPostId: string;
  urlToken: string;
  submitPath: string;
  confirmationPath: string;
  quickApply: {
    active: boolean;
    magicActive: boolean;
    url: string;
    metadata: { jobPostId: number };
  };
  seek: { applyWithSeekEnabled: boolean; isConfigured: boolean; isPreview: boolean };
};

export type RootRoute = {
  internal: boolean;
  preview: boolean;
  locale: string;
  href: string;
  ENV: Record<string, string>;
  boardConfiguration: BoardConfiguration;
  urlToken: string;
  embedded: boolean;
  isJobPost: boolean;
};

export type BoardConfiguration = {
  outsideLabel: boolean;
  button: 'pill' | 'rectangle' | 'rounded';
  accent: string;
  tint: string;
};

export const HOSTED_ROUTE = 'routes/$url_token_.jobs_.$job_post_id';
export const EMBED_ROUTE = 'routes/embed.job_app';

export type RemixContext = {
  basename: '/';
  future: Record<string, boolean>;
  isSpaMode: false;
  state: {
    loaderData: { root: RootRoute } & Partial<
      Record<typeof HOSTED_ROUTE | typeof EMBED_ROUTE, JobRoute>
    >;
    actionData: null;
    errors: null;
  };
};

/** An input no person can see. What stands in it is sent along, so that the recorder can tell. */
export type Trap = {
  id: string;
  label: string;
  hide: 'type' | 'offscreen' | 'transparent' | 'clipped';
};

/** How a question behaves beyond what its kind says. */
export type Manner =
  /** A list that says it has no options until they were fetched. */
  | { kind: 'late' }
  /** A list that loads its next page at its end, and filters only what it has. */
  | { kind: 'paged' }
  /** A list with the rows in view alone, which typing does not narrow. */
  | { kind: 'windowed' }
  /** A list of several answers that a server searches as one types. */
  | { kind: 'searched' }
  /** A text with a counter; what goes beyond it is dropped. */
  | { kind: 'counted'; limit: number }
  /** The same without a word. */
  | { kind: 'cut'; limit: number }
  /** A text that a re-mount empties, so many times. */
  | { kind: 'reset'; times: number };

/** The answer a question waits for, by the id of another one: this option, or any text. */
export type Condition = { id: string; is: string | 'answered' } | { id: string; isNot: string };

/** What the page knows beside the public job data; kept out of `__remixContext`, as on the live site. */
export type PageExtras = {
  view: 'job' | 'confirmation';
  hydrationDelayMs: number;
  uploadUrl: string;
  geocoderUrl: string;
  educationUrl: string;
  optionsUrl: string;
  manners: Readonly<Record<string, Manner>>;
  conditions: Readonly<Record<string, Condition>>;
  maxFileBytes: number;
  /** Ids of questions shown as `input[type=number]`. */
  numeric: readonly string[];
  traps: readonly Trap[];
  consentTexts: Readonly<Record<string, string>>;
};

/** Everything one page is rendered from, on the server and again in the browser. */
export type PageData = { context: RemixContext; extras: PageExtras };
