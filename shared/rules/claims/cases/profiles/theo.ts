import type { Profile } from '../../../../profile.ts';

export const theo: Profile = {
  work: [
    {
      name: 'The Coastal Post',
      position: 'Reporter',
      location: 'Plymouth',
      startDate: '2019-05',
      endDate: '2025-12',
      highlights: [
        'Published over 900 stories on councils and housing',
        'Co-hosted a weekly podcast with 8,000 listeners',
        'Trained 3 trainees in media law',
      ],
    },
    {
      name: 'Radio Tamar',
      position: 'Newsroom Intern',
      startDate: '2018-06',
      endDate: '2018-12',
      highlights: ['Assisted the morning show', 'Edited audio in Audition'],
    },
  ],
  education: [
    {
      institution: 'Cardiff University',
      area: 'Journalism',
      studyType: 'Master of Arts',
      startDate: '2017-09',
      endDate: '2018-09',
    },
  ],
  awards: [{ title: 'Regional Reporter of the Year', date: '2023', awarder: 'Press Awards' }],
  skills: [{ name: 'Shorthand' }, { name: 'Audition' }, { name: 'WordPress' }],
  languages: [{ language: 'English', fluency: 'Native' }],
};
