import type { Posting } from '../../jobFacts.ts';
import type { Profile } from '../../profile.ts';

/** Invented people and postings; for tests. */
export const PEOPLE = {
  engineer: {
    basics: { label: 'Engineer', location: { city: 'New York', countryCode: 'US' } },
    work: [
      {
        ...{ name: 'Initech', position: 'Senior Engineer', startDate: '2018-01', endDate: null },
        highlights: ['Moved billing to Kubernetes', 'Wrote ingestion in Go on PostgreSQL'],
      },
    ],
    skills: [{ name: 'Languages', keywords: ['Go', 'SQL', 'C#'] }],
    preferences: {
      workAuthorization: {
        US: { authorized: true, needsSponsorship: false },
        GB: { needsSponsorship: true },
      },
      expectedSalary: { amount: 160_000, currency: 'USD', period: 'year' },
      willingToRelocate: false,
    },
  },
  nurse: {
    basics: { location: { city: 'Leeds', countryCode: 'GB' } },
    work: [
      {
        ...{ name: 'City Hospital', position: 'Staff Nurse', startDate: '2020-03', endDate: null },
        summary: 'Registered Nurse on an intensive care ward; administering medication',
      },
    ],
    skills: [{ name: 'ACLS' }],
    preferences: {
      workAuthorization: {
        GB: { authorized: true, needsSponsorship: false },
        US: { authorized: false, needsSponsorship: true },
      },
      expectedSalary: { amount: 38_000, currency: 'GBP', period: 'year' },
      willingToRelocate: false,
    },
  },
  graduate: {
    basics: { location: { city: 'Austin', countryCode: 'US' } },
    work: [{ name: 'Lab', position: 'Intern', startDate: '2026-06', endDate: '2026-08' }],
    skills: [{ name: 'Python' }, { name: 'react' }],
  },
  accountant: {
    basics: { location: { city: 'Warsaw', countryCode: 'PL' } },
    work: [{ name: 'Ledger', position: 'Accountant', startDate: '2019-01', endDate: '2026-01' }],
    skills: [{ name: 'IFRS' }, { name: 'sap' }, { name: 'Month-end close' }],
    languages: [{ language: 'German', fluency: 'C1' }],
    preferences: {
      workAuthorization: { DE: { authorized: true, needsSponsorship: true } },
      willingToRelocate: true,
    },
  },
  empty: {},
} satisfies Record<string, Profile>;

export const posting = (part: Partial<Posting>): Posting => ({
  title: 'Position',
  company: 'Acme',
  location: '',
  countryCode: null,
  posting: '',
  salary: null,
  ...part,
});
