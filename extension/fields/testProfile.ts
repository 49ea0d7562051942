import type { SavedAnswer } from '@jobai/shared/answers';
import type { Job } from '@jobai/shared/job';
import type { Profile } from '@jobai/shared/profile';
import type { AttachFacts, PlanFile } from './attach.ts';
import type { PlanInput } from './plan.ts';

/** An invented person and posting; for tests. */
export const PROFILE: Profile = {
  basics: {
    name: 'Ana Sample',
    givenName: 'Ana',
    familyName: 'Sample',
    email: 'ana@example.com',
    phone: '+12125550100',
    phoneCountry: 'US',
    url: 'https://ana.example.com',
    location: {
      address: '1 Main St',
      postalCode: '10001',
      city: 'New York',
      region: 'New York',
      countryCode: 'US',
    },
    profiles: [
      { network: 'LinkedIn', username: 'ana', url: 'https://www.linkedin.com/in/ana' },
      { network: 'GitHub', username: 'ana-s', url: 'https://github.com/ana-s' },
    ],
  },
  work: [
    { name: 'Initech', position: 'Engineer', startDate: '2020-01', endDate: null },
    { name: 'Globex Inc.', position: 'Developer', startDate: '2016-01', endDate: '2019-12' },
  ],
  education: [
    {
      institution: 'State University',
      area: 'Physics',
      studyType: 'Master of Science',
      startDate: '2010-09',
      endDate: '2015-06',
      score: '3.7',
    },
  ],
  skills: [{ name: 'Languages', keywords: ['Go', 'SQL'] }],
  languages: [
    { language: 'English', fluency: 'Native speaker' },
    { language: 'German', fluency: 'Basic' },
  ],
  preferences: {
    workAuthorization: {
      US: { authorized: true, needsSponsorship: false },
      DE: { authorized: false, needsSponsorship: true },
      CA: { authorized: true, needsSponsorship: false },
    },
    expectedSalary: { amount: 150000, currency: 'USD', period: 'year' },
    noticePeriod: '1 month',
    earliestStart: '2027-01-15',
    willingToRelocate: false,
    over18: true,
  },
};

export const JOB: Job = {
  ats: 'greenhouse',
  tenant: 'acme',
  jobId: '1',
  title: 'Engineer',
  company: 'Acme Robotics',
  location: 'New York, NY',
  countryCode: 'US',
  url: 'https://job-boards.greenhouse.io/acme/jobs/1',
  posting: '',
  salary: null,
  language: 'en',
};

export const RESUME: PlanFile = {
  id: 'file-1',
  label: 'General',
  name: 'ana.pdf',
  kind: 'resume',
  roles: [],
  sha256: 'a'.repeat(64),
  isDefault: true,
};

export const NO_FACTS: AttachFacts = {
  chosen: { resume: null, letter: null },
  sent: { resume: null, letter: null },
  companies: [],
};

export function testInput(part: Partial<PlanInput> = {}): PlanInput {
  return {
    fields: [],
    job: JOB,
    profile: PROFILE,
    answers: [],
    files: [RESUME],
    attach: NO_FACTS,
    now: new Date('2026-11-23T12:00:00Z'),
    ...part,
  };
}

export function savedAnswer(part: Partial<SavedAnswer>): SavedAnswer {
  return {
    id: 'answer-1',
    label: 'Favourite editor',
    labelKey: 'favourite editor',
    type: 'unknown',
    ats: null,
    tenant: null,
    value: { kind: 'text', text: 'ed' },
    origin: 'panel',
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...part,
  };
}
