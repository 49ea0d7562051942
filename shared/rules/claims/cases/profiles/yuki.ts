import type { Profile } from '../../../../profile.ts';

export const yuki: Profile = {
  basics: { label: 'Frontend Developer' },
  work: [
    {
      name: 'Papertrail Studio',
      position: 'Frontend Developer',
      location: 'Remote',
      startDate: '2023-04',
      endDate: null,
      highlights: [
        'Rebuilt the booking page in React, which loads in 1.2 seconds instead of 4',
        'Wrote 180 component tests with Playwright',
        'Review code of two junior developers',
      ],
    },
    {
      name: 'Nagoya Games',
      position: 'Junior Web Developer',
      startDate: '2021-04',
      endDate: '2023-03',
      highlights: [
        'Developed landing pages for 12 game launches',
        'Contributed to the design system, used by 9 teams',
      ],
    },
  ],
  education: [
    {
      institution: 'Kyoto University',
      area: 'Informatics',
      studyType: 'Bachelor of Engineering',
      startDate: '2017-04',
      endDate: '2021-03',
    },
  ],
  projects: [
    {
      name: 'Kanjigrid',
      description: 'A free app to practise kanji with 4,000 monthly users',
      keywords: ['Vue', 'Firebase'],
    },
  ],
  skills: [{ name: 'Frontend', keywords: ['React', 'TypeScript', 'CSS', 'Playwright', 'Figma'] }],
  languages: [
    { language: 'Japanese', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
  ],
};
