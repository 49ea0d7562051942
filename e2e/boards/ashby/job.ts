import { type FormDefinition, renderForm } from './questions.ts';
import type { AppData, Generation, Organization, PageExtras, Posting, Trap } from './schema.ts';

/** One posting of the practice boards, as its employer would have set it up. */
export type AshbyJob = {
  id: string;
  organization: Organization;
  /** Set when the form is shown inside the employer's own careers page. */
  careersHost?: string;
  /** What the company does, one line for its board and careers page. */
  tagline: string;
  generation: Generation;
  posting: Omit<
    Posting,
    | 'id'
    | 'linkedData'
    | 'applicationFormDefinitionId'
    | 'surveyFormDefinitionIds'
    | 'legalEntityNameForTextingConsent'
  >;
  country: string;
  form: FormDefinition;
  surveys: readonly FormDefinition[];
  /** False: `__appData` carries no form. */
  schemaInPage: boolean;
  traps: readonly Trap[];
  /** By path. */
  manners?: PageExtras['manners'];
  conditions?: PageExtras['conditions'];
};

export const ASHBY_HOST = 'jobs.ashbyhq.com';
const slugOf = (job: AshbyJob) => encodeURIComponent(job.organization.hostedJobsPageSlug);
export const boardPath = (job: AshbyJob) => `/${slugOf(job)}`;
export const overviewPath = (job: AshbyJob) => `${boardPath(job)}/${job.id}`;
export const applicationPath = (job: AshbyJob) => `${overviewPath(job)}/application`;

/** Where a person meets the form: the company page for an embed, else the hosted application tab. */
export const jobUrl = (job: AshbyJob) =>
  job.careersHost
    ? `https://${job.careersHost}/careers?ashby_jid=${job.id}`
    : `https://${ASHBY_HOST}${applicationPath(job)}`;

export const definitionsOf = (job: AshbyJob) => [job.form, ...job.surveys];

function linkedData({ id, organization, posting, country }: AshbyJob): Record<string, unknown> {
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: posting.title,
    description: posting.descriptionHtml,
    directApply: true,
    identifier: { '@type': 'PropertyValue', name: organization.name, value: id },
    datePosted: posting.publishedDate,
    hiringOrganization: {
      '@type': 'Organization',
      name: organization.name,
      sameAs: organization.publicWebsite,
    },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressCountry: country },
    },
    employmentType: 'FULL_TIME',
    ...(posting.isRemote && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: country },
    }),
  };
}

export function appData(job: AshbyJob): AppData {
  return {
    environment: 'production',
    maintenanceMode: false,
    organization: job.organization,
    posting: {
      id: job.id,
      ...job.posting,
      legalEntityNameForTextingConsent: job.organization.name,
      applicationFormDefinitionId: job.form.id,
      surveyFormDefinitionIds: job.surveys.map(({ id }) => id),
      linkedData: linkedData(job),
      ...(job.schemaInPage && {
        applicationForm: renderForm(job.form, job.form.id),
        surveyForms: job.surveys.map((survey) => renderForm(survey, survey.id)),
      }),
    },
    jobBoard: null,
    routerPrefix: '',
    recaptchaPublicSiteKey: 'practice-site-key',
  };
}
