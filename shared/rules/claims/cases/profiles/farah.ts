import type { Profile } from '../../../../profile.ts';

export const farah: Profile = {
  basics: { summary: 'Accountant who has closed the books of three mid-sized companies.' },
  work: [
    {
      name: 'Meridian Foods',
      position: 'Financial Accountant',
      location: 'Leicester',
      startDate: '2020-10',
      endDate: null,
      highlights: [
        'Shortened the month-end close from 9 days to 5',
        'Prepare VAT returns for 3 entities with a turnover of £48 million',
        'Worked with auditors from Grant Thornton',
      ],
    },
    {
      name: 'Pell & Rowe',
      position: 'Audit Associate',
      startDate: '2017-09',
      endDate: '2020-09',
      highlights: [
        'Audited 25 clients in retail and construction',
        'Was part of a team that found a £300,000 stock error',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Leicester',
      area: 'Accounting and Finance',
      studyType: 'Bachelor of Science',
      startDate: '2014-09',
      endDate: '2017-06',
      score: 'Upper second',
    },
  ],
  skills: [
    { name: 'Xero' },
    { name: 'SAP' },
    { name: 'Excel', level: 'advanced' },
    { name: 'IFRS' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Urdu', fluency: 'Native' },
    { language: 'French', fluency: 'A2' },
  ],
  certificates: [{ name: 'ACA', issuer: 'ICAEW', date: '2020-12' }],
};
