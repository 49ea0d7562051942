import type { Profile } from '../../../../profile.ts';

export const raj: Profile = {
  basics: { label: 'Account Executive' },
  work: [
    {
      name: 'Quillstack',
      position: 'Account Executive',
      location: 'Austin, TX',
      startDate: '2021-06',
      endDate: '2025-10',
      highlights: [
        'Closed $2.4 million in new annual recurring revenue in 2024, 118% of quota',
        'Built a pipeline of 70 mid-market accounts from scratch',
        'Helped onboard 5 new sales representatives',
      ],
    },
    {
      name: 'Delmont Telecom',
      position: 'Sales Development Representative',
      startDate: '2019-03',
      endDate: '2021-05',
      highlights: [
        'Made 60 cold calls a day and booked 15 meetings a month',
        'Kept the Salesforce records of the Dallas office clean',
      ],
    },
  ],
  education: [
    {
      institution: 'Texas State University',
      area: 'Business Administration',
      studyType: 'Bachelor of Business Administration',
      startDate: '2014-08',
      endDate: '2018-05',
    },
  ],
  skills: [
    { name: 'Salesforce' },
    { name: 'Outreach' },
    { name: 'Negotiation' },
    { name: 'MEDDIC' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Hindi', fluency: 'Conversational' },
  ],
};
