import {
  type BoardConfiguration,
  type EducationConfig,
  EMBED_ROUTE,
  HOSTED_ROUTE,
  type JobPost,
  type JobRoute,
  type PageData,
  type PageExtras,
  type Presence,
  type RemixContext,
  type RootRoute,
  type Trap,
} from './schema.ts';

/** One posting of the practice boards, as its employer would have set it up. */
export type GreenhouseJob = {
  host: 'job-boards.greenhouse.io' | 'job-boards.eu.greenhouse.io';
  board: string;
  id: string;
  /** Set when the form is shown inside the employer's own careers page. */
  careersHost?: string;
  /** What the company does, one line for its board and careers page. */
  tagline: string;
  look: BoardConfiguration;
  post: JobPost;
  numeric: readonly string[];
  traps: readonly Trap[];
  consentTexts: Readonly<Record<string, string>>;
  /** By field id. */
  manners?: PageExtras['manners'];
  conditions?: PageExtras['conditions'];
  /** Server-side limits in characters by field id; the page only states them in words. */
  limits: Readonly<Record<string, number>>;
};

export function education(names: Presence, dates: Presence): EducationConfig {
  return {
    id: 9_301_554,
    school_name: names,
    degree: names,
    discipline: names,
    start_month: dates,
    start_year: dates,
    end_month: dates,
    end_year: dates,
  };
}

type PostInput = Pick<
  JobPost,
  'title' | 'content' | 'job_post_location' | 'company_name' | 'public_url' | 'questions'
> &
  Partial<JobPost>;

/** Fills what is the same for every posting. */
export function jobPost(input: PostInput): JobPost {
  return {
    post_type: 'job_post',
    language: 'en',
    hiring_plan_id: 6_120_448,
    introduction: null,
    conclusion: null,
    enable_eeoc: input.eeoc_sections !== undefined,
    confirmation_message:
      '<h1>Thank you for applying.</h1>\n<p>Your application has been received. If there is a fit, someone will be getting back to you.</p>',
    pay_ranges: [],
    published_at: '2026-10-19T09:12:44-04:00',
    employment: 'hidden',
    fingerprint: '5c0f6e1d2b7a4938a1e4c7d09b3f62e815ad7c40',
    redirect_to: null,
    is_featured: false,
    ai_disclaimer: null,
    include_ai_disclaimer: null,
    apply_with_seek: null,
    show_quick_apply_cta: false,
    ai_opt_out_request_url: null,
    application_deadline: null,
    education_config: education('hidden', 'hidden'),
    ...input,
  };
}

const legacyHost = (job: GreenhouseJob) => job.host.replace('job-boards', 'boards');
export const hostedPath = (job: GreenhouseJob) => `/${job.board}/jobs/${job.id}`;
export const embedPath = (job: GreenhouseJob) => `/embed/job_app?for=${job.board}&token=${job.id}`;

/** Where a person meets the job: the company page for an embed, else the hosted page. */
export function jobUrl(job: GreenhouseJob): string {
  return job.careersHost
    ? `https://${job.careersHost}/jobs?gh_jid=${job.id}`
    : `https://${job.host}${hostedPath(job)}`;
}

/** Lists that a server answers for are not part of the page. */
function postInPage({ post, manners = {} }: GreenhouseJob): JobPost {
  const isRemote = (name: string) => /paged|windowed|searched/.test(manners[name]?.kind ?? '');
  return {
    ...post,
    questions: post.questions.map((question) => ({
      ...question,
      fields: question.fields.map((field) =>
        isRemote(field.name) ? { ...field, values: undefined } : field,
      ),
    })),
  };
}

function jobRoute(job: GreenhouseJob, embedded: boolean): JobRoute {
  return {
    jobPost: postInPage(job),
    jobPostId: job.id,
    urlToken: job.board,
    submitPath: `https://${legacyHost(job)}${hostedPath(job)}`,
    confirmationPath: embedded
      ? `/embed/job_app/confirmation?for=${job.board}&token=${job.id}`
      : `${hostedPath(job)}/confirmation`,
    quickApply: {
      active: false,
      magicActive: false,
      url: 'https://my.greenhouse.io',
      metadata: { jobPostId: Number(job.id) },
    },
    seek: { applyWithSeekEnabled: false, isConfigured: false, isPreview: false },
  };
}

function rootRoute(job: GreenhouseJob, embedded: boolean): RootRoute {
  return {
    internal: false,
    preview: false,
    locale: job.post.language,
    href: `https://${job.host}${embedded ? embedPath(job) : hostedPath(job)}`,
    ENV: { JBEN_ENV: 'production', RECAPTCHA_ACTION: 'apply_to_job' },
    boardConfiguration: job.look,
    urlToken: job.board,
    embedded,
    isJobPost: true,
  };
}

export type PageInput = {
  embedded: boolean;
  view: PageExtras['view'];
  hydrationDelayMs: number;
  maxFileBytes: number;
};

export function pageData(job: GreenhouseJob, input: PageInput): PageData {
  const context: RemixContext = {
    basename: '/',
    future: { v3_fetcherPersist: false, v3_relativeSplatPath: false, v3_singleFetch: false },
    isSpaMode: false,
    state: {
      loaderData: {
        root: rootRoute(job, input.embedded),
        [input.embedded ? EMBED_ROUTE : HOSTED_ROUTE]: jobRoute(job, input.embedded),
      },
      actionData: null,
      errors: null,
    },
  };
  const extras: PageExtras = {
    view: input.view,
    hydrationDelayMs: input.hydrationDelayMs,
    uploadUrl: `https://${legacyHost(job)}/uncacheable_attributes/presigned_fields`,
    geocoderUrl: 'https://api-geocode-earth-proxy.greenhouse.io/v1/autocomplete',
    educationUrl: `https://boards-api.greenhouse.io/v1/boards/${job.board}/education`,
    optionsUrl: `https://boards-api.greenhouse.io/v1/boards/${job.board}/options`,
    manners: job.manners ?? {},
    conditions: job.conditions ?? {},
    maxFileBytes: input.maxFileBytes,
    numeric: job.numeric,
    traps: job.traps,
    consentTexts: job.consentTexts,
  };
  return { context, extras };
}
