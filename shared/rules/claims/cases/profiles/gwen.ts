import type { Profile } from '../../../../profile.ts';

export const gwen: Profile = {
  work: [
    {
      name: 'Hillcrest Academy',
      position: 'Mathematics Teacher',
      location: 'Swansea',
      startDate: '2018-09',
      endDate: '2025-07',
      highlights: [
        'Taught mathematics to five classes of 28 pupils aged 11 to 16',
        'Raised the share of pupils passing GCSE mathematics from 61% to 78% in three years',
        'Ran the after-school robotics club',
      ],
    },
    {
      name: 'Penarth Comprehensive',
      position: 'Newly Qualified Teacher',
      startDate: '2017-09',
      endDate: '2018-07',
      highlights: [
        'Co-planned the Year 9 statistics unit',
        'Organised a trip to CERN for 34 pupils',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Exeter',
      area: 'Mathematics',
      studyType: 'Bachelor of Science',
      startDate: '2013',
      endDate: '2016',
      score: 'First',
    },
    { institution: 'Cardiff Met', area: 'Education', studyType: 'PGCE', endDate: '2017' },
  ],
  skills: [{ name: 'GeoGebra' }, { name: 'Differentiation' }, { name: 'Python', level: 'basic' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Welsh', fluency: 'B1' },
  ],
};
