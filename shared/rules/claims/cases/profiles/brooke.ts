import type { Profile } from '../../../../profile.ts';

export const brooke: Profile = {
  basics: {
    label: 'Account Executive',
    summary:
      'Salesperson with over eight years of B2B experience, mostly selling to hospitals and manufacturers.',
  },
  work: [
    {
      name: 'Vantora Health',
      position: 'Senior Account Executive',
      location: 'Chicago, IL',
      startDate: '2022-08',
      endDate: null,
      highlights: [
        'Closed $3.1 million in new business in 2025, 112% of quota',
        'Signed 14 hospital groups, with an average sales cycle of 7 months',
        'Mentor 2 junior account executives',
      ],
    },
    {
      name: 'Gearline Software',
      position: 'Account Executive',
      location: 'Milwaukee, WI',
      startDate: '2019-04',
      endDate: '2022-07',
      highlights: [
        'Managed 85 manufacturing accounts in the Midwest',
        'Raised the renewal rate from 81% to 93% together with the customer success team',
        'Negotiated a three-year contract worth $640,000, the largest in the region in 2021',
      ],
    },
    {
      name: 'Bellwether Staffing',
      position: 'Sales Development Representative',
      startDate: '2018-01',
      endDate: '2019-03',
      highlights: [
        'Made 75 calls a day and booked 18 demos a month',
        'Contributed to the sales playbook',
        'Tested Outreach sequences for a team of 12',
      ],
    },
  ],
  education: [
    {
      institution: 'Marquette University',
      area: 'Marketing',
      studyType: 'Bachelor of Science',
      startDate: '2013-08',
      endDate: '2017-05',
      score: '3.5',
    },
  ],
  skills: [
    { name: 'Sales tools', keywords: ['Salesforce', 'Gong', 'LinkedIn Sales Navigator'] },
    { name: 'MEDDPICC' },
    { name: 'Contract negotiation' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'B2' },
  ],
  certificates: [
    { name: 'Salesforce Certified Administrator', issuer: 'Salesforce', date: '2021-02' },
  ],
};
