import type { Profile } from '../../../../profile.ts';

export const sam: Profile = {
  work: [
    {
      name: 'Kestrel Energy',
      position: 'Data Analyst Intern',
      startDate: '2024-06',
      endDate: '2024-09',
      highlights: [
        'Built 6 Tableau dashboards used by 40 field engineers',
        'Assisted in cleaning 2 million meter readings with Python',
      ],
    },
    {
      name: 'Maple Learning Centre',
      position: 'Tutor',
      startDate: '2022-01',
      endDate: '2024-05',
      highlights: ['Tutored 15 high-school students in calculus'],
    },
  ],
  education: [
    {
      institution: 'University of Toronto',
      area: 'Statistics',
      studyType: 'Bachelor of Science',
      startDate: '2021-09',
      endDate: '2025-05',
      score: '3.7',
    },
  ],
  projects: [
    {
      name: 'Birdsong',
      description: 'A classifier for bird calls, trained on 12,000 recordings',
      keywords: ['PyTorch', 'Python'],
    },
  ],
  skills: [
    { name: 'Python', level: 'intermediate' },
    { name: 'SQL' },
    { name: 'Tableau' },
    { name: 'R', level: 'beginner' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Japanese', fluency: 'Conversational' },
  ],
};
