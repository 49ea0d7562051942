import type { Profile } from '../../../../profile.ts';

export const maya: Profile = {
  basics: {
    label: 'Senior Backend Engineer',
    summary:
      'Backend engineer with nine years of experience building payment and data systems in TypeScript, Go and PostgreSQL.',
  },
  work: [
    {
      name: 'Northwind Labs',
      position: 'Senior Backend Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      endDate: null,
      highlights: [
        'Led the migration of a payments monolith to 14 TypeScript services on Kubernetes',
        'Cut p99 checkout latency from 900 ms to 240 ms with PostgreSQL partitioning and Redis caching',
        'Moved 3 TB of customer data to a new region without downtime',
      ],
    },
    {
      name: 'Contoso Data',
      position: 'Backend Engineer',
      location: 'Oakland, CA',
      startDate: '2017-07',
      endDate: '2021-02',
      highlights: [
        'Built Go ingestion services handling 40,000 events per second on Kafka',
        'Mentored 4 engineers',
        'Contributed to the on-call handbook',
      ],
    },
  ],
  education: [
    {
      institution: 'Stanford University',
      area: 'Computer Science',
      studyType: 'Bachelor of Science',
      startDate: '2013-09',
      endDate: '2017-06',
      score: '3.8',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['TypeScript', 'Go', 'Python', 'SQL'] },
    { name: 'Data', keywords: ['PostgreSQL', 'Redis', 'Kafka'] },
    { name: 'Platform', keywords: ['Kubernetes', 'Docker', 'AWS', 'Terraform'] },
  ],
  languages: [{ language: 'English', fluency: 'Native speaker' }],
};
